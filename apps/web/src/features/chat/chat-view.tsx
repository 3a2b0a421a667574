import { messageRoutes } from '@app/contracts/conversation-routes';
import type { Message } from '@app/contracts/messages';
import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { MessageCircle } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { LostAnsweredNote } from '../../conversations/composer/lost-answered.tsx';
import { useAnswered } from '../../conversations/drafts/use-answered.ts';
import { ConversationTerms } from '../../conversations/moderation/conversation-terms.tsx';
import { HeldPosts } from '../../conversations/moderation/held-posts.tsx';
import { isModeratorsObstacle, SpaceObstacle } from '../../conversations/moderation/space-obstacle.tsx';
import type { OutboxEntry } from '../../conversations/outbox-storage.ts';
import { type OpenConversation, useConversation } from '../../conversations/use-conversation.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { ChatComposer, type ChatComposerHandle } from './chat-composer.tsx';
import { ChatMessages } from './chat-messages.tsx';
import styles from './chat.module.css';
import { SearchPanel } from './search-panel.tsx';
import { ThreadPanel } from './thread-panel.tsx';
import { TypingLine } from './typing-line.tsx';
import type { Writing } from './use-chat-writing.ts';
import { useChatPanel } from './use-chat-panel.ts';

interface Props {
  id: string;
  /** Missing for a direct conversation. */
  space?: Space;
  /** What it is called; a direct conversation has no title of its own. */
  nameOf: (open: OpenConversation) => string;
  header: (open: OpenConversation) => ReactNode;
  /** In place of the composer: why one cannot write. */
  hint: (open: OpenConversation) => ReactNode;
}

/** One conversation as a chat, opened at what is new, or at the message that a link names. */
export function ChatView(props: Props) {
  const panel = useChatPanel();
  const linked = useLinkedMessage(props.id);
  useThreadOfLink(linked, panel.leadToThread);
  const inThread = linked.thread !== null && linked.thread === panel.thread;
  return (
    <div className={styles['room']}>
      {linked.isPending ? (
        <Skeleton />
      ) : (
        <OpenChat key={linked.id} {...props} position={linked.position} onThread={panel.openThread} />
      )}
      {panel.isSearching && <SearchPanel conversationId={props.id} onClose={panel.close} />}
      {panel.thread !== null && (
        <ThreadPanel
          key={`${panel.thread} ${inThread ? linked.id : ''}`}
          conversationId={props.id}
          rootId={panel.thread}
          startAt={inThread ? linked.position : undefined}
          onClose={panel.close}
        />
      )}
    </div>
  );
}

interface Linked {
  id: string | null;
  isPending: boolean;
  position: number | undefined;
  thread: string | null;
}

/** The message that the address names, and where in this conversation it is. */
function useLinkedMessage(conversationId: string): Linked {
  const [search] = useSearchParams();
  const id = search.get('nachricht');
  const located = useQuery({
    queryKey: ['message', id, 'place'],
    queryFn: ({ signal }) => call(messageRoutes.locate, { params: { messageId: id ?? '' } }, signal),
    enabled: id !== null,
    retry: false,
  });
  const place = located.data?.conversation === conversationId ? located.data : undefined;
  return {
    id,
    isPending: id !== null && located.isPending,
    position: place?.position,
    thread: place?.thread ?? null,
  };
}

/** A link to a reply opens its thread, once: whoever closes it stays in the conversation. */
function useThreadOfLink({ id, thread }: Linked, lead: (rootId: string) => void) {
  const led = useRef<string>(null);
  useEffect(() => {
    if (id === null || thread === null || led.current === id) return;
    led.current = id;
    lead(thread);
  }, [id, thread, lead]);
}

interface OpenProps extends Props {
  position: number | undefined;
  onThread: (rootId: string) => void;
}

function OpenChat({ id, space, nameOf, header, hint, position, onThread }: OpenProps) {
  const open = useConversation(id, position === undefined ? 'unread' : { position });
  const scroller = useRef<HTMLDivElement>(null);
  const composer = useRef<ChatComposerHandle>(null);
  const answered = useAnswered(id, open.state);
  const { choose } = answered;
  const [edited, setEdited] = useState<Message | null>(null);
  const mayWrite = mayWriteIn(open);
  const title = nameOf(open);

  const reply = useCallback(
    (message: Message) => {
      setEdited(null);
      choose(message.id, message);
      composer.current?.focus();
    },
    [choose],
  );
  const edit = useCallback((message: Message) => {
    setEdited(message);
    composer.current?.focus();
  }, []);
  /** After an edit, the reply that was begun goes on. */
  function setWriting(next: Writing): void {
    if (next.kind === 'edit') return setEdited(next.message);
    setEdited(null);
    if (edited === null) choose(next.kind === 'reply' ? next.message.id : null);
  }
  const editHeld = useCallback((body: string) => composer.current?.takeBack(body), []);
  const editPending = useCallback((entry: OutboxEntry) => composer.current?.takeBack(entry.body), []);

  return (
    <section className={styles['channel']}>
      {header(open)}
      <div ref={scroller} className={styles['scroller']} data-scroller>
        <ChatMessages
          space={space}
          open={open}
          look="chat"
          label={t('chat.messagesIn', { name: title })}
          scroller={scroller}
          startAt={position === undefined ? undefined : { position }}
          onReply={mayWrite ? reply : undefined}
          onThread={onThread}
          onEdit={mayWrite ? edit : undefined}
          onEditPending={editPending}
          empty={
            <div className={styles['empty']}>
              <EmptyState title={t('chat.empty')} icon={<MessageCircle size={40} aria-hidden />}>
                {mayWrite && t('chat.emptyHint')}
              </EmptyState>
            </div>
          }
        />
      </div>
      <Foot open={open} hint={hint}>
        <HeldPosts conversation={id} edit={editHeld} />
        <ChatComposer
          ref={composer}
          channel={{ id, title }}
          store={open.store}
          writing={writingOf(edited, answered.message)}
          onWriting={setWriting}
          note={<LostAnsweredNote lost={answered.lost} onClose={() => choose(null)} />}
          draftFields={answered.fields}
        />
      </Foot>
    </section>
  );
}

/** What moderators put in the way; otherwise what the page knows. */
function Obstacle({ open, hint }: Pick<Props, 'hint'> & { open: OpenConversation }) {
  const { own, view } = open.state;
  const space = view?.conversation.space;
  const obstacle = own?.obstacle ?? null;
  if (!space || !isModeratorsObstacle(obstacle)) return hint(open);
  return <SpaceObstacle spaceId={space} obstacle={obstacle} onAccepted={() => open.store.readOwn()} />;
}

function writingOf(edited: Message | null, answered: Message | null): Writing {
  if (edited) return { kind: 'edit', message: edited };
  return answered ? { kind: 'reply', message: answered } : { kind: 'new' };
}

const mayWriteIn = ({ state: { own } }: OpenConversation) => own?.can.write ?? false;

/** The composer, or why there is none. */
function Foot({
  open,
  hint,
  children,
}: Pick<Props, 'hint'> & { open: OpenConversation; children: ReactNode }) {
  const { phase, own, view, typing } = open.state;
  if (phase !== 'ready' || !own || !view) return null;
  return (
    <div className={styles['foot']}>
      <ConversationTerms conversation={view.conversation} />
      <TypingLine people={typing} />
      {mayWriteIn(open) ? children : <Obstacle open={open} hint={hint} />}
    </div>
  );
}
