import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { accountRoutes } from '@app/contracts/account';
import { messageRoutes } from '@app/contracts/conversation-routes';
import { draftRoutes } from '@app/contracts/drafts';
import { fileMarkdown } from '@app/domain/file-references';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom, send, sent } from '../support/conversations.ts';
import { download, pdf, picture, upload, uploaded } from '../support/files.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const status = async (person: TestPerson | null, file: { id: string; name: string }) =>
  (await download(app, file, person ? { cookie: person.cookie } : {})).status;

test('a file comes back as it was sent, to be saved and not to be opened', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const file = await uploaded(app, ada, pdf, { name: 'Satzung über Ehrenämter.pdf' });
  expect(file).toMatchObject({ name: 'Satzung über Ehrenämter.pdf', bytes: pdf.length, picture: null });
  await sent(ada, id, `Hier: ${fileMarkdown(file)}`);

  const response = await download(app, file, { cookie: ben.cookie });
  expect(Buffer.from(await response.arrayBuffer())).toEqual(pdf);
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'application/pdf',
    'content-disposition':
      'attachment; filename="Satzung _ber Ehren_mter.pdf"; filename*=UTF-8\'\'Satzung%20%C3%BCber%20Ehren%C3%A4mter.pdf',
    'x-content-type-options': 'nosniff',
    'content-security-policy': expect.stringMatching(/default-src 'none'.*sandbox/) as unknown,
    'cache-control': 'private, no-cache',
  });
});

test('a picture is drawn anew, without position and camera, in the sizes of pages', async () => {
  const { ada, id } = await makeRoom(app);
  const original = await picture(3000, 2000)
    .jpeg()
    .withExif({ IFD0: { Make: 'Geheimkamera' }, IFD3: { GPSLatitudeRef: 'N' } })
    .toBuffer();
  const file = await uploaded(app, ada, original, { name: 'Foto.JPG' });
  expect(file).toMatchObject({
    name: 'Foto.JPG',
    mediaType: 'image/jpeg',
    picture: { width: 3000, height: 2000 },
  });
  const { html, body } = await sent(ada, id, fileMarkdown(file));
  expect(body).toBe(`![Foto](file:${file.id}#3000x2000)`);
  expect(html).toContain('width="720" height="480"');

  const sizes = await Promise.all(
    ['', '?size=large', '?size=small'].map(async (query) => {
      const response = await download(app, file, { cookie: ada.cookie }, query);
      const bytes = Buffer.from(await response.arrayBuffer());
      expect(response.headers.get('content-disposition')).toMatch(/^inline/);
      expect(bytes.includes('Geheimkamera')).toBe(false);
      const { format, width, exif } = await sharp(bytes).metadata();
      return { format, width, exif, type: response.headers.get('content-type') };
    }),
  );
  expect(sizes).toEqual([
    { format: 'jpeg', width: 3000, exif: undefined, type: 'image/jpeg' },
    { format: 'webp', width: 1440, exif: undefined, type: 'image/webp' },
    { format: 'webp', width: 640, exif: undefined, type: 'image/webp' },
  ]);
});

test('a browser keeps a file but asks again every time, and loses it with the right', async () => {
  const { ada, ben, space, id } = await makeRoom(app);
  await app.db.query(`UPDATE space SET visibility = 'closed' WHERE id = $1`, [space.id]);
  const file = await uploaded(app, ada, pdf);
  await sent(ada, id, fileMarkdown(file));
  const etag = (await download(app, file, { cookie: ben.cookie })).headers.get('etag') ?? '';
  const again = () => download(app, file, { cookie: ben.cookie, 'if-none-match': etag });
  expect((await again()).status).toBe(304);
  await app.db.query(`DELETE FROM space_member WHERE person_id = $1`, [ben.id]);
  expect((await again()).status).toBe(404);
});

