import { readdirSync } from 'node:fs';
import { connect } from 'node:net';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { fileMarkdown } from '@app/domain/file-references';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import sharp from 'sharp';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom, sent } from '../support/conversations.ts';
import { download, pdf, picture, upload, uploaded } from '../support/files.ts';
import { pngOf } from '../support/png.ts';
import { type Scanner, startScanner } from '../support/virus-scanner.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
let ada: TestPerson;
let scanner: Scanner;
beforeAll(async () => {
  scanner = await startScanner();
  app = await startApp({ env: { CLAMAV_URL: scanner.url } });
  ada = await app.makePerson();
});
afterAll(async () => {
  await app.stop();
  await scanner.stop();
});

const eicar = ['X5O!P%@AP[4\\PZX54(P^)7CC)7}$', 'EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*'].join('');

test('what the virus scanner finds is refused, in whatever it is wrapped', async () => {
  for (const bytes of [eicar, Buffer.concat([await picture().png().toBuffer(), Buffer.from(eicar)])]) {
    const { status, body } = await upload(app, ada, bytes, { name: 'antrag.txt' });
    expect({ status, message: body.message }).toEqual({
      status: 415,
      message: expect.stringContaining('Virenscanner') as unknown,
    });
  }
});

test('while the virus scanner does not answer, nothing passes', async () => {
  scanner.silence(true);
  const { status, body } = await upload(app, ada, pdf);
  scanner.silence(false);
  expect({ status, message: body.message }).toEqual({
    status: 503,
    message: expect.stringContaining('Viren') as unknown,
  });
  expect((await upload(app, ada, pdf)).status).toBe(200);
});

test('a picture of 10,000 × 10,000 pixels is refused before it is opened', async () => {
  const { status, body } = await upload(app, ada, pngOf(10_000, 10_000), { name: 'karte.png' });
  expect({ status, message: body.message }).toEqual({
    status: 413,
    message: expect.stringContaining('Bildpunkte') as unknown,
  });
});

test('a picture cut off in the middle is refused', async () => {
  const whole = await picture(800, 600).png().toBuffer();
  expect((await upload(app, ada, whole.subarray(0, 80), { name: 'x.png' })).status).toBe(415);
});

test('a picture that is also a page or an archive is only a picture afterwards', async () => {
  const { id, ada: writer } = await makeRoom(app);
  const polyglot = Buffer.concat([
    await picture().jpeg().toBuffer(),
    Buffer.from('<script>alert(1)</script>'),
    Buffer.from(zipSync({ 'boese.exe': strToU8('MZ') })),
  ]);
  const file = await uploaded(app, writer, polyglot, { name: 'seite.html' });
  expect(file).toMatchObject({ name: 'seite.html.jpg', mediaType: 'image/jpeg' });
  await sent(writer, id, fileMarkdown(file));
  const bytes = Buffer.from(await (await download(app, file, { cookie: writer.cookie })).arrayBuffer());
  expect(bytes.includes('script')).toBe(false);
  expect(bytes.includes('boese')).toBe(false);
});

const svg = '<svg xmlns="http://www.w3.org/2000/svg"><script>alert(document.cookie)</script></svg>';
const html = '<!doctype html><script>alert(1)</script>';
test.each([
  ['a drawing with a script', 'logo.svg', svg, 'logo.svg'],
  ['a page', 'start.html', html, 'start.html'],
  ['a page that is called a picture', 'foto.jpg', html, 'foto.jpg.txt'],
  ['a page that is called a document', 'antrag.pdf', html, 'antrag.pdf.txt'],
  ['a document that is also a page', 'antrag.html', `${pdf.toString()}${html}`, 'antrag.html'],
])('%s is never opened in the browser, only saved', async (_, name, content, called) => {
  const file = await uploaded(app, ada, content, { name });
  expect(file).toMatchObject({ name: called, picture: null });
  const headers = Object.fromEntries((await download(app, file, { cookie: ada.cookie })).headers);
  expect(headers['content-disposition']).toMatch(/^attachment;/);
  expect(headers['content-type']).toMatch(/^(text\/plain; charset=utf-8|application\/octet-stream)$/);
  expect(headers['x-content-type-options']).toBe('nosniff');
  expect(headers['content-security-policy']).toContain('sandbox');
  const sized = await download(app, file, { cookie: ada.cookie }, '?size=large');
  expect(sized.headers.get('content-disposition')).toMatch(/^attachment;/);
});

const exe = Buffer.concat([Buffer.from('MZ'), Buffer.alloc(200)]);
test.each([
  ['a program', 'setup.exe', exe],
  ['a program that is called a document', 'rechnung.pdf', exe],
  ['a program behind a turned name', 'Rechnung\u202Efdp.exe', 'harmlos'],
  ['a program behind points', 'setup.exe...', 'harmlos'],
  ['a script for Windows', 'start.vbs', 'MsgBox 1'],
  ['a link that starts something', 'ordner.lnk', 'x'],
])('%s is refused', async (_, name, content) => {
  const { status, body } = await upload(app, ada, content, { name });
  expect({ status, message: body.message }).toEqual({
    status: 415,
    message: expect.stringContaining('Programme') as unknown,
  });
});

