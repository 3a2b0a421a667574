import type { DemoChat } from '../shapes.ts';
import { ago, burst } from '../timeline.ts';

export const cardApplications: DemoChat = {
  space: 'ehrenamtskarte',
  channel: 'antragspraxis',
  messages: [
    ...burst(ago(34, '09:48'), [
      [
        'svenja',
        0,
        'Fall: Blutspenden. 120 Spenden, eine Ehrung vom DRK, nun Antrag auf die Karte. Zählt das als Engagement?',
      ],
      [
        'patrizia',
        4,
        'Spenden selbst bei uns nicht, mitarbeiten beim Termin schon. Frag, ob die Person dort auch Brötchen schmiert.',
      ],
      [
        'svenja',
        63,
        'Sie schmiert. Seit 19 Jahren, jeden Monat. Sie hielt das nicht für erwähnenswert.',
        { reactions: { '❤️': ['patrizia', 'leyla', 'femke', 'katrin', 'elke'] } },
      ],
    ]),
    ...burst(ago(33, '14:12'), [
      [
        'marek',
        0,
        'Ratsmitglied, sachkundiger Bürger, dazu Vorsitz im Heimatverein. Das Mandat lasse ich außen vor, den Heimatverein rechne ich. Einverstanden?',
      ],
      ['ulrich', 3, 'Einverstanden. Das Mandat wird mit einer Entschädigung abgegolten, das andere nicht.'],
      [
        'leyla',
        2,
        'So auch hier. Auf dem Formular steht dazu ein eigener Satz, seit ein Fraktionsvorsitzender gekränkt war.',
      ],
    ]),
    ...burst(ago(29, '09:20'), [
      [
        'yasmin',
        0,
        'Kann jemand die Karte bekommen, der in Solingen wohnt, aber bei uns in Wuppertal tätig ist?',
      ],
      [
        'leyla',
        2,
        'Bei uns entscheidet der Ort des Engagements oder der Wohnort, wir nehmen beide. Nur nicht zwei Karten.',
      ],
      [
        'svenja',
        3,
        'Hürth: Ort des Engagements. Wir rufen notfalls die Nachbarstadt an, damit nicht beide ablehnen.',
      ],
      [
        'yasmin',
        5,
        'Anruf in Solingen erledigt. Sie hätten sie auch genommen, wir haben um die Dame gestritten und gewonnen.',
        { reactions: { '👍': ['leyla', 'svenja'] } },
      ],
    ]),
    ...burst(ago(27, '11:03'), [
      [
        'thomas',
        0,
        'Theoretischer Fall, weil wir noch nicht ausgeben: Schützenkönig. Ein Jahr lang jedes Wochenende unterwegs. Amt oder Vergnügen?',
      ],
      ['marek', 1, 'Steuerlich? Menschlich? Finanziell?'],
      [
        'ulrich',
        3,
        'Die Regentschaft als solche begründet keinen Anspruch. Die Vorstandsarbeit im Schützenverein durchaus.',
        { reactions: { '❤️': ['thomas', 'marek', 'katrin', 'leyla'] } },
      ],
      ['thomas', 2, 'Das verlese ich auf dem nächsten Schützenfest, in Uniform.'],
    ]),
    ...burst(ago(26, '10:44'), [
      [
        'femke',
        0,
        'Eine Frau pflegt seit acht Jahren ihre Nachbarin, täglich eine Stunde, kein Verein. Sie hat niemanden, der bestätigt, außer der Nachbarin.',
      ],
      ['patrizia', 2, 'Die Nachbarin kann das doch bestätigen.'],
      ['femke', 2, 'Sie ist dement.'],
      [
        'patrizia',
        6,
        'Dann Pflegedienst, Hausarztpraxis, Pfarrerin, Hausverwaltung. Irgendwer sieht das Licht im Flur.',
      ],
      ['leyla', 3, 'Oder du selbst, nach einem Gespräch, mit Vermerk. Dafür gibt es Ermessen.'],
      [
        'femke',
        95,
        'Der Postbote hat unterschrieben. Ich musste kurz an die frische Luft.',
        {
          reactions: {
            '❤️': ['patrizia', 'leyla', 'svenja', 'elke', 'ousmane', 'katrin', 'friederike', 'yasmin'],
          },
        },
      ],
      ['ulrich', 12, 'Ein Zeuge mit täglicher Wahrnehmung. Besser geht es nicht.'],
    ]),
    ...burst(ago(22, '14:26'), [
      ['ousmane', 0, 'Bundesfreiwilligendienst, läuft noch. Kein Ehrenamt im Sinne der Karte, richtig?'],
      [
        'svenja',
        3,
        'Richtig, wegen Taschengeld und fester Wochenstunden. Was jemand daneben tut, zählt aber.',
      ],
      ['ousmane', 2, 'Daneben trainiert er die Bambini. Ich sage ihm Bescheid.'],
    ]),
    ...burst(ago(21, '10:10'), [
      [
        'elke',
        0,
        'Antrag mit 60 Stunden pro Woche. Seit vier Jahren. Ich frage mich, wann der Mann schläft.',
      ],
      ['marek', 2, 'Kleintierzucht?'],
      ['elke', 1, 'Woher weißt du das?!'],
      [
        'marek',
        1,
        'Kaninchen zählen rund um die Uhr.',
        { reactions: { '🎉': ['elke', 'nadine', 'thomas', 'svenja'] } },
      ],
      [
        'leyla',
        5,
        'Im Gespräch werden daraus meistens 12 Stunden Verein und 48 Stunden Liebhaberei. Karte bekommt er trotzdem.',
      ],
      ['elke', 3, 'Genau 12, du hast es auf die Stunde getroffen.'],
    ]),
    ...burst(ago(19, '13:31'), [
      [
        'patrizia',
        0,
        'Darf eine 15-Jährige, wenn die Richtlinie 16 sagt und sie in fünf Wochen Geburtstag hat?',
      ],
      ['ulrich', 1, 'Antrag annehmen, Karte zum Geburtstag aushändigen.'],
      ['patrizia', 1, 'Mit Kerze?'],
      [
        'ulrich',
        2,
        'Die Kerze ist vom Ermessen gedeckt.',
        { reactions: { '❤️': ['patrizia', 'leyla', 'svenja', 'marek', 'femke'] } },
      ],
    ]),
    ...burst(ago(14, '14:40'), [
      [
        'yasmin',
        0,
        'Moderatorin eines Onlineforums für pflegende Angehörige, 10 Stunden die Woche, bundesweit, vom Küchentisch in Barmen. Ort des Engagements?',
      ],
      ['friederike', 2, 'Der Küchentisch.'],
      ['svenja', 2, 'Ich würde auch sagen: wo sie sitzt.'],
      [
        'leyla',
        4,
        'Und die Bestätigung kommt vom Träger des Forums. Digitales Engagement sollten wir in die Richtlinien schreiben, sonst rät jede Kommune anders.',
      ],
      [
        'yasmin',
        2,
        'Ich formuliere einen Satz und stelle ihn in „Antragspraxis“ im Forum ein.',
        { reactions: { '👍': ['leyla', 'friederike', 'patrizia'] } },
      ],
    ]),
    ...burst(ago(12, '09:27'), [
      [
        'katrin',
        0,
        'Probelauf mit meinem neuen Formular: Ein Bürgerbusfahrer hat bei „Stunden pro Woche“ den kompletten Fahrplan eingetragen.',
      ],
      ['svenja', 1, 'Das ist doch vorbildlich belegt.'],
      ['katrin', 3, 'Mit Umsteigezeiten.'],
      [
        'birte',
        4,
        'Als Nahverkehrsplanerin bin ich gerührt.',
        { reactions: { '👍': ['katrin', 'andrzej', 'svenja'] } },
      ],
    ]),
    ...burst(ago(8, '08:59'), [
      [
        'nadine',
        0,
        'Für unsere Ablehnungsschreiben, Vorschlag erster Satz: „Ihr Einsatz ist wertvoll, auch wenn er nicht in unser Raster passt.“ Zu weich?',
      ],
      [
        'ulrich',
        5,
        'Nicht zu weich. Aber schreiben Sie danach sofort, *woran* es liegt und was sich ändern müsste.',
      ],
      ['patrizia', 2, 'Und eine Telefonnummer, an der jemand sitzt.'],
      [
        'nadine',
        6,
        'Eingebaut. Das Wort „anheimgestellt“ ist hiermit offiziell beerdigt.',
        { reactions: { '🎉': ['marek', 'leyla', 'svenja', 'femke'], '❤️': ['ulrich'] } },
      ],
      [
        'marek',
        2,
        'Fünf Prozent auf die Vorsorgeberatung gibt es dafür leider nicht mehr.',
        { reactions: { '🎉': ['nadine', 'patrizia', 'leyla'] } },
      ],
    ]),
    ...burst(ago(5, '11:18'), [
      [
        'ousmane',
        0,
        'Sprachmittler mit Honorar von zehn Euro je Einsatz, dazu viele Einsätze ganz ohne. Rechnen wir die ohne?',
      ],
      [
        'patrizia',
        3,
        'Wie bei der Jugendwartin neulich: unentgeltlicher Anteil. Wie viele Stunden wären es?',
      ],
      ['ousmane', 2, 'Sechs bis acht in der Woche, eher acht.'],
      ['leyla', 1, 'Dann Karte. Und sag ihm, dass er gefragt hat, ehrt ihn doppelt.'],
    ]),
    ...burst(ago(1, '10:36'), [
      [
        'svenja',
        0,
        'Jubiläumskarte: 25 Jahre Nikolaus in der Kita, ein Tag im Jahr. Die Stundenvorgabe entfällt ja. Also ja?',
      ],
      ['thomas', 1, 'Ja!!!'],
      ['patrizia', 2, 'Selbstverständlich.'],
      ['ulrich', 4, 'Die Ausübung war dauerhaft, unentgeltlich und saisonal. Ich sehe keine Bedenken.'],
      ['svenja', 2, 'Er fragt, ob er zur Übergabe im Kostüm kommen darf.'],
      [
        'leyla',
        1,
        'Ich fahre nach Hürth.',
        { reactions: { '❤️': ['svenja', 'patrizia', 'thomas', 'jonas', 'katrin'] } },
      ],
    ]),
  ],
};
