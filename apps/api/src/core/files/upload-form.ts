import { maxFileBytes } from '@app/contracts/files';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../platform/problems.ts';
import type { FileStore } from '../../platform/storage/file-store.ts';

const tooLarge = () =>
  new ProblemError(
    'too_large',
    `Diese Datei ist zu groß. Eine Datei darf höchstens ${maxFileBytes / 1_000_000} MB haben.`,
  );
const noFile = () => new ProblemError('invalid_input', 'Bitte wählen Sie eine Datei aus.');

/** The one file of a form, on the disk as it came. Whoever calls throws the path away when done with it. */
export async function receiveForm(store: FileStore, request: FastifyRequest): Promise<string> {
  if (!request.isMultipart()) throw new ProblemError('unsupported_media');
  const part = await request
    .file({ limits: { fileSize: maxFileBytes, files: 1, fields: 0, parts: 1 }, throwFileSizeLimit: false })
    .catch(() => undefined); // cut off, or not what the form's header promised
  if (!part) throw noFile();
  const path = await store.receive(part.file).catch((error: unknown) => {
    throw error instanceof ProblemError ? error : noFile();
  });
  if (!part.file.truncated && part.file.bytesRead > 0) return path;
  await store.discard(path);
  throw part.file.truncated
    ? tooLarge()
    : new ProblemError('invalid_input', 'Diese Datei ist leer. Bitte wählen Sie eine andere.');
}
