import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import type { PersonSummary } from '@app/contracts/people';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../lib/api.ts';
import { onReturn } from '../lib/realtime.ts';
import { sessionQuery, usePerson } from '../lib/session.ts';
import { type ConversationSource, conversationSource, threadSource } from './conversation-source.ts';
import { ConversationStore } from './conversation-store.ts';
import { followConversation } from './follow-conversation.ts';
import { Outbox } from './outbox.ts';
import { OutboxStorage } from './outbox-storage.ts';

export type OwnPerson = PersonSummary & { id: string };

/** Conversations that stay loaded after they were left, so that coming back shows them at once. */
const mostKept = 6;

export interface Conversations {
  storeOf: (conversationId: string) => ConversationStore;
  /** Of a reply thread within a conversation. */
  threadOf: (conversationId: string, rootId: string) => ConversationStore;
  /** `null` for visitors, who cannot write. */
  outbox: Outbox | null;
  stop: () => void;
}

let current: { personId: string | null; conversations: Conversations } | undefined;

/** One set of stores and one outbox per person and tab; nothing of one person is left for the next. */
export function conversationsOf(personId: string | null, client: QueryClient): Conversations {
  if (current?.personId === personId) return current.conversations;
  current?.conversations.stop();
  current = { personId, conversations: createConversations(personId, client) };
  return current.conversations;
}

function createConversations(personId: string | null, client: QueryClient): Conversations {
  const stores = new Map<string, ConversationStore>();
  const follow = followConversation(personId !== null);

  function keep(name: string, make: () => ConversationSource): ConversationStore {
    const store = stores.get(name) ?? new ConversationStore({ source: make(), personId });
    stores.delete(name); // to the end: a Map is in the order of insertion
    stores.set(name, store);
    for (const [oldest, { isFollowed }] of stores) {
      if (stores.size <= mostKept) break;
      if (!isFollowed && oldest !== name) stores.delete(oldest);
    }
    return store;
  }

  const storeOf = (id: string) => keep(id, () => conversationSource(id, follow));
  const threadOf = (id: string, rootId: string) =>
    keep(`${id} ${rootId}`, () => threadSource(conversationSource(id, follow), rootId));
  const tell = (delta: Delta) => {
    for (const [name, store] of stores) if (name.split(' ')[0] === delta.conversation) store.receive(delta);
  };

  if (personId === null) return { storeOf, threadOf, outbox: null, stop: () => undefined };
  return { storeOf, threadOf, ...startOutbox(personId, client, tell) };
}

function startOutbox(personId: string, client: QueryClient, sent: (delta: Delta) => void) {
  const storage = new OutboxStorage(personId);
  const outbox = new Outbox({
    storage,
    send: (conversationId, body) => call(conversationRoutes.send, { params: { conversationId }, body }),
    sent,
    signedOut: () => void client.invalidateQueries({ queryKey: sessionQuery.queryKey }),
  });
  const changedElsewhere = ({ key }: StorageEvent) => {
    if (storage.concerns(key)) outbox.reread();
  };
  const flush = () => outbox.flushAll();
  const forget = onReturn(flush);
  window.addEventListener('storage', changedElsewhere);
  window.addEventListener('online', flush);
  flush();
  return {
    outbox,
    stop() {
      outbox.stop();
      forget();
      window.removeEventListener('storage', changedElsewhere);
      window.removeEventListener('online', flush);
    },
  };
}

/** Of whoever is signed in. */
export function useConversations(): Conversations & { person: OwnPerson | null } {
  const person = usePerson();
  const conversations = conversationsOf(person?.id ?? null, useQueryClient());
  return useMemo(() => ({ ...conversations, person }), [conversations, person]);
}
