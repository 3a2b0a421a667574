import { renderMarkdown } from '@app/api/core/conversations/markdown.ts';
import { withNames, withNamesInSource } from '@app/api/core/conversations/mention-names.ts';
import { expect, test } from '@jest/globals';

const person = '01890a5d-ac96-774b-bcce-b302099a8057';

test.each([
  ['# Titel', '<h3>Titel</h3>'],
  ['**fett** und *kursiv* und ~~weg~~', '<p><strong>fett</strong> und <em>kursiv</em> und <s>weg</s></p>'],
  ['Zeile\nZeile', '<p>Zeile<br />\nZeile</p>'],
  [
    '[x](https://stadt.example)',
    '<p><a href="https://stadt.example" rel="noopener noreferrer nofollow">x</a></p>',
  ],
  [
    '![Bild](https://anderswo.example/x.png)',
    '<p>!<a href="https://anderswo.example/x.png" rel="noopener noreferrer nofollow">Bild</a></p>',
  ],
  [
    '| a | b |\n|---|--:|\n| 1 | 2 |',
    '<table tabindex="0">\n<thead>\n<tr>\n<th>a</th>\n<th class="align-right">b</th>\n</tr>\n</thead>\n<tbody>\n<tr>\n<td>1</td>\n<td class="align-right">2</td>\n</tr>\n</tbody>\n</table>',
  ],
  [
    `[@Ada](person:${person})`,
    `<p><a href="/personen/${person}" data-person="${person}" class="mention">@Ada</a></p>`,
  ],
  [
    '[@Unna](municipality:05978036)',
    '<p><a href="/kommunen/05978036" data-municipality="05978036" class="mention">@Unna</a></p>',
  ],
])('%j is rendered', (source, html) => {
  expect(renderMarkdown(source).html.trim()).toBe(html);
});

test.each([
  '<script>alert(1)</script>',
  '<img src=x onerror=alert(1)>',
  '[x](javascript:alert(1))',
  '[x](data:text/html;base64,PHNjcmlwdD4=)',
  '[x](vbscript:x)',
  '<a href="javascript:x">x</a>',
  '```"><script>alert(1)</script>\nx\n```',
  '[x](https://a.example "\\" onmouseover=alert(1) \\"")',
  `[@"><img src=x onerror=alert(1)>](person:${person})`,
])('%j gives nothing that runs', (source) => {
  const { html } = renderMarkdown(source);
  expect(html).not.toMatch(/<script|<img|<[^>]*\son\w+=|<[^>]*href="(javascript|data|vbscript):/i);
});

test('right-to-left and zero-width characters are kept', () => {
  const text = 'a\u202Eb\u200Bc\u200Dd';
  expect(renderMarkdown(text).html).toBe(`<p>${text}</p>\n`);
});

test('the excerpt is plain text of bounded length without half characters', () => {
  expect(renderMarkdown('# Titel\n\n- *eins*\n- <zwei> & "drei"').excerpt).toBe('Titel eins <zwei> & "drei"');
  const { excerpt } = renderMarkdown('😀'.repeat(200));
  expect(excerpt.length).toBeLessThanOrEqual(160);
  expect(excerpt).not.toMatch(/[\uD800-\uDBFF]…/);
});

test('a renamed person is renamed in what was written, an erased one is nobody', () => {
  const source = `Frag [@Alter Name](person:${person})!`;
  const { html, mentions } = renderMarkdown(source);
  expect(mentions).toEqual([person]);
  expect(withNames(html, new Map([[person, 'Neu <b>']]))).toContain('>@Neu &#60;b&#62;</a>');
  expect(withNames(html, new Map())).toContain('>@ehemaliges Mitglied</a>');
  expect(withNamesInSource(source, new Map())).toBe(`Frag [@ehemaliges Mitglied](person:${person})!`);
});

test('a source that would become megabytes of HTML is refused or stays small', () => {
  const references = `[a]: /${'x'.repeat(20_000)}\n\n${'[a]'.repeat(9_000)}`;
  expect(renderMarkdown(references).html.length).toBeLessThan(100_000);
  const rows = `|a|\n|-|\n${'|\n'.repeat(15_000)}`;
  expect(() => renderMarkdown(rows)).toThrow('zu groß');
});

test('a mention is a name and nothing else, however it was written', () => {
  const { html } = renderMarkdown(`[**@Falscher Name** und *mehr*](person:${person})`);
  expect(withNames(html, new Map([[person, 'Ada']]))).toContain('>@Ada</a>');
  expect(html).not.toContain('<strong>');
  expect(withNamesInSource(`[Falscher Name](person:${person})`, new Map())).toBe(
    `[@ehemaliges Mitglied](person:${person})`,
  );
});

test('a municipality bears its name of today, and an unknown one the name that was written', () => {
  const source = '[@Unna](municipality:05978036) und [@Atlantis](municipality:05999999)';
  const { html, municipality_mentions: municipalities } = renderMarkdown(source);
  const names = new Map([['05978036', 'Stadt Unna']]);
  expect(municipalities).toEqual(['05978036', '05999999']);
  expect(withNames(html, names)).toContain('>@Stadt Unna</a>');
  expect(withNames(html, names)).toContain('>@Atlantis</a>');
  expect(withNamesInSource(source, names)).toBe(
    '[@Stadt Unna](municipality:05978036) und [@Atlantis](municipality:05999999)',
  );
});

test('brackets without end stay as they are', () => {
  const source = `[@x](person:${person})\n${'[@'.repeat(24_900)}`;
  expect(withNamesInSource(source, new Map([[person, 'x']]))).toBe(source);
});
