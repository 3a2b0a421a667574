import * as z from 'zod/mini';
import { attention, attentionLevel } from './attention.ts';
import { document, documentLevels, documentTitle } from './documents.ts';
import { clientId, id, instant } from './fields.ts';
import { personSummary } from './people.ts';
import { route } from './route.ts';

/** Pages one below the other. */
export const deepestPage = 10;
/** How long a page can be taken out of the trash again. */
export const trashDays = 30;

/** A page in the trash, with everything that went there together with it. */
export const trashedDocument = z.object({
  id,
  title: z.string(),
  deletedAt: instant,
  deletedBy: z.nullable(personSummary),
  /** When it is deleted for good. */
  until: instant,
  /** How many pages, itself included. */
  pages: z.int(),
});
export type TrashedDocument = z.infer<typeof trashedDocument>;

/** What a page may begin with. */
export const documentTemplate = z.object({
  name: z.string(),
  title: z.string(),
  description: z.string(),
  /** What stands in it, as HTML. */
  html: z.string(),
});
export type DocumentTemplate = z.infer<typeof documentTemplate>;

/** What a page sets for itself; `null` is inherited. */
export const ownLevels = z.strictObject({
  network: z.nullable(documentLevels.shape.network),
  guest: z.nullable(documentLevels.shape.guest),
  member: z.nullable(documentLevels.shape.member),
});
export type OwnLevels = z.infer<typeof ownLevels>;

export const documentAccessView = z.object({
  own: ownLevels,
  /** What would hold without levels of its own. */
  inherited: documentLevels,
  /** Pages below that change with it, and those that set something for themselves. */
  following: z.int(),
  apart: z.array(z.object({ id, title: z.string() })),
});
export type DocumentAccessView = z.infer<typeof documentAccessView>;

export const favouriteDocument = z.object({
  id,
  title: z.string(),
  space: z.object({ id, slug: z.string(), name: z.string() }),
});
export type FavouriteDocument = z.infer<typeof favouriteDocument>;

const params = z.object({ documentId: id });
const inSpace = z.object({ spaceId: id });

export const documentTreeRoutes = {
  templates: route({
    method: 'GET',
    path: 'document-templates',
    access: 'signed-in',
    summary: 'What a new page may begin with',
    output: z.object({ templates: z.array(documentTemplate) }),
  }),
  place: route({
    method: 'PUT',
    path: 'documents/:documentId/place',
    access: 'signed-in',
    summary: 'Moves a page with all below it: below `parent`, behind its child `after` (null: as the first)',
    params,
    body: z.strictObject({ parent: z.nullable(id), after: z.nullable(id) }),
    output: document,
  }),
  trash: route({
    method: 'DELETE',
    path: 'documents/:documentId',
    access: 'signed-in',
    summary: 'Puts a page and all below it into the trash for 30 days',
    params,
    output: z.object({ pages: z.int() }),
  }),
  restore: route({
    method: 'POST',
    path: 'documents/:documentId/restore',
    access: 'signed-in',
    summary:
      'Takes a page out of the trash with all that went there with it, to the top if its parent is gone',
    params,
    output: document,
  }),
  destroy: route({
    method: 'DELETE',
    path: 'documents/:documentId/trash',
    access: 'signed-in',
    summary: 'Deletes a page that is in the trash for good',
    params,
    output: z.void(),
  }),
  trashed: route({
    method: 'GET',
    path: 'spaces/:spaceId/documents/trash',
    access: 'signed-in',
    summary: 'The pages in the trash that the caller may take out again, latest first',
    params: inSpace,
    output: z.object({ documents: z.array(trashedDocument) }),
  }),
  copy: route({
    method: 'POST',
    path: 'documents/:documentId/copies',
    access: 'signed-in',
    summary: 'Duplicates a page, also into another space; the same id again gives the same answer',
    params,
    body: z.strictObject({
      id: clientId,
      title: documentTitle,
      space: id,
      parent: z._default(z.nullable(id), null),
      withPagesBelow: z._default(z.boolean(), false),
    }),
    output: document,
  }),
  favourites: route({
    method: 'GET',
    path: 'me/favourite-documents',
    access: 'signed-in',
    summary: 'The favourite pages of the caller, by title',
    output: z.object({ documents: z.array(favouriteDocument) }),
  }),
  favour: route({
    method: 'PUT',
    path: 'documents/:documentId/favourite',
    access: 'signed-in',
    summary: 'Makes a page a favourite of the caller',
    params,
    output: z.void(),
  }),
  disfavour: route({
    method: 'DELETE',
    path: 'documents/:documentId/favourite',
    access: 'signed-in',
    summary: 'Makes a page no favourite of the caller any more',
    params,
    output: z.void(),
  }),
  attention: route({
    method: 'GET',
    path: 'documents/:documentId/attention',
    access: 'signed-in',
    summary: 'How much of a page reaches the caller',
    params,
    output: attention,
  }),
  setAttention: route({
    method: 'PUT',
    path: 'documents/:documentId/attention',
    access: 'signed-in',
    summary: 'Chooses a level for a page; `null` takes the choice back',
    params,
    body: z.strictObject({ level: z.nullable(attentionLevel) }),
    output: attention,
  }),
  seen: route({
    method: 'PUT',
    path: 'documents/:documentId/seen',
    access: 'signed-in',
    summary: 'The caller has a page before them as it is now: what told them of a change of it is read',
    params,
    output: z.void(),
  }),
  access: route({
    method: 'GET',
    path: 'documents/:documentId/access',
    access: 'signed-in',
    summary: 'Who may do what with a page, for who manages it',
    params,
    output: documentAccessView,
  }),
  setAccess: route({
    method: 'PUT',
    path: 'documents/:documentId/access',
    access: 'signed-in',
    summary: 'Sets who may do what with a page; `before` is what was read, so that nobody overwrites another',
    params,
    body: z.strictObject({ own: ownLevels, before: ownLevels }),
    output: documentAccessView,
  }),
};
