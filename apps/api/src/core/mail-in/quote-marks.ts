/** How mail programs announce what they quote. Lines come without trailing blanks. */

const bare = (line: string) => line.replaceAll('*', '').replace(/^[>\s]+/, '');

export const isQuoted = (line: string): boolean => line.startsWith('>');

const separators = [
  // Outlook, Samsung, many others
  /^-{2,} ?(?:Ursprüngliche (?:Nachricht|E-?Mail)|Ursprungsnachricht|Original-?(?:nachricht| ?Nachricht| ?Message| Appointment)|Forwarded message|Weitergeleitete Nachricht) ?-{2,}$/i,
  /^(?:Begin forwarded message|Anfang der weitergeleiteten (?:Nachricht|E-?Mail)):$/i,
  // Lotus Notes: "-----Anna Muster <a@b> schrieb: -----"
  /^-{3,}.{1,200}\b(?:schrieb|wrote):? ?-{3,}$/i,
  // GroupWise: ">>> Anna Muster <a@b> 03.03.2026 14:05 >>>"
  /^>>> .{1,200} >>>$/,
];

const headerNames: Record<string, RegExp> = {
  from: /^(?:Von|From|Absender):/i,
  sent: /^(?:Gesendet|Sent|Datum|Date|Received|Empfangen)(?: (?:am|on))?:/i,
  to: /^(?:An|To|Empfänger):/i,
  copy: /^(?:Cc|Kopie|Reply-To|Antwort an):/i,
  subject: /^(?:Betreff|Subject|Betr\.):/i,
};
/** Of a copied header: a long list of recipients is wrapped. */
const longestHeader = 10;

const headerOf = (line: string): string | undefined =>
  Object.entries(headerNames).find(([, pattern]) => pattern.test(bare(line)))?.[0];

/** "Von: … Gesendet: … An: … Betreff: …", in any order, as Outlook, GMX, phones and forwards write it. */
function isCopiedHeader(lines: readonly string[], at: number): boolean {
  if (!headerOf(lines[at] ?? '')) return false;
  const found = new Set<string>();
  let blanks = 0;
  for (const line of lines.slice(at, at + longestHeader)) {
    const name = headerOf(line);
    if (name) found.add(name);
    blanks = bare(line) === '' ? blanks + 1 : 0;
    if (blanks > 1) break;
  }
  return found.has('from') && found.size >= 3;
}

const attributions = [
  /^Am .{4,300}\bschrieb\b.{0,300}:$/i,
  /^Am .{4,300}\bhat\b.{1,300}\bgeschrieben:$/i,
  /^On .{4,300}\bwrote:$/i,
  // Open-Xchange, Spark, Outlook on phones
  /^.{1,300}\b(?:hat am|schrieb am|wrote on)\b.{5,200}:$/i,
  /^\d{1,4}[-./ ].{4,300}\b(?:schrieb|wrote)\b.{0,300}:$/i,
  // Gmail once: "2026-03-03 14:05 GMT+01:00 Anna Muster <a@b>:"
  /^\d{4}-\d{2}-\d{2} \d{1,2}:\d{2}.{1,200}<\S+@\S+>:$/,
];
/** Long ones are wrapped. */
const longestAttribution = 4;

/** How many lines from here say "Am … schrieb …:" above a quotation; 0 for none. */
function attributionLength(lines: readonly string[], at: number): number {
  for (let length = 1; length <= longestAttribution; length += 1) {
    const part = lines.slice(at, at + length);
    if (part.length < length || part.some((line) => bare(line) === '')) return 0;
    const text = part.map(bare).join(' ');
    if (attributions.some((pattern) => pattern.test(text)))
      return introducesQuote(lines, at + length, text) ? length : 0;
  }
  return 0;
}

/** Not every "Am Montag schrieb der Kreis:" is a mail program's. */
function introducesQuote(lines: readonly string[], at: number, text: string): boolean {
  const next = lines.slice(at).find((line) => line !== '');
  return next === undefined || isQuoted(next) || /<[^>\s]+@[^>\s]+>|\d{1,2}:\d{2}/.test(text);
}

export interface QuoteMark {
  /** Lines of the announcement itself. */
  length: number;
  /** What follows is marked with `>`, so own words may stand between; otherwise all of it is old. */
  marked: boolean;
  /** What is announced was passed on, not answered. */
  forwarded: boolean;
}

/** What announces a quotation at this line, if anything does. */
export function quoteMarkAt(lines: readonly string[], at: number): QuoteMark | null {
  const line = lines[at] ?? '';
  if (separators.some((pattern) => pattern.test(line) || pattern.test(bare(line))))
    return { length: 1, marked: false, forwarded: /forwarded|weitergeleitet/i.test(line) };
  const isRule =
    /^(?:_{8,}|-{8,}|\*{3}|—{3,})$/.test(line) && isCopiedHeader(lines, nextFilled(lines, at + 1));
  if (isRule || isCopiedHeader(lines, at)) return { length: 1, marked: isQuoted(line), forwarded: false };
  const length = attributionLength(lines, at);
  if (length === 0) return null;
  const next = lines.slice(at + length).find((later) => later !== '');
  return { length, marked: next === undefined || isQuoted(next), forwarded: false };
}

function nextFilled(lines: readonly string[], at: number): number {
  let next = at;
  while (next < lines.length && lines[next] === '') next += 1;
  return next;
}
