import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { PersonSummary } from '@app/contracts/people';
import { createContext, type ReactNode, useContext, useEffect, useMemo } from 'react';
import { call } from '../lib/api.ts';
import { conversationSource, type Followed, type StreamListener } from './conversation-source.ts';
import { ConversationStore } from './conversation-store.ts';
import { Outbox } from './outbox.ts';
import { OutboxStorage } from './outbox-storage.ts';

export type OwnPerson = PersonSummary & { id: string };
export type Follow = (conversationId: string, listener: StreamListener) => Followed;

/** Conversations that stay loaded after they were left, so that coming back shows them at once. */
const mostKept = 6;

interface Conversations {
  person: OwnPerson | null;
  storeOf: (conversationId: string) => ConversationStore;
  /** `null` for visitors, who cannot write. */
  outbox: Outbox | null;
}

const Context = createContext<Conversations | null>(null);

function createConversations(person: OwnPerson | null, follow: Follow): Conversations {
  const stores = new Map<string, ConversationStore>();

  function storeOf(id: string): ConversationStore {
    const known = stores.get(id);
    const store =
      known ??
      new ConversationStore({ source: conversationSource(id, follow), personId: person?.id ?? null });
    stores.delete(id); // to the end: a Map is in the order of insertion
    stores.set(id, store);
    for (const [oldest, { isFollowed }] of stores) {
      if (stores.size <= mostKept) break;
      if (!isFollowed && oldest !== id) stores.delete(oldest);
    }
    return store;
  }

  const outbox =
    person &&
    new Outbox({
      storage: new OutboxStorage(person.id),
      send: (conversationId, body) => call(conversationRoutes.send, { params: { conversationId }, body }),
      sent: (delta) => void stores.get(delta.conversation)?.receive(delta),
    });
  return { person, storeOf, outbox };
}

interface Props {
  /** Whoever is signed in. */
  person: OwnPerson | null;
  follow: Follow;
  children: ReactNode;
}

/** One set of stores and one outbox per person and tab. */
export function ConversationsProvider({ person, follow, children }: Props) {
  const id = person?.id;
  // oxlint-disable-next-line react/exhaustive-deps -- a new name is no reason to forget what is loaded
  const conversations = useMemo(() => createConversations(person, follow), [id, follow]);

  useEffect(() => {
    const { outbox } = conversations;
    if (!outbox) return undefined;
    const storage = new OutboxStorage(id ?? '');
    const changedElsewhere = ({ key }: StorageEvent) => {
      if (storage.concerns(key)) outbox.reread();
    };
    const online = () => outbox.flushAll();
    outbox.flushAll();
    window.addEventListener('storage', changedElsewhere);
    window.addEventListener('online', online);
    return () => {
      outbox.stop();
      window.removeEventListener('storage', changedElsewhere);
      window.removeEventListener('online', online);
    };
  }, [conversations, id]);

  return <Context value={conversations}>{children}</Context>;
}

export function useConversations(): Conversations {
  const conversations = useContext(Context);
  if (!conversations) throw new Error('ConversationsProvider is missing');
  return conversations;
}
