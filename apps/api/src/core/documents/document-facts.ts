import type { SpaceVisibility } from '@app/contracts/spaces';
import { type DocumentFacts, levelOfRank } from '@app/domain/document-rights';
import type { DocumentLevels } from '@app/contracts/documents';
import { type Standing, standingColumns } from '../spaces/standing.ts';

/** What the door knows of a document before it lets anybody in. */
export interface DocumentFactRow extends Standing {
  id: string;
  space_id: string;
  slug: string;
  level_network: number;
  level_guest: number;
  level_member: number;
  trashed: boolean;
  visibility: SpaceVisibility;
  space_archived: boolean;
  own: boolean;
}

/** Columns of `DocumentFactRow` for the person `$n`, from `document d JOIN space s LEFT JOIN space_member sm`. */
export const documentFactColumns = (person: string) => `d.id, d.space_id, s.slug,
  d.level_network, d.level_guest, d.level_member, d.deleted_at IS NOT NULL AS trashed,
  s.visibility, s.archived_at IS NOT NULL AS space_archived, COALESCE(d.created_by = ${person}, false) AS own,
  ${standingColumns('s', 'sm')}`;

/**
 * canReadDocument in lists of many, for signed-in people and without what is in the trash: from a document `d`, its
 * space `s` and the person's own `space_member sm`, which may be missing.
 */
export const mayReadDocument = `(d.deleted_at IS NULL AND CASE
  WHEN sm.role IN ('moderator', 'lead') THEN true
  WHEN sm.role = 'member' THEN d.level_member > 0
  WHEN sm.role = 'guest' THEN d.level_guest > 0
  ELSE s.visibility <> 'closed' AND d.level_network > 0 END)`;

/**
 * Of notices `n` about a document, with their space `s` and the person's `space_member sm`: that the document may be
 * read. True for all others.
 */
export const documentIsReadable = `CASE WHEN n.kind IN ('document', 'vote', 'voted')
  THEN EXISTS (SELECT FROM document d WHERE d.id = n.subject::uuid AND ${mayReadDocument}) ELSE true END`;

export const documentFactsOf = (row: DocumentFactRow): DocumentFacts => ({
  space: {
    visibility: row.visibility,
    role: row.role,
    archived: row.space_archived,
    silenced: row.silenced,
    rulesDue: row.rules_due,
  },
  levels: {
    network: levelOfRank(row.level_network),
    guest: levelOfRank(row.level_guest),
    member: levelOfRank(row.level_member),
  } as DocumentLevels,
  own: row.own,
  trashed: row.trashed,
});
