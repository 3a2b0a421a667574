import { messageRoutes } from '@app/contracts/conversation-routes';
import type { Message, ReactionEmoji } from '@app/contracts/messages';
import { call } from '../lib/api.ts';
import type { ConversationStore } from './conversation-store.ts';

/** Shown at once and taken back if the server refuses; the count follows in a delta. */
export async function reactTo(
  store: ConversationStore,
  messageId: string,
  { emoji, on }: { emoji: ReactionEmoji; on: boolean },
): Promise<void> {
  const before = store.snapshot().own?.reactions[messageId] ?? [];
  const others = before.filter((given) => given !== emoji);
  store.adopt({ reactions: { message: messageId, own: on ? [...others, emoji] : others } });
  try {
    const { own } = await store.source.react(messageId, emoji, on);
    store.adopt({ reactions: { message: messageId, own } });
  } catch (error) {
    store.adopt({ reactions: { message: messageId, own: before } });
    throw error;
  }
}

/** Refused with `conflict` when somebody changed it since: the new version then arrives by delta. */
export async function editMessage(store: ConversationStore, message: Message, body: string): Promise<void> {
  const params = { messageId: message.id };
  store.receive(await call(messageRoutes.edit, { params, body: { body, revision: message.revision } }));
}

export async function removeMessage(store: ConversationStore, messageId: string): Promise<void> {
  store.receive(await call(messageRoutes.remove, { params: { messageId } }));
}

export async function restoreMessage(store: ConversationStore, messageId: string): Promise<void> {
  store.receive(await call(messageRoutes.restore, { params: { messageId } }));
}

export async function makeWiki(store: ConversationStore, messageId: string, wiki: boolean): Promise<void> {
  store.receive(await call(messageRoutes.wiki, { params: { messageId }, body: { wiki } }));
}

export async function pinMessage(
  store: ConversationStore,
  messageId: string,
  pinned: boolean,
): Promise<void> {
  store.receive(await call(messageRoutes.pin, { params: { messageId }, body: { pinned } }));
}
