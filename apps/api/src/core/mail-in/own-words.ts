import { withoutSignature } from './mail-signatures.ts';
import { isQuoted, type QuoteMark, quoteMarkAt } from './quote-marks.ts';

const clean = (text: string): string[] =>
  text
    .replace(/\r\n?/g, '\n')
    .replace(/[\u00A0\u202F]/g, ' ')
    .replace(/[\u200B\u2060\uFEFF]/g, '')
    .split('\n')
    .map((line) => line.replace(/\s+$/, '').replace(/^\s+(?=>)/, ''));

const trim = (lines: readonly string[]): string[] => {
  const first = lines.findIndex((line) => line !== '');
  return first < 0 ? [] : lines.slice(first, lines.findLastIndex((line) => line !== '') + 1);
};

export interface MailWords {
  text: string;
  /** The person passes something on, so what a forward announces belongs to what they say. */
  isForward: boolean;
  /** Recognises our own mails in what is quoted or forwarded. */
  isOurs: (text: string) => boolean;
}

/**
 * What the person wrote, line by line, without what they answered to and without signatures. Quotations stay where own
 * words stand between them, because then they say what is answered.
 */
export function ownWords({ text, isForward, isOurs }: MailWords): string {
  const { own, forwarded } = split(clean(text), isForward);
  const words = trim(withoutSignature(withoutOuterQuotes(withoutSignature(trim(own)))));
  if (forwarded.length === 0 || isOurs(forwarded.join('\n'))) return words.join('\n');
  const below = trim(withoutAddresses(forwarded));
  return [...words, '', ...below.map((line) => `> ${line}`.trimEnd())].join('\n').trim();
}

/** Everything up to what is old; announcements of marked quotations are taken out. */
function split(lines: readonly string[], isForward: boolean): { own: string[]; forwarded: string[] } {
  const own: string[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const line = lines[at] ?? '';
    const mark = isInsideQuote(line, own) ? null : quoteMarkAt(lines, at);
    if (mark?.marked === false) return { own, forwarded: passedOn(lines.slice(at), mark, isForward) };
    if (mark) at += mark.length - 1;
    else own.push(line);
  }
  return { own, forwarded: [] };
}

/** Some programs put `>` before the announcement too; further down it belongs to what is quoted. */
const isInsideQuote = (line: string, own: readonly string[]) => isQuoted(line) && own.some(isQuoted);

const passedOn = (rest: string[], { forwarded }: QuoteMark, isForward: boolean): string[] => {
  if (forwarded) return rest.slice(1);
  return isForward ? rest : [];
};

/** Addresses in a copied header are nobody's business in a conversation. */
const withoutAddresses = (lines: readonly string[]): string[] =>
  lines
    .filter((line) => !/^[>*\s]*(?:An|To|Cc|Kopie|Reply-To|Antwort an):/i.test(line))
    .map((line) =>
      line.replace(/^(\W*(?:Von|From)\W.*?)\s*[<[(](?:mailto:)?[^<>[\]()\s]+@[^<>[\]()\s]+[>\])].*$/i, '$1'),
    );

/**
 * A quotation at the end was not answered; one at the beginning is what everything below answers. Those between own
 * words are kept.
 */
function withoutOuterQuotes(lines: readonly string[]): string[] {
  const filled = trim(lines);
  const lastOwn = filled.findLastIndex((line) => line !== '' && !isQuoted(line));
  const own = trim(filled.slice(0, lastOwn + 1));
  const spoken = own.filter((line) => line !== '');
  const changes = spoken.filter((line, at) => at > 0 && isQuoted(line) !== isQuoted(spoken[at - 1] ?? ''));
  const isAnswerBelow = changes.length === 1 && isQuoted(own[0] ?? '');
  return isAnswerBelow ? own.filter((line) => !isQuoted(line)) : own;
}
