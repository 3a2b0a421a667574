import type { Message } from '@app/contracts/messages';
import { type RefObject, useCallback, useMemo, useState } from 'react';
import type { ComposerHandle } from '../../conversations/composer/composer.tsx';
import { quoteOf } from '../../conversations/composer/quote.ts';
import { type Answered, useAnswered } from '../../conversations/drafts/use-answered.ts';
import { useConversations } from '../../conversations/use-conversations.ts';
import type { OutboxEntry } from '../../conversations/outbox-storage.ts';
import type { OpenConversation } from '../../conversations/use-conversation.ts';
import { EditPost } from './edit-post.tsx';
import { postAddress } from './forum-addresses.ts';
import { plainText } from '../../conversations/plain-text.ts';

export interface Writing {
  mayWrite: boolean;
  replyTo: Message['replyTo'];
  reply: (message: Message) => void;
  /** What one began to answer is not here any more. */
  lost: Answered['lost'];
  letGo: () => void;
  draftFields: Answered['fields'];
  /** Puts a post, or a part of it, into the reply. */
  quote: (message: Message, part?: string) => void;
  /** Goes to where one writes. */
  start: () => void;
  send: (body: string) => Promise<void>;
  /** Puts back what could not be sent. */
  takeBack: (entry: OutboxEntry) => void;
  edit: (message: Message) => void;
  editing: { id: string; element: React.ReactNode } | undefined;
}

/** What one may write in a topic, and how: the reply at the end, and changes to own posts in their place. */
export function useWriting(
  { store, state }: OpenConversation,
  { topicId, slug }: { topicId: string; slug: string },
  composer: RefObject<ComposerHandle | null>,
): Writing {
  const { outbox, person } = useConversations();
  const { message: answered, lost, choose, fields } = useAnswered(topicId, state);
  const replyTo = useMemo(() => (answered ? referenceTo(answered) : null), [answered]);
  const [editedId, setEditedId] = useState(
    () => new URLSearchParams(location.search).get('bearbeiten') ?? undefined,
  );
  const edited = state.view?.messages.find(({ id }) => id === editedId);

  const start = useCallback(() => composer.current?.focus(), [composer]);
  const reply = useCallback(
    (message: Message) => {
      choose(message.id, message);
      composer.current?.focus();
    },
    [composer, choose],
  );
  const letGo = useCallback(() => choose(null), [choose]);
  const quote = useCallback(
    (message: Message, part?: string) => {
      const { name, organization } = message.author;
      const author = organization === null ? name : `${name} · ${organization}`;
      const link = postAddress(slug, message.conversation, message.id);
      composer.current?.insert(quoteOf({ author, link, body: part ?? message.body }));
    },
    [slug, composer],
  );
  const edit = useCallback((message: Message) => setEditedId(message.id), []);
  const takeBack = useCallback(
    ({ body, replyTo: earlier }: OutboxEntry) => {
      choose(earlier?.id ?? null);
      composer.current?.insert(body);
    },
    [composer, choose],
  );
  const send = useCallback(
    (body: string) => {
      outbox?.add(topicId, { body, replyTo });
      choose(null);
      return Promise.resolve();
    },
    [outbox, topicId, replyTo, choose],
  );
  const editing = useMemo(
    () =>
      edited &&
      person && {
        id: edited.id,
        element: (
          <EditPost store={store} message={edited} personId={person.id} done={() => setEditedId(undefined)} />
        ),
      },
    [edited, person, store],
  );

  return {
    mayWrite: person !== null && (state.own?.can.write ?? false),
    replyTo,
    reply,
    lost,
    letGo,
    draftFields: fields,
    quote,
    start,
    send,
    takeBack,
    edit,
    editing: editing ?? undefined,
  };
}

const referenceTo = (message: Message): NonNullable<Message['replyTo']> => ({
  id: message.id,
  author: message.author,
  excerpt: excerptOf(message),
});

/** Plain text of what the server rendered, for the line above a reply. */
function excerptOf({ html }: Message): string {
  const text = plainText(html);
  return text.length > 160 ? `${text.slice(0, 159)}…` : text;
}
