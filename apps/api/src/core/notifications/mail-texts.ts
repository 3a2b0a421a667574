import type { EntryKind, NoticeKind, NotificationKind } from '@app/contracts/notifications';

/** Mails are in German, like everything that leaves the house. */
const noticeTexts = {
  answer: 'Ihr Beitrag ist jetzt die Antwort',
  approved: 'Ihr Beitrag ist freigegeben',
  declined: 'Ihr Beitrag wurde nicht freigegeben',
  edited: 'Die Moderation hat Ihren Beitrag geändert',
  hidden: 'Ihr Beitrag ist vorerst ausgeblendet',
  removed: 'Ihr Beitrag wurde entfernt',
  restored: 'Ihr Beitrag ist wieder zu sehen',
  moved: 'Ihr Beitrag wurde verschoben',
  warned: 'Ein Hinweis der Moderation an Sie',
  unwarned: 'Die Moderation hat einen Hinweis an Sie zurückgenommen',
  silenced: 'Sie können hier zurzeit nicht schreiben',
  unsilenced: 'Sie können hier wieder schreiben',
  reported: 'Ihre Meldung ist bearbeitet',
  waiting: 'Hier wartet etwas auf die Moderation',
  reminder: 'Sie wollten erinnert werden',
  poll: 'Die Umfrage ist beendet',
  invitation: 'Einladung in einen Raum',
  mail: 'E-Mails an Sie kommen zurück',
  document: 'Eine Seite wurde geändert',
  vote: 'Um Ihre Stimme wird gebeten',
  voted: 'Eine Abstimmung ist beendet',
} as const satisfies Record<NoticeKind, string>;

const reasonTexts = {
  direct: null,
  reply: 'Antwort an Sie',
  mention: 'Sie sind erwähnt',
  town: 'Ihre Kommune ist erwähnt',
  topic: 'neues Thema',
  post: null,
} as const satisfies Record<EntryKind, string | null>;

const texts: Record<NotificationKind, string | null> = { ...noticeTexts, ...reasonTexts };

/** What a notice says, or why an entry concerns the reader. */
export const textOf = (kind: NotificationKind | null): string | null => (kind === null ? null : texts[kind]);

const clock = new Intl.DateTimeFormat('de', {
  timeZone: 'Europe/Berlin',
  weekday: 'short',
  day: 'numeric',
  month: 'long',
  hour: '2-digit',
  minute: '2-digit',
});

/** "Di., 3. März um 14:05" */
export const timeText = (at: string): string => clock.format(new Date(at));

export const counted = (count: number, one: string, other: string): string =>
  count === 1 ? one : `${count.toLocaleString('de')} ${other}`;
