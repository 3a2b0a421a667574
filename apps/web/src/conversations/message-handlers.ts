import type { Message } from '@app/contracts/messages';
import { createContext, type ReactNode, useContext } from 'react';
import type { ConversationStore } from './conversation-store.ts';
import type { OwnPerson } from './use-conversations.ts';
import type { OutboxEntry } from './outbox-storage.ts';

/** One more thing that can be done with a message. */
export interface MessageAction {
  label: string;
  icon: ReactNode;
  onSelect: () => void;
}

/** What the page of one kind of conversation adds to its messages. */
export interface MessageExtras {
  /** In the menu, after editing. */
  actions?: (message: Message) => MessageAction[];
  /** Above the words. */
  mark?: (message: Message) => ReactNode;
  /** Below the words. */
  note?: (message: Message) => ReactNode;
}
/** What is asked or shown in a window of its own. */
export type MessageDialogKind =
  | 'bookmark'
  | 'history'
  | 'report'
  | 'hide'
  | 'hidden'
  | 'sanction'
  | 'correct';

/** What a page does with the messages of its list. Must stay the same between renders, or every row is drawn anew. */
export interface MessageHandlers {
  store: ConversationStore;
  person: OwnPerson | null;
  /** Goes to a message that a reply quotes. */
  goTo: (messageId: string) => void;
  /** Missing where one cannot write. */
  reply?: ((message: Message) => void) | undefined;
  /** Shows the reply thread of a message. Missing where there are none, and within one. */
  openThread?: ((rootId: string) => void) | undefined;
  /** Puts what was written into one's own text. */
  quote?: ((message: Message) => void) | undefined;
  edit?: ((message: Message) => void) | undefined;
  /** Puts the text of a message that was not sent back to where it was written. */
  editPending?: ((entry: OutboxEntry) => void) | undefined;
  extras?: MessageExtras | undefined;
  /** What stands in place of a message while it is edited. */
  editing?: { id: string; element: ReactNode } | undefined;
}

const Context = createContext<MessageHandlers | null>(null);
export const MessageHandlersProvider = Context.Provider;

export function useMessageHandlers(): MessageHandlers {
  const handlers = useContext(Context);
  if (!handlers) throw new Error('MessageHandlersProvider is missing');
  return handlers;
}
