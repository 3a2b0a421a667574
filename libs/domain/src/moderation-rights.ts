import type { Message } from '@app/contracts/messages';
import {
  canModerateConversation,
  canReadConversation,
  type ConversationFacts,
} from './conversation-rights.ts';
import type { Asker } from './space-rights.ts';

interface MessageFacts {
  authorId: string | null;
  state: Message['state'];
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
