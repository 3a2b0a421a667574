import type { ConversationKind, ConversationState, WriteObstacle } from '@app/contracts/conversations';
import {
  type Asker,
  canModerateSpace,
  canReactInSpace,
  canReadSpace,
  type SpaceFacts,
  spaceObstacle,
} from './space-rights.ts';

export interface ConversationFacts {
  state: ConversationState;
  /** Only moderators write. */
  announcementOnly: boolean;
  /** `null` for a direct conversation, which only its participants see. */
  space: SpaceFacts | null;
  /** For conversations without a space: is the asker one of those who take part? */
  participant: boolean;
}

export const canReadConversation = (asker: Asker, { space, participant }: ConversationFacts): boolean =>
  space ? canReadSpace(asker, space) : asker !== null && participant;

export const canModerateConversation = (asker: Asker, { space }: ConversationFacts): boolean =>
  space !== null && canModerateSpace(asker, space);

/** People in a direct conversation pin for themselves; elsewhere moderators do for all. */
export const canPinMessage = (asker: Asker, facts: ConversationFacts): boolean =>
  facts.space ? canModerateConversation(asker, facts) : canWriteConversation(asker, facts);

/** Adding people to a direct conversation, and leaving it: a conversation of two stays between the two. */
export const canChangeGroup = (
  asker: Asker,
  { participant, group }: { participant: boolean; group: boolean },
): boolean => asker !== null && participant && group;

/** What keeps the asker from writing here; `null` is nothing. */
export function writeObstacle(asker: Asker, facts: ConversationFacts): WriteObstacle | null {
  if (facts.state === 'archived') return 'archived';
  const moderates = canModerateConversation(asker, facts);
  if (facts.state === 'locked' && !moderates) return 'locked';
  if (!facts.space) return canReadConversation(asker, facts) ? null : 'membership';
  return spaceObstacle(asker, facts.space) ?? (facts.announcementOnly && !moderates ? 'announcement' : null);
}

export const canWriteConversation = (asker: Asker, facts: ConversationFacts): boolean =>
  writeObstacle(asker, facts) === null;

export function canReactToMessage(asker: Asker, facts: ConversationFacts): boolean {
  if (facts.state === 'archived') return false;
  return facts.space ? canReactInSpace(asker, facts.space) : canReadConversation(asker, facts);
}

/** The author edits while they may write, and everyone who writes edits a wiki; else nobody puts words into another's mouth. */
export const canEditMessage = (
  asker: Asker,
  facts: ConversationFacts,
  message: { authorId: string | null; wiki: boolean },
): boolean =>
  asker !== null &&
  (message.authorId === asker.personId || message.wiki) &&
  canWriteConversation(asker, facts);

/** The author opens a post for all to edit and closes it again; so do moderators. Among few there is no wiki. */
export const canMakeWiki = (
  asker: Asker,
  facts: ConversationFacts,
  { authorId }: { authorId: string | null },
): boolean =>
  facts.space !== null &&
  (canModerateConversation(asker, facts) || canEditMessage(asker, facts, { authorId, wiki: false }));

export const canRemoveMessage = (
  asker: Asker,
  facts: ConversationFacts,
  { authorId }: { authorId: string | null },
): boolean =>
  canModerateConversation(asker, facts) || canEditMessage(asker, facts, { authorId, wiki: false });

/** How long authors can take back the removal of their own message, in milliseconds. */
export const restoreWindow = 3_600_000;

export function canRestoreMessage(
  asker: Asker,
  facts: ConversationFacts,
  message: { authorId: string; removedBy: string | null; removedAt: Date },
  now: Date,
): boolean {
  if (canModerateConversation(asker, facts)) return true;
  const own = asker !== null && message.authorId === asker.personId && message.removedBy === asker.personId;
  return (
    own && canWriteConversation(asker, facts) && now.getTime() - message.removedAt.getTime() <= restoreWindow
  );
}

const ofTheAuthor = new Set(['title', 'tags', 'answer']);

/**
 * Authors of a topic may correct its title and tags and say what answered it; everything else is for moderators. Whoever takes part in a direct
 * conversation may name it.
 */
export function canEditConversation(
  asker: Asker,
  facts: ConversationFacts,
  { authorId, fields }: { authorId: string | null; fields: string[] },
): boolean {
  if (canModerateConversation(asker, facts)) return true;
  if (facts.space === null)
    return canWriteConversation(asker, facts) && fields.every((field) => field === 'title');
  const isAuthor = asker !== null && authorId === asker.personId && canWriteConversation(asker, facts);
  return isAuthor && fields.every((field) => ofTheAuthor.has(field));
}

/**
 * Moderators move posts; whoever writes in a chat may go on with messages as a topic of the same space, which the same
 * people read.
 */
export const canMoveMessages = (
  asker: Asker,
  facts: ConversationFacts,
  { kind, into }: { kind: ConversationKind; into: 'topic of the space' | 'elsewhere' },
): boolean =>
  facts.space !== null &&
  (canModerateConversation(asker, facts) ||
    (kind === 'channel' && into === 'topic of the space' && canWriteConversation(asker, facts)));
