import type { DocumentLevel, DocumentLevels, DocumentRights } from '@app/contracts/documents';
import { type Asker, canModerateSpace, canReadSpace, type SpaceFacts } from './space-rights.ts';

export interface DocumentFacts {
  space: SpaceFacts;
  /** What holds for this page, after what its parents set. */
  levels: DocumentLevels;
  /** Whether the asker began this page. */
  own: boolean;
  trashed: boolean;
}

/** In rising order; each contains those before it. */
export const documentLevelsInOrder = [
  'none',
  'read',
  'comment',
  'edit',
  'manage',
] as const satisfies DocumentLevel[];
export const rankOfLevel = (level: DocumentLevel): number => documentLevelsInOrder.indexOf(level);
export const levelOfRank = (rank: number): DocumentLevel => documentLevelsInOrder[rank] ?? 'none';

/** What a page allows that sets nothing for itself and whose parents set nothing. */
export const standardLevels: DocumentLevels = { network: 'read', guest: 'comment', member: 'edit' };

const lower = (a: DocumentLevel, b: DocumentLevel) => (rankOfLevel(a) < rankOfLevel(b) ? a : b);

/** The level of the role alone, before what keeps everybody from writing. */
function levelOfRole(asker: Asker, { space, levels, own }: DocumentFacts): DocumentLevel {
  if (canModerateSpace(asker, space)) return 'manage';
  if (space.role === 'member') return own && levels.member !== 'none' ? 'manage' : levels.member;
  if (space.role === 'guest') return levels.guest;
  return asker === null ? lower(levels.network, 'read') : levels.network;
}

/** What the asker may do with a page: `none` is not even see it. Who may not write may still read. */
export function documentLevel(asker: Asker, facts: DocumentFacts): DocumentLevel {
  if (!canReadSpace(asker, facts.space)) return 'none';
  const level = levelOfRole(asker, facts);
  if (facts.trashed) return rankOfLevel(level) >= rankOfLevel('edit') ? 'read' : 'none';
  const moderates = canModerateSpace(asker, facts.space);
  const mayOnlyRead = facts.space.archived || facts.space.silenced || (facts.space.rulesDue && !moderates);
  return mayOnlyRead ? lower(level, 'read') : level;
}

const atLeast = (level: DocumentLevel) => (asker: Asker, facts: DocumentFacts) =>
  rankOfLevel(documentLevel(asker, facts)) >= rankOfLevel(level);

export const canReadDocument = atLeast('read');
export const canCommentOnDocument = atLeast('comment');
export const canEditDocument = atLeast('edit');
/** Rights, approval, trash, and taking it out of the space. */
export const canManageDocument = atLeast('manage');

/** What a text once said is for those who work with it. */
export const canReadVersions = (asker: Asker, facts: DocumentFacts): boolean =>
  canCommentOnDocument(asker, facts);

/** Whoever may edit pages that set nothing for themselves begins new ones at the top. */
export const canCreateDocument = (asker: Asker, space: SpaceFacts): boolean =>
  canEditDocument(asker, { space, levels: standardLevels, own: false, trashed: false });

/** Out of the trash again: whoever could manage the page before. */
export const canRestoreDocument = (asker: Asker, facts: DocumentFacts): boolean =>
  facts.trashed && canManageDocument(asker, { ...facts, trashed: false });

export const rightsInDocument = (asker: Asker, facts: DocumentFacts): DocumentRights => ({
  comment: canCommentOnDocument(asker, facts),
  edit: canEditDocument(asker, facts),
  manage: canManageDocument(asker, facts),
});
