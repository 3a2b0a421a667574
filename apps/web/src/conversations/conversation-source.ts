import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import type { Delta, MessagePage, OwnState } from '@app/contracts/conversations';
import type { ReactionEmoji } from '@app/contracts/messages';
import { call } from '../lib/api.ts';

/** At most one of them; none means the end of the conversation. */
export type PageRequest = { before?: number; after?: number; around?: number };

/** What a followed conversation hears. */
export interface StreamListener {
  /** The server sends what happens from now on; again after every lost connection. */
  joined(): void;
  /** The connection is gone; what happens now is missed. */
  lost(): void;
  /** The right to follow ended. */
  ended(): void;
  delta(delta: Delta): void;
  head(head: number): void;
  own(own: { marker?: number; reactions?: { message: string; own: string[] } }): void;
  typing(person: { person: string; name: string }): void;
  presence(count: number): void;
}

export interface Followed {
  /** Resolves once the stream is joined, or when it is not worth waiting for any longer. */
  ready: Promise<void>;
  stop(): void;
}

/** One conversation on the server; tests put a model in its place. */
export interface ConversationSource {
  follow(listener: StreamListener): Followed;
  page(request: PageRequest): Promise<MessagePage>;
  changes(since: number): Promise<Delta>;
  own(): Promise<OwnState>;
  mark(position: number, rewind: boolean): Promise<{ marker: number }>;
  react(message: string, emoji: ReactionEmoji, on: boolean): Promise<{ own: string[] }>;
  /** Of a change of the conversation, what belongs here. */
  narrow?(delta: Delta): Delta;
}

/** Reads and writes over HTTP; what is pushed comes through `follow`. */
export function conversationSource(
  conversationId: string,
  follow: (conversationId: string, listener: StreamListener) => Followed,
): ConversationSource {
  const params = { conversationId };
  return {
    follow: (listener) => follow(conversationId, listener),
    page: (query) => call(conversationRoutes.page, { params, query }),
    changes: (since) => call(conversationRoutes.changes, { params, query: { since } }),
    own: () => call(conversationRoutes.own, { params }),
    mark: (position, rewind) => call(conversationRoutes.mark, { params, body: { position, rewind } }),
    react: (messageId, emoji, on) =>
      call(on ? messageRoutes.react : messageRoutes.unreact, { params: { messageId, emoji } }),
  };
}

/**
 * One reply thread, as if it were a conversation: all of it is one page, it changes with the conversation it is in,
 * and reading it does not move the marker, because its replies are read in the conversation as well.
 */
export function threadSource(source: ConversationSource, rootId: string): ConversationSource {
  return {
    ...source,
    page: () => call(messageRoutes.thread, { params: { messageId: rootId } }),
    own: async () => ({ ...(await source.own()), marker: null }),
    mark: (position) => Promise.resolve({ marker: position }),
    narrow: (delta) => ({
      ...delta,
      changes: {
        ...delta.changes,
        messages: delta.changes.messages.filter(({ id, thread }) => id === rootId || thread === rootId),
      },
    }),
  };
}
