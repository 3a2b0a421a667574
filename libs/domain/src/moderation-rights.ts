import type { Message } from '@app/contracts/messages';
import {
  canModerateConversation,
  canReadConversation,
  type ConversationFacts,
} from './conversation-rights.ts';
import { type Asker, canModerateSpace, type SpaceFacts } from './space-rights.ts';

interface MessageFacts {
  authorId: string | null;
  state: Message['state'];
}

export interface HoldFacts {
  /** What of a board is read before it appears. */
  premoderation: 'off' | 'topics' | 'all';
  opensTopic: boolean;
  /** So many posts of a newcomer are read before they appear; 0 is off. */
  newcomerPosts: number;
  /** Posts of the asker that are visible in the space. */
  ownPosts: number;
}

/** Why a moderator reads this post before it appears; `null` when it appears at once. */
export function holdReason(asker: Asker, space: SpaceFacts, facts: HoldFacts): 'board' | 'newcomer' | null {
  if (canModerateSpace(asker, space)) return null;
  const { premoderation, opensTopic, newcomerPosts, ownPosts } = facts;
  if (premoderation === 'all' || (premoderation === 'topics' && opensTopic)) return 'board';
  return ownPosts < newcomerPosts ? 'newcomer' : null;
}

/** Whoever reads a message of a space may tell its moderators. Direct conversations have none. */
export const canReportMessage = (asker: Asker, facts: ConversationFacts, message: MessageFacts): boolean =>
  asker !== null &&
  facts.space !== null &&
  canReadConversation(asker, facts) &&
  message.state === 'visible' &&
  message.authorId !== asker.personId;

/** The words of a hidden message: for whoever wrote them and for those who may show them again. */
export const canReadHiddenMessage = (
  asker: Asker,
  facts: ConversationFacts,
  message: MessageFacts,
): boolean =>
  message.state === 'hidden' &&
  (canModerateConversation(asker, facts) ||
    (asker !== null && message.authorId === asker.personId && canReadConversation(asker, facts)));
