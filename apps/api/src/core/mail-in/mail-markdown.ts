/** Widest line that mail programs break by themselves, and the narrowest that tells of it. */
const widest = 80;
const narrowest = 60;

const listItem = /^\s*(?:[-*+•·–]|\d{1,3}[.)])\s/;

/**
 * Words of a plain mail as Markdown that shows them as they were meant: lines that a mail program broke are one again,
 * and what only happens to look like Markdown is not.
 */
export const plainAsMarkdown = (text: string): string =>
  text
    .split(/\n{2,}/)
    .map((paragraph) => unwrap(paragraph.split('\n')).map(harmless).join('\n'))
    .join('\n\n');

/** Joins a line to the next where the next one's first word did not fit any more. */
function unwrap(lines: readonly string[]): string[] {
  const longest = Math.max(...lines.map(({ length }) => length));
  if (longest > widest || longest < narrowest) return [...lines];
  const joined: string[] = [];
  let last = '';
  for (const line of lines) {
    const word = line.split(' ', 1)[0] ?? '';
    const goesOn = last !== '' && last.length + 1 + word.length > longest && continues(last, line);
    if (goesOn) joined.push(`${joined.pop() ?? ''} ${line}`);
    else joined.push(line);
    last = line;
  }
  return joined;
}

const continues = (last: string, line: string) =>
  line !== '' && !listItem.test(line) && !line.startsWith('>') && !last.startsWith('>') && !/^\s/.test(line);

/** No headings, rules, code blocks or escapes that nobody wrote; lists and quotations are what they seem. */
function harmless(line: string): string {
  const [, quote = '', rest = ''] = /^((?:> ?)*)(.*)$/.exec(line) ?? [];
  const plain = rest
    .replace(/^\s+(?!\s*(?:[-*+]|\d{1,3}[.)])\s)/, '')
    .replace(/^[•·–] ?(?=\S)/, '- ')
    .replace(/\\(?=[!-/:-@[-`{-~])/g, '\\\\');
  return quote + asText(plain);
}

/** A line that begins like a heading, a rule or a block of code, as the text it is. */
export const asText = (line: string): string =>
  line
    .replace(/^(#{1,6})(?=\s|$)/, '\\$1')
    .replace(/^(`{3,}|~{3,})/, '\\$1')
    .replace(/^([-=_*])(?=[-=_* ]+$)/, '\\$1');
