import * as z from 'zod/mini';
import { clientId, id, instant, line } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

/** Where documents are edited together: a WebSocket that speaks the protocol of Hocuspocus, one per document. */
export const collaborationPath = '/collab';
/** How many people edit a document at once; whoever comes later reads. */
export const mostEditors = 100;
/** In bytes: a longer message of the collaboration protocol is refused. */
export const largestUpdate = 2_000_000;

/** What a page sends to be let in: which schema its editor knows. Another one than the server's is refused. */
export const collaborationToken = (schemaVersion: number): string => `schema-${schemaVersion}`;

/** Why nobody may edit (any more) over this connection. */
export const collaborationEnd = z.enum([
  /** The page is older or newer than the server: load it anew. */
  'schema',
  'unauthenticated',
  /** It does not exist, may not be read, or lies in the trash. */
  'not_found',
  'forbidden',
  /** As many edit as can: read, and try later. */
  'full',
  'invalid_update',
  'too_large',
  'too_many_requests',
  'unavailable',
  'restart',
]);
export type CollaborationEnd = z.infer<typeof collaborationEnd>;

/** After these the client comes again by itself, and nothing is lost; after others it would be refused again. */
export const temporaryEnds: readonly CollaborationEnd[] = ['too_many_requests', 'unavailable', 'restart'];

/** What a failed authentication or the close of a connection says; `null`: the connection was merely lost. */
export function endOfCollaboration({
  code,
  reason,
}: {
  code?: number;
  reason?: string;
}): CollaborationEnd | null {
  const known = collaborationEnd.safeParse(reason);
  if (known.success) return known.data;
  return code === 1009 ? 'too_large' : null;
}

/** In rising order; each contains those before it. */
export const documentLevel = z.enum(['none', 'read', 'comment', 'edit', 'manage']);
export type DocumentLevel = z.infer<typeof documentLevel>;

/** What a page allows whom: everybody who may read the space, its guests, its members. Moderators and leads manage. */
export const documentLevels = z.object({
  network: z.enum(['none', 'read', 'comment']),
  guest: z.enum(['none', 'read', 'comment', 'edit']),
  member: documentLevel,
});
export type DocumentLevels = z.infer<typeof documentLevels>;

/** What the caller may do with a document they can read. */
export const documentRights = z.object({ comment: z.boolean(), edit: z.boolean(), manage: z.boolean() });
export type DocumentRights = z.infer<typeof documentRights>;

export const documentTitle = line(200);

/** A heading of a document; `id` is its anchor in the HTML. */
export const documentHeading = z.object({ level: z.int(), text: z.string(), id: z.string() });
export type DocumentHeading = z.infer<typeof documentHeading>;

/** A document in the tree of its space. Siblings come in their order. */
export const documentNode = z.object({
  id,
  parent: z.nullable(id),
  title: z.string(),
  changedAt: instant,
  changedBy: z.nullable(personSummary),
  can: documentRights,
});
export type DocumentNode = z.infer<typeof documentNode>;

export const document = z.extend(documentNode, {
  space: z.object({ id, slug: z.string(), name: z.string() }),
  /** From the top of the tree down to the parent. */
  path: z.array(z.object({ id, title: z.string() })),
  createdAt: instant,
  createdBy: z.nullable(personSummary),
  /** The text as it is now, sanitised. */
  html: z.string(),
  outline: z.array(documentHeading),
  favourite: z.boolean(),
  /** What it is a copy of, if the caller may read that. */
  copiedFrom: z.nullable(z.object({ id, title: z.string() })),
});
export type Document = z.infer<typeof document>;

const inSpace = z.object({ spaceId: id });
const params = z.object({ documentId: id });

export const documentRoutes = {
  tree: route({
    method: 'GET',
    path: 'spaces/:spaceId/documents',
    access: 'anyone',
    summary:
      'The documents of a space that the caller may read: parents before children, siblings in their order',
    params: inSpace,
    output: z.object({ documents: z.array(documentNode), can: z.object({ create: z.boolean() }) }),
  }),
  create: route({
    method: 'POST',
    path: 'spaces/:spaceId/documents',
    access: 'signed-in',
    summary: 'Begins a document, as the last one below its parent; the same id again gives the same answer',
    params: inSpace,
    body: z.strictObject({
      id: clientId,
      title: documentTitle,
      parent: z._default(z.nullable(id), null),
      /** What it begins with, see `document-templates`; an unknown one is nothing. */
      template: z._default(z.nullable(line(40)), null),
    }),
    output: document,
  }),
  read: route({
    method: 'GET',
    path: 'documents/:documentId',
    access: 'anyone',
    summary: 'A document with its text as HTML',
    params,
    output: document,
  }),
  rename: route({
    method: 'PATCH',
    path: 'documents/:documentId',
    access: 'signed-in',
    summary: 'Gives a document another title',
    params,
    body: z.strictObject({ title: documentTitle }),
    output: document,
  }),
  addFile: route({
    method: 'PUT',
    path: 'documents/:documentId/files/:fileId',
    access: 'signed-in',
    summary:
      'Lets everybody who reads a document have a file that the caller uploaded, before it stands in the text',
    params: z.object({ documentId: id, fileId: id }),
    output: z.void(),
  }),
};
