import { documentExchangeRoutes as routes, type ExportFormat } from '@app/contracts/document-exchange';
import { documentTreeRoutes } from '@app/contracts/document-tree';
import { documentRoutes } from '@app/contracts/documents';
import { everyBlock } from '../support/every-block.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strFromU8, unzipSync } from 'fflate';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { type Given, exported as fetched, imported as send } from '../support/document-exchange.ts';
import { download, picture, uploaded } from '../support/files.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const imported = (
  person: TestPerson,
  bytes: Uint8Array | string,
  given: Omit<Given, 'url'> & { url?: string },
) => send(person, bytes, { url: app.url, ...given });
const exported = (person: Pick<TestPerson, 'cookie'>, documentId: string, format: ExportFormat) =>
  fetched(person, { documentId, format, url: app.url });

async function makeMember(visibility: 'closed' | 'network' = 'network') {
  const ada = await app.makePerson({ name: 'Ada' });
  const space = await app.makeSpace({ visibility, members: { member: [ada] } });
  return { ada, spaceId: space.id };
}

const countDocuments = async (spaceId: string) =>
  (await app.db.query<{ id: string }[]>(`SELECT id FROM document WHERE space_id = $1`, [spaceId])).length;

test('a Markdown file becomes a page with its title and text, once however often it is sent', async () => {
  const { ada, spaceId } = await makeMember();
  const given = { name: 'konzept.md', spaceId, id: v7() };
  const text = '# Ehrenamtskarte\n\nEin **Text**.\n\n- [x] fertig\n';
  const { status, body } = await imported(ada, text, given);
  expect({ status, body }).toEqual({
    status: 200,
    body: { id: given.id, title: 'Ehrenamtskarte', notes: [] },
  });
  await imported(ada, text, given);
  const back = await exported(ada, given.id, 'md');
  expect(back.bytes.toString().match(/# Ehrenamtskarte/g)).toHaveLength(1);
  expect(back.bytes.toString()).toContain('Ein **Text**.\n\n- [x] fertig');
  expect(back.bytes.toString().match(/fertig/g)).toHaveLength(1);
  expect(back.headers.get('content-disposition')).toContain('attachment; filename="Ehrenamtskarte.md"');
});

test('a Word file brings its pictures along, and those who read the page see them', async () => {
  const { ada, spaceId } = await makeMember('closed');
  const png = await picture(400, 200).png().toBuffer();
  const html = `<h1>Plan</h1><p><img alt="Lageplan" src="data:image/png;base64,${png.toString('base64')}"></p>`;
  const first = await imported(ada, html, { name: 'plan.html', spaceId });
  const word = await exported(ada, first.body.id, 'docx');
  expect(word.bytes.subarray(0, 2).toString()).toBe('PK');
  const second = await imported(ada, word.bytes, { name: 'plan.docx', spaceId });
  expect(second).toMatchObject({ status: 200, body: { title: 'Plan', notes: [] } });

  const text = (await exported(ada, second.body.id, 'md')).bytes.toString();
  const [, fileId = ''] = /files\/([0-9a-f-]{36})/.exec(text) ?? [];
  const ben = await app.makePerson({ name: 'Ben' });
  expect((await download(app, { id: fileId }, { cookie: ben.cookie })).status).toBe(404);
  await app.db.query(`INSERT INTO space_member (space_id, person_id, role) VALUES ($1, $2, 'guest')`, [
    spaceId,
    ben.id,
  ]);
  expect((await download(app, { id: fileId }, { cookie: ben.cookie })).status).toBe(200);
  const page = (await exported(ben, second.body.id, 'html')).bytes.toString();
  expect(page).toContain('<img src="data:image/png;base64,');
});

test.each<[string, string, Buffer, RegExp]>([
  ['a locked one', 'a.docx', Buffer.from([0xd0, 0xcf, 0x11, 0xe0, 0, 0]), /Kennwort/],
  ['a broken one', 'a.docx', Buffer.from('PK\x03\x04kaputt'), /beschädigt/],
  ['one that only claims to be Word', 'a.docx', Buffer.from('Hallo'), /beschädigt/],
  ['a program', 'a.exe', Buffer.from('MZ\0\0'), /Möglich sind DOCX, ODT, Markdown und HTML/],
])('of %s nothing is left behind, and it is said why', async (_, name, bytes, message) => {
  const { ada, spaceId } = await makeMember();
  const { status, body } = await imported(ada, bytes, { name, spaceId });
  expect({ status, message: body.message }).toEqual({
    status: 415,
    message: expect.stringMatching(message) as unknown,
  });
  expect(await countDocuments(spaceId)).toBe(0);
});

test('a file of more than 20 MB is refused before it is read', async () => {
  const { ada, spaceId } = await makeMember();
  const { status, body } = await imported(ada, Buffer.alloc(20_000_001, 'a'), { name: 'a.md', spaceId });
  expect({ status, message: body.message }).toEqual({
    status: 413,
    message: expect.stringContaining('20 MB') as unknown,
  });
  expect(await countDocuments(spaceId)).toBe(0);
});

test('whoever may not begin pages here imports nothing', async () => {
  const ben = await app.makePerson({ name: 'Ben' });
  const space = await app.makeSpace({ members: { guest: [ben] } });
  expect((await imported(ben, '# A', { name: 'a.md', spaceId: space.id })).status).toBe(403);
});

test('a page with every block comes back from Markdown as it was', async () => {
  const { ada, spaceId } = await makeMember();
  const { markdownOf } = await import('@app/editor/markdown');
  const own = `# Alles\n\n${markdownOf(everyBlock)}`;
  const { body } = await imported(ada, own, { name: 'alles.md', spaceId });
  const back = (await exported(ada, body.id, 'md')).bytes.toString();
  for (const words of [
    'Ehrenamtskarte',
    '[^2]: Zweite Note',
    '> [!WARNING]',
    '@',
    '{{Sitzungstag}}',
    '[TOC]',
    '| 1.200 € |',
  ])
    expect(back).toContain(words);
});

test('a whole tree comes as a ZIP whose folders follow the tree, with progress, for whoever asked', async () => {
  const { ada, spaceId } = await makeMember();
  const png = await picture(40, 20).png().toBuffer();
  const top = await imported(ada, '# Oben\n\nText', { name: 'a.md', spaceId });
  const html = `<h1>Unten/Mitte</h1><p><img alt="Plan" src="data:image/png;base64,${png.toString('base64')}"></p>`;
  await imported(ada, html, { name: 'b.html', spaceId, parent: top.body.id });
  await imported(ada, '# Oben\n\nZweite', { name: 'c.md', spaceId });
  const id = v7();
  const begun = await ada.call(routes.exportTree, { params: { spaceId }, body: { id, format: 'md' } });
  expect(begun).toMatchObject({ id, total: 3 });
  await waitFor(async () => {
    const { state } = await ada.call(routes.exportState, { params: { exportId: id } });
    expect(state).toBe('done');
  });
  const response = await fetch(`${app.url}/api/document-exports/${id}/file`, {
    headers: { cookie: ada.cookie },
  });
  const files = unzipSync(new Uint8Array(await response.arrayBuffer()));
  const names = Object.keys(files).toSorted();
  expect(names.filter((name) => name.endsWith('.md'))).toEqual([
    'Oben (2).md',
    'Oben.md',
    'Oben/Unten-Mitte.md',
  ]);
  const [image = ''] = names.filter((name) => name.startsWith('Dateien/'));
  expect(image).toMatch(/^Dateien\/.*Plan\.png$/);
  expect(strFromU8(files['Oben/Unten-Mitte.md'] ?? new Uint8Array())).toContain(`](../${image})`);

  const ben = await app.makePerson({ name: 'Ben' });
  expect((await ben.ask(routes.exportState, { params: { exportId: id } })).status).toBe(404);
});

test('a page is printed as a PDF with an outline and a structure that screen readers follow', async () => {
  const { ada, spaceId } = await makeMember();
  const { body } = await imported(ada, '# Vorlage\n\n## Anlass\n\nText', { name: 'a.md', spaceId });
  const { status, bytes } = await exported(ada, body.id, 'pdf');
  expect(status).toBe(200);
  const pdf = bytes.toString('latin1');
  expect(pdf.startsWith('%PDF-')).toBe(true);
  expect(pdf).toContain('/MarkInfo');
  expect(pdf).toContain('/Outlines');
  expect(pdf).toMatch(/\/Lang ?\(de/);
});

test('a mention has today’s name wherever it is read, and none of somebody who was erased', async () => {
  const { ada, spaceId } = await makeMember();
  const ben = await app.makePerson({ name: 'Ben' });
  const text = `# A\n\nMit [@Alter Name](person:${ben.id})`;
  const { body } = await imported(ada, text, { name: 'a.md', spaceId });
  const read = () => ada.call(documentRoutes.read, { params: { documentId: body.id } });
  await waitFor(async () => expect((await read()).html).toContain('>@Ben</a>'));
  expect((await exported(ada, body.id, 'html')).bytes.toString()).toContain('@Ben');
  await app.db.query(`UPDATE person SET erased_at = now() WHERE id = $1`, [ben.id]);
  for (const html of [(await read()).html, (await exported(ada, body.id, 'html')).bytes.toString()])
    expect(html).not.toMatch(/Ben|Alter Name/);
});

const shown = (person: TestPerson, documentId: string, words: string) =>
  waitFor(async () => {
    const { html } = await person.call(documentRoutes.read, { params: { documentId } });
    expect(html).toContain(words);
  });

test('naming a file of somebody else shows it to nobody', async () => {
  const { ada, spaceId } = await makeMember();
  const eve = await app.makePerson({ name: 'Eve' });
  const secret = await uploaded(app, eve, await picture(40, 20).png().toBuffer(), { name: 'geheim.png' });
  const text = `# A\n\n![Geheim](file:${secret.id}#40x20)`;
  const { body } = await imported(ada, text, { name: 'a.md', spaceId });
  await shown(ada, body.id, `data-file="${secret.id}"`);
  expect((await download(app, secret, { cookie: ada.cookie })).status).toBe(404);
});

test('a copy in another space shows its pictures to those who read it there', async () => {
  const { ada, spaceId } = await makeMember('closed');
  const ben = await app.makePerson({ name: 'Ben' });
  const other = await app.makeSpace({ visibility: 'closed', members: { member: [ada, ben] } });
  const png = await picture(40, 20).png().toBuffer();
  const html = `<h1>Plan</h1><p><img alt="Plan" src="data:image/png;base64,${png.toString('base64')}"></p>`;
  const { body } = await imported(ada, html, { name: 'a.html', spaceId });
  await shown(ada, body.id, 'data-file');
  const id = v7();
  await ada.call(documentTreeRoutes.copy, {
    params: { documentId: body.id },
    body: { id, title: 'Kopie', space: other.id },
  });
  await shown(ben, id, 'data-file');
  const page = await ben.call(documentRoutes.read, { params: { documentId: id } });
  const [, fileId = ''] = /data-file="([^"]+)"/.exec(page.html) ?? [];
  expect((await download(app, { id: fileId }, { cookie: ben.cookie })).status).toBe(200);
});
