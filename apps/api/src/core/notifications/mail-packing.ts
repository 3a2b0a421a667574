import type { MailFrequency } from '@app/contracts/mail-settings';
import type { MailEntry } from './mail-entries.ts';
import type { MailNotice } from './mail-notices.ts';

export interface PackedMail {
  entries: MailEntry[];
  notices: MailNotice[];
}

/** Of more conversations than this, what comes at once comes together. */
const mostMailsAtOnce = 3;
/** Characters of HTML; what does not fit follows in the next mail. */
const largestMail = 300_000;

/**
 * What goes out now: everything whose time has come, and with it whatever has the same frequency. At once: a mail for
 * each conversation, which can be answered; all else together.
 */
export function packMails(
  entries: readonly MailEntry[],
  notices: readonly MailNotice[],
  now: Date,
): { mails: PackedMail[]; next: Date | null } {
  const isDue = ({ due }: { due: Date }) => due <= now;
  const frequencies = new Set<MailFrequency>(
    [...entries, ...notices].filter(isDue).map(({ frequency }) => frequency),
  );
  const chosen = entries.filter(({ frequency }) => frequencies.has(frequency));
  const told = notices.filter(({ frequency }) => frequencies.has(frequency));
  const single = conversationsAtOnce(chosen);
  const together = chosen.filter(({ conversation }) => !single.has(conversation));
  const packed = [...single.values(), together].map(cut);
  const mails = packed
    .map(({ fits }, index) => ({ entries: fits, notices: index === packed.length - 1 ? told : [] }))
    .filter((mail) => mail.entries.length + mail.notices.length > 0);
  const isLeft = packed.some(({ left }) => left.length > 0);
  const waiting = [...entries, ...notices]
    .filter(({ frequency }) => !frequencies.has(frequency))
    .map(({ due }) => due.getTime());
  return { mails, next: isLeft ? now : waiting.length > 0 ? new Date(Math.min(...waiting)) : null };
}

/** By conversation, where few enough; a conversation that is in the digest too stays in one piece. */
function conversationsAtOnce(chosen: readonly MailEntry[]): Map<string, MailEntry[]> {
  const all = Map.groupBy(chosen, ({ conversation }) => conversation);
  const atOnce = [...all].filter(([, own]) => own.some(({ frequency }) => frequency === 'at_once'));
  return new Map(atOnce.length > mostMailsAtOnce ? [] : atOnce);
}

function cut(entries: readonly MailEntry[]): { fits: MailEntry[]; left: MailEntry[] } {
  let size = 0;
  const at = entries.findIndex(({ length }, index) => {
    size += length;
    return index > 0 && size > largestMail;
  });
  return at < 0 ? { fits: [...entries], left: [] } : { fits: entries.slice(0, at), left: entries.slice(at) };
}
