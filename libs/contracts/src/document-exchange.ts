import * as z from 'zod/mini';
import { clientId, id } from './fields.ts';
import { route } from './route.ts';

/** Largest file that is imported, in bytes. */
export const largestImport = 20_000_000;
/** What the file dialog offers; what a file really is decides its content. */
export const importEndings = ['.docx', '.odt', '.md', '.markdown', '.txt', '.html', '.htm'];

export const exportFormat = z.enum(['docx', 'pdf', 'md', 'html']);
export type ExportFormat = z.infer<typeof exportFormat>;

/** A whole tree as ZIP, made beside the requests. The file is kept for a day. */
export const documentExport = z.object({
  id,
  state: z.enum(['waiting', 'working', 'done', 'failed']),
  /** Pages that are in it already, and all of them. */
  done: z.int(),
  total: z.int(),
});
export type DocumentExport = z.infer<typeof documentExport>;

const params = z.object({ exportId: id });

export const documentExchangeRoutes = {
  import: route({
    method: 'POST',
    path: 'spaces/:spaceId/documents/import',
    access: 'signed-in',
    summary:
      'Begins a document from a file (multipart/form-data): DOCX, ODT, Markdown or HTML; the same id again gives the same answer',
    params: z.object({ spaceId: id }),
    query: z.strictObject({
      id: clientId,
      name: z.string().check(z.maxLength(1_000, 'Dieser Dateiname ist zu lang.')),
      parent: z.optional(id),
    }),
    output: z.object({
      id,
      title: z.string(),
      /** What could not be taken along, in words. */
      notes: z.array(z.string()),
    }),
  }),
  export: route({
    method: 'GET',
    path: 'documents/:documentId/export',
    access: 'anyone',
    summary: 'A document as a file',
    params: z.object({ documentId: id }),
    query: z.strictObject({ format: exportFormat }),
    output: z.any(),
  }),
  exportTree: route({
    method: 'POST',
    path: 'spaces/:spaceId/documents/exports',
    access: 'signed-in',
    summary: 'Begins to pack all documents of a space that the caller may read, or one with those below it',
    params: z.object({ spaceId: id }),
    body: z.strictObject({
      id: clientId,
      format: z.enum(['docx', 'md', 'html']),
      below: z._default(z.nullable(id), null),
    }),
    output: documentExport,
  }),
  exportState: route({
    method: 'GET',
    path: 'document-exports/:exportId',
    access: 'signed-in',
    summary: 'How far an export of one’s own is',
    params,
    output: documentExport,
  }),
  exportFile: route({
    method: 'GET',
    path: 'document-exports/:exportId/file',
    access: 'signed-in',
    summary: 'The file of a finished export of one’s own',
    params,
    output: z.any(),
  }),
};