test('before a message names it, a file is there for its uploader alone', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  const file = await uploaded(app, ada, pdf);
  expect(await Promise.all([ada, ben, mod, null].map((one) => status(one, file)))).toEqual([
    200, 404, 404, 404,
  ]);
  await sent(ada, id, fileMarkdown(file));
  expect(await Promise.all([ada, ben, mod, null].map((one) => status(one, file)))).toEqual([
    200, 200, 200, 404,
  ]);
});

test('a removed message takes its files along, and brings them back', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const file = await uploaded(app, ada, pdf);
  const message = await sent(ada, id, fileMarkdown(file));
  await ada.call(messageRoutes.remove, { params: { messageId: message.id } });
  expect([await status(ada, file), await status(ben, file)]).toEqual([404, 404]);
  await ada.call(messageRoutes.restore, { params: { messageId: message.id } });
  expect([await status(ada, file), await status(ben, file)]).toEqual([200, 200]);
});

test('the files of a hidden message are seen by those who moderate it, and by nobody else', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  const file = await uploaded(app, ada, pdf);
  const message = await sent(ada, id, fileMarkdown(file));
  await app.db.query(`UPDATE message SET state = 'hidden' WHERE id = $1`, [message.id]);
  expect(await Promise.all([ada, ben, mod].map((one) => status(one, file)))).toEqual([404, 404, 200]);
});

test('whoever names a file of somebody else gives nobody a right to it, and gets none', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const file = await uploaded(app, ada, pdf);
  await sent(ben, id, fileMarkdown(file));
  expect(await status(ben, file)).toBe(404);
  const message = await sent(ben, id, 'Text');
  await ben.call(messageRoutes.edit, {
    params: { messageId: message.id },
    body: { body: fileMarkdown(file), revision: 0 },
  });
  expect([await status(ben, file), await status(ada, file)]).toEqual([404, 200]);
});

test('an edit gives and takes files', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const [old, fresh] = [await uploaded(app, ada, pdf), await uploaded(app, ada, pdf)];
  const message = await sent(ada, id, fileMarkdown(old));
  await ada.call(messageRoutes.edit, {
    params: { messageId: message.id },
    body: { body: fileMarkdown(fresh), revision: 0 },
  });
  expect([await status(ben, old), await status(ben, fresh)]).toEqual([404, 200]);
});

test('the same id again gives the same answer, somebody else’s id is a conflict', async () => {
  const { ada, ben } = await makeRoom(app);
  const id = v7();
  const answers = await Promise.all([1, 2, 3].map(() => upload(app, ada, pdf, { id })));
  expect(new Set(answers.map(({ status: code, body }) => `${code} ${JSON.stringify(body)}`)).size).toBe(1);
  expect((await upload(app, ben, pdf, { id })).status).toBe(409);
});

test('a message names at most 20 files', async () => {
  const { ada, id } = await makeRoom(app);
  const body = Array.from({ length: 21 }, () => `[x](file:${v7()})`).join(' ');
  expect((await send(ada, id, body)).status).toBe(413);
});

test('what was never sent goes after a day, what is named stays, also while only an earlier version names it', async () => {
  const { ada, id } = await makeRoom(app);
  const [unsent, named, edited] = [
    await uploaded(app, ada, pdf),
    await uploaded(app, ada, pdf),
    await uploaded(app, ada, pdf),
  ];
  const message = await sent(ada, id, `${fileMarkdown(named)} ${fileMarkdown(edited)}`);
  await ada.call(messageRoutes.edit, {
    params: { messageId: message.id },
    body: { body: fileMarkdown(named), revision: 0 },
  });
  const jobs = app.app.get(Jobs);
  const left = async () => {
    await jobs.run('files');
    const rows = await app.db.query<{ id: string }>(`SELECT id FROM file WHERE person_id = $1`, [ada.id]);
    return rows.map((row) => row.id).toSorted();
  };
  expect(await left()).toEqual([unsent.id, named.id, edited.id].toSorted());
  await app.db.query(
    `UPDATE file SET created_at = created_at - interval '25 hours', unused_since = unused_since - interval '25 hours'`,
  );
  expect(await left()).toEqual([named.id, edited.id].toSorted());
  expect(existsSync(join(app.dataDir, 'files/attachments', unsent.id.slice(-2), unsent.id))).toBe(false);
  await app.db.query(`UPDATE file SET unused_since = unused_since - interval '30 days'`);
  expect(await left()).toEqual([named.id, edited.id].toSorted());
  await app.db.query(`UPDATE person SET erased_at = now() WHERE id = $1`, [ada.id]);
  expect(await left()).toEqual([named.id]);
});

