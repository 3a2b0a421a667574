import type { MailContent } from '@app/contracts/mail-settings';
import { counted, textOf, timeText } from './mail-texts.ts';

type Section = MailContent['sections'][number];
type Conversation = Section['conversations'][number];
type Entry = Conversation['entries'][number];

/** Addresses that stand in a mail; all of them absolute. */
export interface MailLinks {
  origin: string;
  settings: string;
  /** Marks everything that the mail shows as read, and ends mails of this sort. */
  read: string;
  stop: string;
  ofConversation: ReadonlyMap<string, { read: string; mute: string; reply: string | null }>;
}

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const spaceName = ({ space }: Section) => space?.name ?? 'Direktnachrichten';

const authorOf = ({ author: { name, organization } }: Entry) =>
  organization === null ? name : `${name} · ${organization}`;

const allEntries = ({ sections }: MailContent): Entry[] =>
  sections.flatMap(({ conversations }) => conversations.flatMap(({ entries }) => entries));

/** A header has one line. */
const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();

const noticeWords = ({ kind, subject }: MailContent['notices'][number]) =>
  `${textOf(kind) ?? ''}${subject && `: ${subject}`}`;

/** Of one conversation its title, so that mail programs put the mails together; else what is in it. */
export function subjectOf(content: MailContent): string {
  const { notices, sections } = content;
  const [notice, ...moreNotices] = notices;
  const [section] = sections;
  const [conversation, ...others] = sections.flatMap(({ conversations }) => conversations);
  if (section && conversation) {
    const isOne = others.length + notices.length === 0;
    return oneLine(isOne ? `[${spaceName(section)}] ${conversation.title}` : summaryOf(content));
  }
  return oneLine(
    notice && moreNotices.length === 0 ? noticeWords(notice) : `${notices.length} Nachrichten an Sie`,
  );
}

function summaryOf(content: MailContent): string {
  const places = content.sections.map(spaceName);
  const named = places.length > 2 ? [...places.slice(0, 2), `${places.length - 2} weiteren`] : places;
  const count = counted(allEntries(content).length, 'Ein neuer Beitrag', 'neue Beiträge');
  return `${count} in ${named.join(' und ')}`;
}

/** Markdown reads well as it is; only what leads nowhere in a mail is put into words. */
const plainBody = (body: string) =>
  body
    .replace(/\[(@[^\]\n]*)\]\((?:person|municipality):[^)\s]*\)/g, '$1')
    .replace(/!\[([^\]\n]*)\]\(file:[0-9a-f-]{36}[^)\s]*\)/g, '[Bild: $1]')
    .replace(/\[([^\]\n]*)\]\(file:[0-9a-f-]{36}[^)\s]*\)/g, '[Datei: $1]');

const line = '-'.repeat(60);

function plainEntry(entry: Entry): string[] {
  const why = textOf(entry.reason);
  return [
    `${authorOf(entry)}, ${timeText(entry.at)}${why === null ? '' : ` (${why})`}`,
    plainBody(entry.body),
  ];
}

function plainConversation(conversation: Conversation, { origin, ofConversation }: MailLinks): string[] {
  const links = ofConversation.get(conversation.id);
  const [first] = conversation.entries;
  return [
    `* ${oneLine(conversation.title)} *`,
    ...conversation.entries.flatMap(plainEntry),
    [
      first && `Lesen: ${origin}/beitrag/${first.id}`,
      links?.reply && `Antworten per E-Mail: ${links.reply}`,
      links && `Als gelesen markieren: ${links.read}`,
      links && `Stumm schalten: ${links.mute}`,
    ]
      .filter(Boolean)
      .join('\n'),
  ];
}

/** The mail for readers of plain text. */
export function plainMail(content: MailContent, links: MailLinks): string {
  const notices = content.notices.map((notice) =>
    [
      oneLine(noticeWords(notice)),
      ...(notice.note ? [`Begründung: ${notice.note}`] : []),
      `${links.origin}${notice.path}`,
    ].join('\n'),
  );
  const sections = content.sections.flatMap((section) => [
    `${line}\n${spaceName(section)}\n${line}`,
    ...section.conversations.flatMap((conversation) => plainConversation(conversation, links)),
  ]);
  return [
    ...notices,
    ...sections,
    line,
    `Alles als gelesen markieren: ${links.read}`,
    `Wann welche E-Mails kommen: ${links.settings}`,
    `Diese E-Mails abbestellen: ${links.stop}`,
  ].join('\n\n');
}

