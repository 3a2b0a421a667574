import { reportCaughtUp } from '../lib/connection.ts';
import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { ConversationState } from './conversation-state.ts';
import type { ConversationStore, OpenAt } from './conversation-store.ts';
import type { OutboxEntry } from './outbox-storage.ts';
import { useConversations } from './use-conversations.ts';

export interface OpenConversation {
  store: ConversationStore;
  state: ConversationState;
  /** What the person wrote here that is not in the conversation yet. */
  pending: OutboxEntry[];
}

/** Follows a conversation as long as it is on the page. `at` counts when it opens. */
export function useConversation(conversationId: string, at: OpenAt = 'unread'): OpenConversation {
  const { storeOf } = useConversations();
  const store = useMemo(() => storeOf(conversationId), [storeOf, conversationId]);
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  const position = typeof at === 'object' ? at.position : undefined;
  const place = typeof at === 'object' ? 'unread' : at;

  useEffect(() => {
    void store.start(position === undefined ? place : { position });
    return () => store.stop();
  }, [store, position, place]);

  useEffect(() => {
    const hide = () => {
      if (document.visibilityState === 'hidden') store.hide();
    };
    document.addEventListener('visibilitychange', hide);
    return () => document.removeEventListener('visibilitychange', hide);
  }, [store]);

  const { caughtUp } = state;
  useEffect(() => {
    if (caughtUp) reportCaughtUp(caughtUp.count);
  }, [caughtUp]);

  return { store, state, pending: usePending({ conversationId }, state.view?.head) };
}

/** Follows a reply thread. What was missed without a connection, the conversation around it tells. */
export function useThread(conversationId: string, thread: string): OpenConversation {
  const { threadOf } = useConversations();
  const store = useMemo(() => threadOf(conversationId, thread), [threadOf, conversationId, thread]);
  const state = useSyncExternalStore(store.subscribe, store.snapshot);
  useEffect(() => {
    void store.start('end');
    return () => store.stop();
  }, [store]);
  return { store, state, pending: usePending({ conversationId, thread }, state.view?.head) };
}

const nothing: OutboxEntry[] = [];
const never = () => () => undefined;

function usePending(place: { conversationId: string; thread?: string }, head: number | undefined) {
  const { conversationId, thread } = place;
  const { outbox } = useConversations();
  const entries = useSyncExternalStore(outbox?.subscribe ?? never, outbox?.snapshot ?? (() => nothing));

  useEffect(() => {
    if (head !== undefined) outbox?.shown(conversationId, head);
  }, [outbox, conversationId, head]);

  return useMemo(
    () =>
      entries.filter(
        (entry) => entry.conversation === conversationId && entry.thread === thread && isOpen(entry, head),
      ),
    [entries, conversationId, thread, head],
  );
}

/** What was sent is shown until the conversation itself shows it. */
const isOpen = (entry: OutboxEntry, head = 0) => entry.state !== 'sent' || (entry.head ?? 0) > head;
