import { messageRoutes } from '@app/contracts/conversation-routes';
import type { Message } from '@app/contracts/messages';
import { useMemo } from 'react';
import { call } from '../lib/api.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { MessageExtras, MessageHandlers } from './message-handlers.ts';
import { tellProblem } from './message-parts.tsx';
import type { OutboxEntry } from './outbox-storage.ts';
import { useConversations } from './use-conversations.ts';

/** What a page gives its list of messages. */
export interface MessageCallbacks {
  onReply?: ((message: Message) => void) | undefined;
  onThread?: ((rootId: string) => void) | undefined;
  onQuote?: ((message: Message) => void) | undefined;
  onEdit?: ((message: Message) => void) | undefined;
  onEditPending?: ((entry: OutboxEntry) => void) | undefined;
  /** The same object as long as it says the same. */
  extras?: MessageExtras | undefined;
  editing?: MessageHandlers['editing'];
}

/** The same object as long as nothing in it changed: every row of the list depends on it. */
export function useHandlers(
  store: ConversationStore,
  toPosition: (position: number) => void,
  { onReply, onThread, onQuote, onEdit, onEditPending, extras, editing }: MessageCallbacks,
): MessageHandlers {
  const { person } = useConversations();
  return useMemo(() => {
    const goTo = (messageId: string) => {
      const loaded = store.snapshot().view?.messages.find(({ id }) => id === messageId);
      if (loaded) return toPosition(loaded.position);
      call(messageRoutes.locate, { params: { messageId } }).then(
        ({ position }) => toPosition(position),
        tellProblem,
      );
    };
    const callbacks = {
      reply: onReply,
      openThread: onThread,
      quote: onQuote,
      edit: onEdit,
      editPending: onEditPending,
    };
    return { store, person, goTo, ...callbacks, extras, editing };
  }, [store, person, toPosition, onReply, onThread, onQuote, onEdit, onEditPending, extras, editing]);
}