test('a picture that would tell where it was taken, and cannot be drawn anew, is refused with what to do', async () => {
  const tiff = await picture().tiff().toBuffer();
  const { status, body } = await upload(app, ada, tiff, { name: 'scan.tif' });
  expect({ status, message: body.message }).toEqual({
    status: 415,
    message: expect.stringContaining('JPEG') as unknown,
  });
});

test('archives are stored as they are: nobody unpacks them here', async () => {
  const nothing = Buffer.alloc(20_000_000);
  const before = process.memoryUsage().rss;
  for (const [name, bytes] of [
    ['bombe.zip', Buffer.from(zipSync({ '[Content_Types].xml': nothing, 'word/document.xml': nothing }))],
    ['bombe.docx', Buffer.from(zipSync({ '[Content_Types].xml': nothing }))],
    ['bombe.gz', gzipSync(nothing)],
  ] as const) {
    const file = await uploaded(app, ada, bytes, { name });
    expect(file.bytes).toBe(bytes.length);
  }
  expect(process.memoryUsage().rss - before).toBeLessThan(150_000_000);
}, 30_000);

test('awkward names survive the way there and back', async () => {
  for (const name of [
    'Größe & Maß.txt',
    "O'Brien's “Liste”.txt",
    'عربي.txt',
    '名前.txt',
    '100% (neu) [2] {3}.txt',
    'a;b,c=d.txt',
  ]) {
    const file = await uploaded(app, ada, 'Text', { name });
    const disposition =
      (await download(app, file, { cookie: ada.cookie })).headers.get('content-disposition') ?? '';
    const [, encoded = ''] = /filename\*=UTF-8''(\S+)$/.exec(disposition) ?? [];
    expect(decodeURIComponent(encoded)).toBe(file.name);
    expect(disposition).toMatch(/^attachment; filename="[ -!#-[\]-~]*"; filename/);
  }
});

test('26 megabytes are too many, and nothing of them stays', async () => {
  const { status, body } = await upload(app, ada, Buffer.alloc(26_000_000));
  expect({ status, message: body.message }).toEqual({
    status: 413,
    message: expect.stringContaining('25 MB') as unknown,
  });
});

test('nothing, no form, and a form without a file are refused', async () => {
  expect((await upload(app, ada, '')).status).toBe(400);
  expect((await ada.http('PUT', `files/${v7()}?name=x`, { datei: 'x' })).status).toBe(415);
  const form = new FormData();
  form.append('nicht', 'eine Datei');
  const answer = await fetch(`${app.url}/api/files/${v7()}?name=x`, {
    method: 'PUT',
    headers: { cookie: ada.cookie },
    body: form,
  });
  expect(answer.status).toBe(400);
});

test('an upload that breaks off in the middle leaves nothing behind', async () => {
  const { port, hostname } = new URL(app.url);
  const socket = connect(Number(port), hostname);
  const incoming = join(app.dataDir, 'incoming');
  socket.write(
    [
      `PUT /api/files/${v7()}?name=x HTTP/1.1`,
      'Host: x',
      `Cookie: ${ada.cookie}`,
      'Content-Type: multipart/form-data; boundary=b',
      'Content-Length: 1000000',
      '',
      '--b\r\nContent-Disposition: form-data; name="file"; filename="x"\r\n\r\nhalb',
    ].join('\r\n'),
  );
  await waitFor(() => expect(readdirSync(incoming)).toHaveLength(1));
  socket.destroy();
  await waitFor(() => expect(readdirSync(incoming)).toEqual([]));
  expect((await upload(app, ada, pdf)).status).toBe(200);
});

test('a form from a foreign page is refused', async () => {
  const form = new FormData();
  form.append('file', new Blob(['x']), 'x');
  const answer = await fetch(`${app.url}/api/files/${v7()}?name=x`, {
    method: 'PUT',
    headers: { cookie: ada.cookie, origin: 'https://boese.example' },
    body: form,
  });
  expect(answer.status).toBe(403);
});

test('a moving picture comes as its first one', async () => {
  const frames = await sharp(Buffer.alloc(20 * 40 * 3, 90), {
    raw: { width: 20, height: 40, channels: 3, pageHeight: 20 },
  })
    .gif({ loop: 0 })
    .toBuffer();
  const file = await uploaded(app, ada, frames, { name: 'winken.gif' });
  expect(file).toMatchObject({
    name: 'winken.png',
    mediaType: 'image/png',
    picture: { width: 20, height: 20 },
  });
});

test('nothing that was refused lies about', () => {
  expect(readdirSync(join(app.dataDir, 'incoming'))).toEqual([]);
});
