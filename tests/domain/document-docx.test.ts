import { docxOf } from '@app/api/features/documents/exchange/docx/docx-of.ts';
import { readInThread } from '@app/api/features/documents/exchange/import-thread.ts';
import { readImport } from '@app/api/features/documents/exchange/read-import.ts';
import { partsOf } from '@app/editor/document-part';
import { documentSchema } from '@app/editor/schema';
import { expect, test } from '@jest/globals';
import { Node } from '@tiptap/pm/model';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { everyBlock, marked, node, p } from '../support/every-block.ts';
import { pngOf } from '../support/png.ts';

const full = (json: unknown): unknown => {
  const document = Node.fromJSON(documentSchema, json);
  document.check();
  return document.toJSON();
};
const picture = '01900000-0000-7000-8000-0000000000bb';

const exported = (json: unknown) =>
  docxOf({
    title: 'Ratsvorlage & <Anlagen>',
    space: 'Ehrenamt',
    date: new Date('2026-11-23'),
    document: partsOf(json),
    pictures: new Map([[picture, { bytes: pngOf(16, 9), type: 'png', width: 1600, height: 900 }]]),
    address: () => null,
  });

type One = { type: string; attrs: Record<string, unknown> };
const asText = (text: unknown) => ({ type: 'text', text });

/** What Word cannot hold, or not under a name that we would know again: see docs/decisions/document-exchange.md. */
const losses: Record<string, (one: One) => unknown> = {
  mention: ({ attrs }) => asText(`@${String(attrs['name'])}`),
  pageLink: ({ attrs }) => asText(attrs['title']),
  file: ({ attrs }) => asText(attrs['name']),
  orderedList: (one) => ({ ...one, attrs: {} }),
  codeBlock: (one) => ({ ...one, attrs: {} }),
  image: (one) => ({ ...one, attrs: { ...one.attrs, src: 'file:1' } }),
};

const asWordHolds = (json: unknown): unknown =>
  JSON.parse(
    JSON.stringify(
      json,
      (_, value: unknown) => losses[(value as One | null)?.type ?? '']?.(value as One) ?? value,
    ),
  );

test('a document with every block survives Word', async () => {
  const { json, title, pictures, notes } = await readImport(
    'docx',
    await exported(everyBlock),
    () => picture,
  );
  expect(title).toBe('Ratsvorlage & <Anlagen>');
  expect(notes).toEqual([]);
  expect(pictures).toHaveLength(1);
  const back = JSON.parse(JSON.stringify(json).replace(/"src":"file:[^"]*"/, '"src":"file:1"')) as unknown;
  expect(full(back)).toEqual(full(asWordHolds(everyBlock)));
});

const page = (body: string, type = '') =>
  `<?xml version="1.0"?>${type}<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`;
const docx = (document: string | Uint8Array) =>
  zipSync({
    '[Content_Types].xml': strToU8(
      '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>',
    ),
    'word/document.xml': typeof document === 'string' ? strToU8(document) : document,
  });
const entities = '<!DOCTYPE x [<!ENTITY a "aaaaaaaaaa"><!ENTITY b "&a;&a;&a;&a;">]>';

test.each<[string, () => Uint8Array | Promise<Uint8Array>, RegExp]>([
  ['cut off', async () => (await exported(everyBlock)).subarray(0, 3_000), /beschädigt/],
  ['no document', () => zipSync({ 'a.txt': strToU8('x') }), /beschädigt/],
  ['no XML', () => docx('kein XML'), /beschädigt/],
  ['a bomb', () => docx(new Uint8Array(100_000_000)), /ausgepackt zu viel/],
  [
    'thousands of entries',
    () => zipSync(Object.fromEntries(Array.from({ length: 5_000 }, (_, at) => [`${at}`, new Uint8Array()]))),
    /ausgepackt zu viel/,
  ],
  ['XML that unfolds', () => docx(page('<w:p/>', entities)), /Sicherheitsgründen/],
])('a file that is %s is refused in words', async (_, make, message) => {
  await expect(readInThread('docx', await make())).rejects.toThrow(message);
});

test('a size that the packer lied about takes no more room than it said', async () => {
  const bytes = docx(page(`<w:p><w:r><w:t>${'a'.repeat(2_000_000)}</w:t></w:r></w:p>`));
  const view = new DataView(bytes.buffer);
  for (let at = 0; at < bytes.length - 4; at += 1)
    if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 100, true);
  await expect(readInThread('docx', bytes)).rejects.toThrow(/beschädigt/);
});

test('what is nested without end is ended, and the server goes on', async () => {
  const html = `${'<div><ul><li>'.repeat(30_000)}tief`;
  await expect(readInThread('html', strToU8(html))).rejects.toThrow(/beschädigt|umfangreich/);
  const { title } = await readInThread('markdown', strToU8('# Danach\n\nText'));
  expect(title).toBe('Danach');
});

test('a picture from elsewhere is not fetched, and that is said', async () => {
  const { json, notes } = await readInThread(
    'html',
    strToU8('<p><img src="https://x.example/a.png" alt="Plan"></p>'),
  );
  expect(full(json)).toEqual(full({ type: 'doc', content: [p('Plan')] }));
  expect(notes.join()).toMatch(/Ein Bild konnte nicht/);
});

test('the files that Word opens name every part they use', async () => {
  const files = unzipSync(
    await exported({ type: 'doc', content: [p(marked('x', 'bold')), node('horizontalRule', {})] }),
  );
  expect(Object.keys(files)).toEqual(
    expect.arrayContaining(['word/document.xml', 'word/styles.xml', 'word/numbering.xml']),
  );
});
