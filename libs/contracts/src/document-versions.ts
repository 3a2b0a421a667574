import * as z from 'zod/mini';
import { clientId, id, instant, line } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

export const versionName = line(120);

/** A state of a document that is kept. */
export const documentVersion = z.object({
  id,
  kind: z.enum(['automatic', 'named', 'restored', 'frozen']),
  name: z.nullable(z.string()),
  /** Of a released one. */
  number: z.nullable(z.int()),
  createdAt: instant,
  createdBy: z.nullable(personSummary),
  /** Of the state that was brought back. */
  restoredFrom: z.nullable(instant),
  /** Who typed since the version before. */
  authors: z.array(personSummary),
  /** SHA-256 of the text as canonical JSON. */
  hash: z.string(),
});
export type DocumentVersion = z.infer<typeof documentVersion>;

const changedWord = z.object({ text: z.string(), change: z.enum(['same', 'added', 'removed']) });
export type ChangedWord = z.infer<typeof changedWord>;

const changedRow = z.object({
  change: z.enum(['same', 'added', 'removed', 'changed']),
  words: z.array(changedWord),
});

/** What became of one block of a document. */
export const blockChange = z.object({
  change: z.enum(['same', 'added', 'removed', 'changed', 'formatting']),
  /** How it looks, or looked when it is gone. */
  html: z.string(),
  /** What became of its words, when it was changed. */
  words: z.array(changedWord),
  /** Of a changed table. */
  rows: z.nullable(z.array(changedRow)),
});
export type BlockChange = z.infer<typeof blockChange>;

const params = z.object({ documentId: id });
/** One version, or the text as it is now. */
const versionOrNow = z.union([id, z.literal('now')]);

export const documentVersionRoutes = {
  list: route({
    method: 'GET',
    path: 'documents/:documentId/versions',
    access: 'signed-in',
    summary: 'The kept states of a document, the latest first',
    params,
    output: z.object({ versions: z.array(documentVersion), can: z.object({ write: z.boolean() }) }),
  }),
  name: route({
    method: 'POST',
    path: 'documents/:documentId/versions',
    access: 'signed-in',
    summary: 'Keeps the text as it is now under a name; the same id again gives the same answer',
    params,
    body: z.strictObject({ id: clientId, name: versionName }),
    output: documentVersion,
  }),
  read: route({
    method: 'GET',
    path: 'documents/:documentId/versions/:versionId',
    access: 'signed-in',
    summary: 'A kept state of a document as HTML',
    params: z.object({ documentId: id, versionId: id }),
    output: z.object({ version: documentVersion, title: z.string(), html: z.string() }),
  }),
  compare: route({
    method: 'GET',
    path: 'documents/:documentId/changes',
    access: 'signed-in',
    summary: 'What changed between two states of a document',
    params,
    query: z.strictObject({ from: versionOrNow, to: versionOrNow }),
    output: z.object({ changes: z.array(blockChange) }),
  }),
  restore: route({
    method: 'POST',
    path: 'documents/:documentId/versions/:versionId/restore',
    access: 'signed-in',
    summary: 'Brings a kept state back as a new change; `before` is the state that gave way',
    params: z.object({ documentId: id, versionId: id }),
    output: z.object({ before: id }),
  }),
};
