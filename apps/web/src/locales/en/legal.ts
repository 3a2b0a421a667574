import type { Translation } from '../../lib/i18n.ts';
import type { legal as german } from '../de/legal.ts';

export const legal: Translation<typeof german> = {
  imprint: {
    title: 'Imprint',
    sections: [
      {
        heading: 'Provider',
        text: [
          'This platform is the shared workplace of the Kommunen-Netzwerk: engagiert in NRW. Its provider is the body that operates this installation.',
          'Name, address, representation and contact of the operator belong here before the platform is reachable by the public (section 5 Digitale-Dienste-Gesetz).',
        ],
      },
      {
        heading: 'Responsibility for content',
        text: [
          'Posts are the responsibility of the people who write them. Moderators of the spaces and the coordination office step in when posts break the law or the common rules.',
        ],
      },
      {
        heading: 'Data and maps',
        text: [
          'Map of the municipalities: © GeoBasis-DE / BKG 2017 (GeoNutzV), simplified.',
          'Population figures: GeoNames (CC BY 4.0) and Statistische Ämter des Bundes und der Länder, as of 31 December 2019. The figures are rounded.',
        ],
      },
      {
        heading: 'Software',
        text: [
          'The software is free under the European Union Public Licence (EUPL) 1.2.',
          'Designed with KERN, the design system of German public administration (EUPL 1.2). Typeface: Fira Sans (SIL Open Font License). Icons: Lucide (ISC).',
        ],
      },
    ],
  },
  privacy: {
    title: 'Privacy',
    sections: [
      {
        heading: 'In short',
        text: [
          'Everything runs on the operator’s server. The platform requests nothing from other servers, counts no visits with foreign services and hands no data to third parties. One exception you switch on yourself: signals without content to your device.',
        ],
      },
      {
        heading: 'What is stored',
        text: [
          'About your account: name, work address, organisation, your functions and, if you like, a photo. A password is stored only as a value that cannot be turned back.',
          'What you write: posts, reactions and how far you have read in a conversation. Others do not see what you have read.',
          'For your safety: your sign-ins with device and time, so that you can recognise and end those that are not yours.',
          'Only if you switch it on on a device: the address at which the service of your browser’s maker (for example Mozilla, Google, Apple) takes signals for this device. All we send there is that something is new, without content. It ends when you switch it off or sign out.',
          'If you answer by mail: that your mail arrived and what became of it, for 90 days. If mails to you come back, that too.',
          'On your device: a cookie that signing in needs, drafts and settings. They do not leave the device.',
        ],
      },
      {
        heading: 'Who sees what',
        text: [
          'Posts in public spaces are seen by everybody, in open spaces by everybody who is signed in, in closed spaces by members only. Coordination and administration read closed spaces only as members.',
        ],
      },
      {
        heading: 'How long',
        text: [
          'Your account exists until you delete it or the coordination office ends it. Then your personal details are removed. Your posts stay without your name, as “former member” with your municipality, so that conversations remain understandable.',
        ],
      },
      {
        heading: 'Your rights',
        text: [
          'You can see, correct, download and delete your data by yourself under “My account”. You can also complain to the data protection authority of North Rhine-Westphalia.',
          'The legal basis is the common task of the bodies involved (Art. 6(1)(e) GDPR). The controller is named in the imprint.',
        ],
      },
    ],
  },
  accessibility: {
    title: 'Accessibility statement',
    sections: [
      {
        heading: 'Our aim',
        text: [
          'Everybody should be able to take part: by keyboard, with a screen reader, enlarged, with their own colours and on small screens. The measure is the disability equality law of North Rhine-Westphalia, BITV NRW and the Web Content Accessibility Guidelines (WCAG) 2.2, level AA.',
        ],
      },
      {
        heading: 'State',
        text: [
          'With every change the platform is checked by machine against WCAG 2.2 AA, in light and dark. That check does not find everything. An independent audit has not taken place yet.',
          'This statement is based on self-assessment.',
        ],
      },
      {
        heading: 'What is not accessible yet',
        text: [
          'What members write or upload we cannot check completely. The map of the municipalities is a drawing; the same information stands beside it as a list.',
        ],
      },
      {
        heading: 'Aids',
        text: [
          'Under “Display” at the end of every page you choose light or dark colours, what screen readers announce, and whether keyboard shortcuts work.',
        ],
      },
    ],
    formHeading: 'Report a barrier',
    formText: 'Something does not work? Write to the coordination office. You need no account.',
    message: 'What did not work?',
    page: 'On which page?',
    pageHint: 'For example its address or its name.',
    email: 'Address for an answer',
    send: 'Send report',
    sent: 'Thank you. Your report is with the coordination office.',
    another: 'Report something else',
    enforcement: {
      heading: 'If the answer does not satisfy you',
      text: [
        'The ombuds office for accessible information technology of North Rhine-Westphalia helps, free of charge.',
      ],
    },
  },
};