test('whoever brings back an earlier version of a wiki post brings back its file', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const file = await uploaded(app, ada, pdf);
  const message = await sent(ada, id, fileMarkdown(file));
  const params = { messageId: message.id };
  await ada.call(messageRoutes.wiki, { params, body: { wiki: true } });
  const files = () => app.db.query(`SELECT FROM message_file WHERE message_id = $1`, [message.id]);
  await ben.call(messageRoutes.edit, { params, body: { body: 'Ohne Datei', revision: 0 } });
  expect(await files()).toHaveLength(0);
  await ben.call(messageRoutes.edit, { params, body: { body: fileMarkdown(file), revision: 1 } });
  expect(await files()).toHaveLength(1);
});

test('a file in a draft stays, and one in a held post is seen by those who decide about it', async () => {
  const { ada, ben, mod, space, id } = await makeRoom(app);
  const [drafted, held] = [await uploaded(app, ada, pdf), await uploaded(app, ada, pdf)];
  await ada.call(draftRoutes.save, {
    params: { place: `reply:${id}` },
    body: { device: v7(), base: 0, body: fileMarkdown(drafted), fields: {} },
  });
  await app.insert('held_message', {
    id: v7(),
    space_id: space.id,
    conversation_id: id,
    message: {},
    sent_hash: Buffer.alloc(32),
    html: `<a data-file="${held.id}">`,
    author_id: ada.id,
    because: 'board',
  });
  await app.db.query(
    `UPDATE file SET created_at = created_at - interval '2 days', unused_since = unused_since - interval '2 days'`,
  );
  await app.app.get(Jobs).run('files');
  expect(await Promise.all([ada, ben, mod].map((one) => status(one, drafted)))).toEqual([200, 404, 404]);
  expect(await Promise.all([ada, ben, mod].map((one) => status(one, held)))).toEqual([200, 404, 200]);
});

test('the day has a limit per person', async () => {
  const { ada, ben } = await makeRoom(app);
  await app.insert('file', {
    id: v7(),
    person_id: ada.id,
    name: 'groß',
    media_type: 'application/octet-stream',
    bytes: 249_999_990,
  });
  const { status: code, body } = await upload(app, ada, pdf);
  expect({ code, message: body.message }).toEqual({
    code: 429,
    message: expect.stringContaining('250 MB') as unknown,
  });
  expect((await upload(app, ben, pdf)).status).toBe(200);
});

test('the copy of somebody’s data lists the files, and erasure takes those that were never sent', async () => {
  const { ada, id } = await makeRoom(app);
  const [unsent, named] = [
    await uploaded(app, ada, pdf, { name: 'Entwurf.pdf' }),
    await uploaded(app, ada, pdf),
  ];
  await sent(ada, id, fileMarkdown(named));
  const copy = await ada.call(accountRoutes.export, {});
  expect((copy['files'] as { name: string }[]).map(({ name }) => name)).toEqual([
    'Entwurf.pdf',
    'Satzung.pdf',
  ]);
  await ada.call(accountRoutes.erase, { body: { confirmation: 'LÖSCHEN' } });
  await app.app.get(Jobs).run('files');
  expect(existsSync(join(app.dataDir, 'files/attachments', unsent.id.slice(-2), unsent.id))).toBe(false);
  expect(existsSync(join(app.dataDir, 'files/attachments', named.id.slice(-2), named.id))).toBe(true);
});
