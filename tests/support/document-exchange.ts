import type { ExportFormat } from '@app/contracts/document-exchange';
import type { Problem } from '@app/contracts/errors';
import { v7 } from 'uuid';
import type { TestPerson } from './app.ts';

export interface Given {
  name: string;
  spaceId: string;
  parent?: string;
  id?: string;
  url: string;
}

/** Sends a file the way the page does. */
export async function imported(
  person: TestPerson,
  bytes: Uint8Array | string,
  { name, spaceId, parent, id = v7(), url }: Given,
) {
  const form = new FormData();
  form.append('file', new Blob([Buffer.from(bytes)]), 'datei');
  const query = new URLSearchParams({ id, name, ...(parent && { parent }) }).toString();
  const response = await fetch(`${url}/api/spaces/${spaceId}/documents/import?${query}`, {
    method: 'POST',
    headers: { cookie: person.cookie },
    body: form,
  });
  const body = (await response.json()) as { id: string; title: string; notes: string[] } & Problem;
  return { status: response.status, body };
}

export async function exported(
  person: Pick<TestPerson, 'cookie'>,
  { documentId, format, url }: { documentId: string; format: ExportFormat; url: string },
) {
  const response = await fetch(`${url}/api/documents/${documentId}/export?format=${format}`, {
    headers: { cookie: person.cookie },
  });
  return {
    status: response.status,
    headers: response.headers,
    bytes: Buffer.from(await response.arrayBuffer()),
  };
}
