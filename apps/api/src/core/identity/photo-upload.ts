import { photoBytes } from '@app/contracts/account';
import type { FastifyRequest } from 'fastify';
import { ProblemError } from '../../platform/problems.ts';

const tooManyBytes = () =>
  new ProblemError(
    'too_large',
    `Diese Datei ist zu groß. Ein Foto darf höchstens ${photoBytes / 1_000_000} MB haben.`,
  );

const noPhoto = () => new ProblemError('invalid_input', 'Bitte wählen Sie ein Foto aus.');

/** The one file of a form, never more than allowed in memory. */
export async function readPhoto(request: FastifyRequest): Promise<Buffer> {
  if (!request.isMultipart()) throw new ProblemError('unsupported_media');
  try {
    const file = await request.file({ limits: { fileSize: photoBytes, files: 1, fields: 0, parts: 1 } });
    if (!file) throw noPhoto();
    const bytes = await file.toBuffer();
    if (bytes.length === 0) throw noPhoto();
    return bytes;
  } catch (error) {
    if (error instanceof ProblemError) throw error;
    const code = error instanceof Error && 'code' in error ? error.code : '';
    if (code === 'FST_REQ_FILE_TOO_LARGE') throw tooManyBytes();
    throw noPhoto(); // cut off, or not what the form's header promised
  }
}
