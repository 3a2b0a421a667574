import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { PersonSummary } from '@app/contracts/people';
import { type QueryClient, useQueryClient } from '@tanstack/react-query';
import { useMemo } from 'react';
import { call } from '../lib/api.ts';
import { onReturn } from '../lib/realtime.ts';
import { sessionQuery, usePerson } from '../lib/session.ts';
import { conversationSource } from './conversation-source.ts';
import { ConversationStore } from './conversation-store.ts';
import { followConversation } from './follow-conversation.ts';
import { Outbox } from './outbox.ts';
import { OutboxStorage } from './outbox-storage.ts';

export type OwnPerson = PersonSummary & { id: string };

/** Conversations that stay loaded after they were left, so that coming back shows them at once. */
const mostKept = 6;

export interface Conversations {
  storeOf: (conversationId: string) => ConversationStore;
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

  function storeOf(id: string): ConversationStore {
    const store =
      stores.get(id) ?? new ConversationStore({ source: conversationSource(id, follow), personId });
    stores.delete(id); // to the end: a Map is in the order of insertion
    stores.set(id, store);
    for (const [oldest, { isFollowed }] of stores) {
      if (stores.size <= mostKept) break;
      if (!isFollowed && oldest !== id) stores.delete(oldest);
    }
    return store;
  }

  if (personId === null) return { storeOf, outbox: null, stop: () => undefined };
  return { storeOf, ...startOutbox(personId, client, (id) => stores.get(id)) };
}

function startOutbox(
  personId: string,
  client: QueryClient,
  openStore: (id: string) => ConversationStore | undefined,
) {
  const storage = new OutboxStorage(personId);
  const outbox = new Outbox({
    storage,
    send: (conversationId, body) => call(conversationRoutes.send, { params: { conversationId }, body }),
    sent: (delta) => void openStore(delta.conversation)?.receive(delta),
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
