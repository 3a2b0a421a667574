import { describe, expect, test } from '@jest/globals';
import { readMarkdown } from '@app/web/conversations/composer/markdown/read-markdown.ts';
import { writeMarkdown } from '@app/editor/markdown/write-blocks';

const roundTrip = (markdown: string) => writeMarkdown(readMarkdown(markdown));

describe('Markdown through the editor', () => {
  test.each<[string, string]>([
    ['headings and emphasis', '## Titel\n\nText **fett** *kursiv* ~~weg~~ `code`'],
    ['emphasis in emphasis', '**fett mit *kursiv* darin** und ***beides***'],
    ['a link in bold', '**vorher [Satzung](https://example.org) nachher**'],
    ['a nested list', '- a\n  - b\n    - c\n- d'],
    ['lists of both kinds', '1. eins\n2. zwei\n   - innen\n   - noch\n3. drei'],
    ['a list that starts later', '7. sieben\n8. acht'],
    ['a list with paragraphs', '- a\n\n  zweiter Absatz\n\n- b'],
    ['two lists in a row', '- a\n\n* b'],
    ['tasks', '- [ ] offen\n- [x] erledigt\n  - [ ] tief'],
    ['a table', '| Kommune | Stand |\n| --- | :---: |\n| Unna | **aktiv** |\n|  | ruht |'],
    ['a bar in a table', '| A |\n| --- |\n| eins \\| zwei |'],
    ['code with a language', '```js\nlet a = 1 < 2 && "x";\n\n  b();\n```'],
    ['a fence in code', '````\n```\n````'],
    ['code with ticks', 'so ``ein ` Zeichen`` geht'],
    ['quotes', '> Zitat\n>\n> - Punkt\n>\n> > tiefer\n\nDanach'],
    ['links', '[Satzung § 3](https://example.org/a_b?x=1&y=2) und https://example.org/foo_bar'],
    ['a link with brackets', '[Artikel](<https://de.wikipedia.org/wiki/Unna_(Stadt)>)'],
    ['a mention', 'Hallo [@Änne Müller](person:0190a000-0000-7000-8000-000000000001)!'],
    ['a mention of a town', '[@Stadt Unna](municipality:05978036)'],
    ['umlauts and emoji', 'Größe, Übung, Straße 🎉 👩‍👩‍👧'],
    ['right-to-left and zero-width characters', '\u202Eabc\u202C x\u200By a\u200Db \u2067שלום\u2069'],
    ['line breaks', 'eins\nzwei **fett**\ndrei'],
    ['line breaks in a row', 'eins\\\n\\\nzwei'],
    ['a line across', 'oben\n\n---\n\nunten'],
    ['HTML as text', 'Grüße \\<script>alert(1)\\</script> & Co. a < b'],
    ['references as text', '\\&nbsp; \\&lt; R&D'],
    ['signs that only look like Markdown', '2 * 3 * 4, snake_case, ~ 5 km, \\*so\\*, \\[x\\](y)'],
    [
      'line starts that only look like Markdown',
      '1\\. Januar\n\n\\# kein Titel\n\n\\> kein Zitat\n\n\\- kein Punkt',
    ],
    ['a line that only looks like a rule', '\\---'],
  ])('%s stay as they are', (_, markdown) => {
    expect(roundTrip(markdown)).toBe(markdown);
  });

  test.each<[string, string]>([
    ['raw HTML', 'a <b>fett</b>\n\n<div onclick="x()">\n\n<!-- still -->'],
    ['plus lists', '+ a\n+ b'],
    ['setext headings', 'Titel\n===\n\nText'],
    ['an image', 'Bild ![Rathaus](https://example.org/r.png) hier'],
    ['a short table row', '| A | B |\n|---|---|\n| 1 |'],
    ['loose and tight lists', '* a\n\n* b\n  1) c'],
    ['soft line breaks', 'eins\nzwei\n- drei'],
    ['an indented code block', '    code\n    mehr'],
    ['hard breaks by spaces and signs', 'a  \nb\\\nc'],
    ['tasks beside points', '- [ ] a\n- b'],
    ['blank lines', 'a\n\n\n\nb'],
    ['nothing', ''],
  ])('%s settle after one pass', (_, markdown) => {
    const once = roundTrip(markdown);
    expect(roundTrip(once)).toBe(once);
  });

  test('a mention is one sign in the text, whoever is named in it', () => {
    const person = 'person:0190a000-0000-7000-8000-000000000001';
    const mention = { type: 'mention', attrs: { target: person, name: 'Änne Müller' } };
    expect(readMarkdown(`[@**Änne** Müller](${person})`).content?.[0]?.content).toMatchObject([mention]);
    const doc = (...content: object[]) => ({ type: 'doc', content: [{ type: 'paragraph', content }] });
    expect(writeMarkdown(doc({ type: 'text', text: 'Hallo!' }, mention))).toBe(
      `Hallo\\![@Änne Müller](${person})`,
    );
    expect(writeMarkdown(doc({ ...mention, attrs: { target: person, name: 'A ] [ \\ B' } }))).toBe(
      `[@A    B](${person})`,
    );
    expect(writeMarkdown(doc({ ...mention, marks: [{ type: 'bold' }] }))).toBe(
      `**[@Änne Müller](${person})**`,
    );
    expect(writeMarkdown(doc({ ...mention, marks: [{ type: 'code' }] }))).toBe('`@Änne Müller`');
  });

  test('a link that only looks like a mention stays a link', () => {
    expect(roundTrip('[x](person:1) [y](municipality:12)')).toBe('[x](person:1) [y](municipality:12)');
    expect(readMarkdown('[x](person:1)').content?.[0]?.content?.[0]?.type).toBe('text');
  });

  test('raw HTML stays visible as text', () => {
    expect(roundTrip('a <b onclick="x">fett</b> z')).toBe('a \\<b onclick="x">fett\\</b> z');
  });

  test('spaces at the edge of emphasis are moved out of it', () => {
    const bold = { type: 'text', text: ' fett ', marks: [{ type: 'bold' }] };
    const doc = {
      type: 'doc',
      content: [
        { type: 'paragraph', content: [{ type: 'text', text: 'a' }, bold, { type: 'text', text: 'b' }] },
      ],
    };
    expect(writeMarkdown(doc)).toBe('a **fett** b');
  });

  test('emphasis that ends in punctuation before a letter is still emphasis', () => {
    const bold = { type: 'text', text: '„Antrag“', marks: [{ type: 'bold' }] };
    const doc = {
      type: 'doc',
      content: [{ type: 'paragraph', content: [bold, { type: 'text', text: 'steller' }] }],
    };
    expect(writeMarkdown(doc)).toBe('**„Antrag**“steller');
  });

  test('what somebody typed is read back as what they typed', () => {
    const typed = '*a* _b_ `c` [d](e) <f> &amp; ~~g~~ | h\\i !j #k 1. l';
    const doc = { type: 'doc', content: [{ type: 'paragraph', content: [{ type: 'text', text: typed }] }] };
    expect(readMarkdown(writeMarkdown(doc))).toEqual(doc);
  });
});