/** Pictures need a session, and boxes are drawn by nobody; what is left are words and links that lead somewhere. */
const htmlBody = (html: string, origin: string) =>
  html
    .replace(/<img [^>]*?alt="([^"]*)"[^>]*>/g, '[Bild: $1]')
    .replace(/<input [^>]*>/g, (box) => (/ checked/.test(box) ? '☑ ' : '☐ '))
    .replace(/<[a-z][^>]*>/g, (tag) => tagInMail(tag, origin));

/** Tags alone are changed: the words around them may say the same. */
const tagInMail = (tag: string, origin: string) =>
  tag
    .replace(/ (?:class|tabindex|data-[a-z]+|download)(?:="[^"]*")?(?=[ >])/g, '')
    .replace(/ href="\/(?!\/)/g, ` href="${origin}/`);

const link = (href: string, text: string) =>
  `<a href="${escape(href)}" style="color: #1d3c8f">${escape(text)}</a>`;

function htmlEntry(entry: Entry, { origin }: MailLinks): string {
  const why = textOf(entry.reason);
  return [
    `<div style="margin: 0 0 24px">`,
    `<p style="margin: 0 0 4px; font-size: 14px; color: #4a5470"><strong>${escape(authorOf(entry))}</strong>, `,
    link(`${origin}/beitrag/${entry.id}`, timeText(entry.at)),
    why === null ? '' : ` · <strong>${escape(why)}</strong>`,
    `</p>${htmlBody(entry.html, origin)}</div>`,
  ].join('');
}

function htmlConversation(conversation: Conversation, links: MailLinks): string {
  const own = links.ofConversation.get(conversation.id);
  const [first] = conversation.entries;
  const actions = [
    first && link(`${links.origin}/beitrag/${first.id}`, 'Im Netzwerk lesen'),
    own?.reply &&
      link(
        `mailto:${own.reply}?subject=${encodeURIComponent(`Re: ${oneLine(conversation.title)}`)}`,
        'Per E-Mail antworten',
      ),
    own && link(own.read, 'Als gelesen markieren'),
    own && link(own.mute, 'Stumm schalten'),
  ].filter(Boolean);
  return [
    `<h3 style="margin: 24px 0 12px; font-size: 18px; line-height: 1.3">${escape(conversation.title)}</h3>`,
    ...conversation.entries.map((entry) => htmlEntry(entry, links)),
    `<p style="margin: 0 0 24px; font-size: 14px">${actions.join(' &nbsp;·&nbsp; ')}</p>`,
  ].join('\n');
}

function htmlNotice(notice: MailContent['notices'][number], { origin }: MailLinks): string {
  const { note, path } = notice;
  return [
    `<p style="margin: 0 0 16px; padding: 12px 16px; background: #eef2fb">`,
    link(`${origin}${path}`, noticeWords(notice)),
    note ? `<br>Begründung: ${escape(note).replaceAll('\n', '<br>')}` : '',
    `</p>`,
  ].join('');
}

/** As plain as HTML can be: many town halls strip everything else. */
export function htmlMail(content: MailContent, links: MailLinks): string {
  const sections = content.sections.map(
    (section) =>
      `<h2 style="margin: 32px 0 0; padding-top: 12px; border-top: 3px solid #1d3c8f; font-size: 20px">${escape(spaceName(section))}</h2>\n` +
      section.conversations.map((conversation) => htmlConversation(conversation, links)).join('\n'),
  );
  return [
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${escape(subjectOf(content))}</title></head>`,
    `<body style="margin: 0 auto; padding: 16px; font-family: sans-serif; font-size: 16px; line-height: 1.5; color: #171a2b; max-width: 38em">`,
    ...content.notices.map((notice) => htmlNotice(notice, links)),
    ...sections,
    `<p style="margin: 32px 0 0; padding-top: 12px; border-top: 1px solid #c4cad9; font-size: 14px; color: #4a5470">`,
    [
      link(links.read, 'Alles als gelesen markieren'),
      link(links.settings, 'Wann welche E-Mails kommen'),
      link(links.stop, 'Diese E-Mails abbestellen'),
    ].join(' &nbsp;·&nbsp; '),
    `<br>Kommunen-Netzwerk: engagiert in NRW</p></body></html>`,
  ].join('\n');
}
