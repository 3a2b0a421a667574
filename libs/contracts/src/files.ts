import * as z from 'zod/mini';
import { clientId, id } from './fields.ts';
import { route } from './route.ts';

/** Largest file that is taken in, in bytes. */
export const maxFileBytes = 25_000_000;
/** What one person may upload within 24 hours, in bytes. */
export const maxDailyBytes = 250_000_000;
/** Files that one message may name. */
export const maxFilesPerMessage = 20;

/** Pictures come smaller as well: for a list, and for the page. Both as WebP. */
export const pictureSize = z.enum(['small', 'large']);
export type PictureSize = z.infer<typeof pictureSize>;
/** Longest edge of a picture in each size, in pixels; nothing is enlarged. */
export const pictureEdges: Record<PictureSize, number> = { small: 640, large: 1440 };

export const storedFile = z.object({
  id,
  /** Cleaned, and with an ending that says what is really in it. */
  name: z.string(),
  mediaType: z.string(),
  bytes: z.int(),
  /** Pixels of what is shown as a picture; everything else is only downloaded. */
  picture: z.nullable(z.object({ width: z.int(), height: z.int() })),
});
export type StoredFile = z.infer<typeof storedFile>;

export const fileRoutes = {
  upload: route({
    method: 'PUT',
    path: 'files/:fileId',
    access: 'signed-in',
    summary:
      'Takes one file (multipart/form-data); the same id again gives the same answer. A message that names it lets its readers have it',
    params: z.object({ fileId: clientId }),
    query: z.strictObject({ name: z.string().check(z.maxLength(1_000, 'Dieser Dateiname ist zu lang.')) }),
    output: storedFile,
  }),
  download: route({
    method: 'GET',
    path: 'files/:fileId/:name',
    access: 'anyone',
    summary: 'A file, for those who may read a message that names it; the name in the address is decoration',
    params: z.object({ fileId: id, name: z.string() }),
    query: z.strictObject({ size: z.optional(pictureSize) }),
    output: z.any(),
  }),
};
