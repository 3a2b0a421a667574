import { accountRoutes } from '@app/contracts/account';
import type { Problem } from '@app/contracts/errors';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { pngOf } from '../support/png.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

async function upload(person: TestPerson, bytes: Buffer, name = 'foto.jpg') {
  const form = new FormData();
  form.append('photo', new Blob([new Uint8Array(bytes)]), name);
  const response = await fetch(`${app.url}/api/me/photo`, {
    method: 'PUT',
    headers: { cookie: person.cookie },
    body: form,
  });
  return { status: response.status, body: (await response.json()) as { photo: string } & Problem };
}

const picture = (width = 600, height = 400) =>
  sharp({ create: { width, height, channels: 3, background: '#1a5fb4' } });

const fetchPhoto = (address: string, headers: Record<string, string>) =>
  fetch(`${app.url}${address}`, { headers });

test('a photo is drawn anew: square, WebP, without position or camera', async () => {
  const ada = await app.makePerson();
  const original = await picture()
    .jpeg()
    .withExif({ IFD0: { Make: 'Geheimkamera' }, IFD3: { GPSLatitudeRef: 'N' } })
    .toBuffer();
  const { status, body } = await upload(ada, original);
  expect(status).toBe(200);

  const response = await fetchPhoto(body.photo, { cookie: ada.cookie });
  const bytes = Buffer.from(await response.arrayBuffer());
  expect(Object.fromEntries(response.headers)).toMatchObject({
    'content-type': 'image/webp',
    'x-content-type-options': 'nosniff',
    'cache-control': expect.stringContaining('private') as unknown,
  });
  expect(await sharp(bytes).metadata()).toMatchObject({ format: 'webp', width: 256, height: 256 });
  expect(bytes.includes('Geheimkamera')).toBe(false);
  const etag = response.headers.get('etag') ?? '';
  expect((await fetchPhoto(body.photo, { cookie: ada.cookie, 'if-none-match': etag })).status).toBe(304);
});

test('what is hidden behind a picture stays behind', async () => {
  const ada = await app.makePerson();
  const polyglot = Buffer.concat([
    await picture().jpeg().toBuffer(),
    Buffer.from('<script>alert(1)</script>PK'),
  ]);
  const { status, body } = await upload(ada, polyglot, 'foto.html');
  expect(status).toBe(200);
  const bytes = Buffer.from(await (await fetchPhoto(body.photo, { cookie: ada.cookie })).arrayBuffer());
  expect(bytes.includes('script')).toBe(false);
});

const svg = Buffer.from(
  '<svg xmlns="http://www.w3.org/2000/svg" width="9" height="9"><script>1</script></svg>',
);

test('a picture that would fill the memory is refused before it is opened', async () => {
  const { status, body } = await upload(await app.makePerson(), pngOf(30_000, 30_000));
  expect({ status, code: body.code }).toEqual({ status: 413, code: 'too_large' });
  expect(body.message).toContain('Bildpunkte');
});

test('nine megabytes are too many', async () => {
  const { status, body } = await upload(await app.makePerson(), Buffer.alloc(9_000_000));
  expect({ status, code: body.code }).toEqual({ status: 413, code: 'too_large' });
  expect(body.message).toContain('8 MB');
});

test.each([
  ['a drawing that can run scripts', svg, 415],
  ['text', Buffer.from('kein Bild'), 415],
  ['half a picture', Buffer.from([0xff, 0xd8, 0xff, 0xe0, 0, 16]), 415],
  ['nothing', Buffer.alloc(0), 400],
])('%s is refused with what to do', async (_, bytes, expected) => {
  const { status, body } = await upload(await app.makePerson(), bytes);
  expect(status).toBe(expected);
  expect(body.message).toMatch(/wählen Sie/);
});

test('something else than a form is refused', async () => {
  const ada = await app.makePerson();
  expect((await ada.http('PUT', 'me/photo', { photo: 'x' })).status).toBe(415);
});

test('visitors see the photo of somebody who writes in a public space, and nobody else’s', async () => {
  const [writer, silent] = [await app.makePerson(), await app.makePerson()];
  const photos = [
    (await upload(writer, await picture(300, 300).png().toBuffer())).body.photo,
    (await upload(silent, await picture(301, 300).linear(0.5, 0).webp().toBuffer())).body.photo,
  ];
  const space = await app.makeSpace({ visibility: 'public' });
  const conversation = await app.makeConversation({ spaceId: space.id });
  await app.insert('message', {
    id: v7(),
    conversation_id: conversation.id,
    position: 1,
    seq: 1,
    author_id: writer.id,
    body: 'Hallo',
    sent_hash: Buffer.alloc(32),
    html: '<p>Hallo</p>',
    excerpt: 'Hallo',
    created_at: new Date(),
  });
  const statuses = await Promise.all(photos.map(async (photo) => (await fetchPhoto(photo, {})).status));
  expect(statuses).toEqual([200, 404]);
});

test('a removed photo is gone from the disk', async () => {
  const ada = await app.makePerson();
  const { body } = await upload(ada, await picture(333, 222).linear(0.2, 9).png().toBuffer());
  expect(await ada.call(accountRoutes.removePhoto, {})).toMatchObject({ photo: null });
  expect((await fetchPhoto(body.photo, { cookie: ada.cookie })).status).toBe(404);
});
