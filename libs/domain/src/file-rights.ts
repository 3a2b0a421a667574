import {
  canModerateConversation,
  canReadConversation,
  type ConversationFacts,
} from './conversation-rights.ts';
import type { Asker } from './space-rights.ts';

export interface FileFacts {
  uploaderId: string;
  /** Every message that names the file, with where it stands. */
  places: { messageState: string; conversation: ConversationFacts }[];
}

/**
 * A file is read by those who read a message that names it, and goes with its words: when the message is taken
 * back, nobody reads it, and when moderation hides it, moderators do. Before any message names it, its uploader.
 */
export function canReadFile(asker: Asker, { uploaderId, places }: FileFacts): boolean {
  if (places.length === 0) return asker !== null && asker.personId === uploaderId;
  return places.some(({ messageState, conversation }) => {
    if (messageState === 'visible') return canReadConversation(asker, conversation);
    return messageState === 'hidden' && canModerateConversation(asker, conversation);
  });
}
