import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { documentExchangeRoutes as routes } from '@app/contracts/document-exchange';
import { documentRoutes } from '@app/contracts/documents';
import { docxOf } from '@app/api/features/documents/exchange/docx/docx-of.ts';
import { partsOf } from '@app/editor/document-part';
import { expect, test } from '@jest/globals';
import { strToU8, zipSync } from 'fflate';
import { v7 } from 'uuid';
import { startApp } from '../support/app.ts';
import { imported } from '../support/document-exchange.ts';
import { p } from '../support/every-block.ts';

test('without the programs it needs the server says what else one can do', async () => {
  const bare = await startApp({ env: { CHROMIUM: '/nirgends/chromium', LIBREOFFICE: '/nirgends/soffice' } });
  try {
    const ada = await bare.makePerson({ name: 'Ada' });
    const space = await bare.makeSpace({ members: { member: [ada] } });
    const page = await ada.call(documentRoutes.create, {
      params: { spaceId: space.id },
      body: { id: v7(), title: 'A' },
    });
    const pdf = await ada.ask(routes.export, { params: { documentId: page.id }, query: { format: 'pdf' } });
    expect(pdf).toMatchObject({ status: 503, body: { message: expect.stringContaining('DOCX') as unknown } });
    const odt = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
    const answer = await imported(ada, odt, { name: 'a.odt', spaceId: space.id, url: bare.url });
    expect(answer).toMatchObject({
      status: 503,
      body: { message: expect.stringContaining('.docx') as unknown },
    });
  } finally {
    await bare.stop();
  }
});

test('an ODT is read by LibreOffice, in a folder of its own and without the secrets of the server', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'odt-test-'));
  const [program, given] = [join(folder, 'soffice'), join(folder, 'given.docx')];
  const document = partsOf({ type: 'doc', content: [p('Text aus ODT')] });
  const word = {
    title: 'Satzung',
    space: 'Raum',
    date: new Date(),
    document,
    pictures: new Map(),
    address: () => null,
  };
  writeFileSync(given, await docxOf(word));
  writeFileSync(program, `#!/bin/sh\nenv > ${folder}/env\ncp ${given} "$7/text.docx"\n`, { mode: 0o755 });
  const other = await startApp({ env: { LIBREOFFICE: program } });
  try {
    const ada = await other.makePerson({ name: 'Ada' });
    const space = await other.makeSpace({ members: { member: [ada] } });
    const odt = zipSync({ mimetype: [strToU8('application/vnd.oasis.opendocument.text'), { level: 0 }] });
    const answer = await imported(ada, odt, { name: 'a.odt', spaceId: space.id, url: other.url });
    expect(answer).toMatchObject({ status: 200, body: { title: 'Satzung' } });
    expect(readFileSync(join(folder, 'env'), 'utf8')).not.toMatch(/DATABASE|SMTP/);
  } finally {
    await other.stop();
    rmSync(folder, { recursive: true });
  }
});
