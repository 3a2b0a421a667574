import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '@app/contracts/errors';
import type { StoredFile } from '@app/contracts/files';
import { fileAddress } from '@app/domain/file-references';
import sharp from 'sharp';
import { v7 } from 'uuid';
import type { TestApp, TestPerson } from './app.ts';

interface Given {
  name?: string;
  id?: string;
}

/** Sends a file the way a browser does. */
export async function upload(
  app: TestApp,
  person: Pick<TestPerson, 'cookie'>,
  bytes: Buffer | string,
  given: Given = {},
) {
  const { name = 'Satzung.pdf', id = v7() } = given;
  const form = new FormData();
  form.append('file', new Blob([new Uint8Array(Buffer.from(bytes))]), 'file');
  const response = await fetch(`${app.url}/api/files/${id}?name=${encodeURIComponent(name)}`, {
    method: 'PUT',
    headers: { cookie: person.cookie },
    body: form,
  });
  return { status: response.status, body: (await response.json()) as StoredFile & Problem };
}

export async function uploaded(app: TestApp, person: TestPerson, bytes: Buffer | string, given: Given = {}) {
  const { status, body } = await upload(app, person, bytes, given);
  if (status !== 200) throw new Error(`${status} ${body.message}`);
  return body as StoredFile;
}

export const download = (
  app: TestApp,
  file: { id: string; name?: string },
  headers: Record<string, string>,
  query = '',
) => fetch(`${app.url}${fileAddress(file.id, file.name ?? 'datei')}${query}`, { headers });

export const picture = (width = 60, height = 40) =>
  sharp({ create: { width, height, channels: 3, background: '#1a5fb4' } });

export const pdf = Buffer.from('%PDF-1.7\n1 0 obj\n<<>>\nendobj\ntrailer\n<<>>\n%%EOF\n');

/** A file that lies there already. */
export async function makeFile(
  app: TestApp,
  { personId, messageId }: { personId: string; messageId?: string },
) {
  const file = await app.insert<{ id: string }>('file', {
    id: v7(),
    person_id: personId,
    name: 'Satzung.pdf',
    media_type: 'application/pdf',
    bytes: pdf.length,
  });
  const folder = join(app.dataDir, 'files/attachments', file.id.slice(-2), file.id);
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, 'original'), pdf);
  if (messageId) await app.insert('message_file', { message_id: messageId, file_id: file.id });
  return file;
}
