import { messageRoutes } from '@app/contracts/conversation-routes';
import type { Message } from '@app/contracts/messages';
import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { MessageCircle } from 'lucide-react';
import { type ReactNode, useCallback, useEffect, useRef, useState } from 'react';
import { useSearchParams } from 'wouter';
import { MessageList } from '../../conversations/message-list.tsx';
import type { OutboxEntry } from '../../conversations/outbox-storage.ts';
import { type OpenConversation, useConversation } from '../../conversations/use-conversation.ts';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { EmptyState, Skeleton } from '../../ui/feedback.tsx';
import { ChannelHeader } from './channel-header.tsx';
import { ChatComposer, type ChatComposerHandle } from './chat-composer.tsx';
import styles from './chat.module.css';
import { TypingLine } from './typing-line.tsx';
import type { Writing } from './use-chat-writing.ts';
import { WriteHint } from './write-hint.tsx';

interface Props {
  space: Space;
  channelId: string;
}

/** One channel, opened at what is new, or at the message that a link names. */
export function ChannelView({ space, channelId }: Props) {
  const [search] = useSearchParams();
  const messageId = search.get('nachricht');
  const located = useQuery({
    queryKey: ['message', messageId, 'place'],
    queryFn: ({ signal }) => call(messageRoutes.locate, { params: { messageId: messageId ?? '' } }, signal),
    enabled: messageId !== null,
    retry: false,
  });
  if (messageId !== null && located.isPending) return <Skeleton />;
  const position = located.data?.conversation === channelId ? located.data.position : undefined;
  return <OpenChannel key={messageId} space={space} channelId={channelId} position={position} />;
}

function OpenChannel({ space, channelId, position }: Props & { position: number | undefined }) {
  const open = useConversation(channelId, position === undefined ? 'unread' : { position });
  const scroller = useRef<HTMLDivElement>(null);
  const composer = useRef<ChatComposerHandle>(null);
  const [writing, setWriting] = useState<Writing>({ kind: 'new' });
  const mayWrite = mayWriteIn(open);
  const title = open.state.view?.conversation.title ?? '';
  useRightsOfSpace(open, space);

  const linkTo = useCallback(
    (message: Message) => `${addresses.channel(space.slug, channelId)}?nachricht=${message.id}`,
    [space.slug, channelId],
  );
  const reply = useCallback((message: Message) => {
    setWriting({ kind: 'reply', message });
    composer.current?.focus();
  }, []);
  const edit = useCallback((message: Message) => {
    setWriting({ kind: 'edit', message });
    composer.current?.focus();
  }, []);
  const editPending = useCallback((entry: OutboxEntry) => composer.current?.takeBack(entry.body), []);

  return (
    <section className={styles['channel']}>
      <ChannelHeader space={space} open={open} />
      <div ref={scroller} className={styles['scroller']} data-scroller>
        <MessageList
          open={open}
          look="chat"
          label={t('chat.messagesIn', { name: title })}
          scroller={scroller}
          startAt={position === undefined ? undefined : { position }}
          linkTo={linkTo}
          onReply={mayWrite ? reply : undefined}
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
      <Foot space={space} open={open}>
        <ChatComposer
          ref={composer}
          channel={{ id: channelId, title }}
          store={open.store}
          writing={writing}
          onWriting={setWriting}
        />
      </Foot>
    </section>
  );
}

const mayWriteIn = ({ state: { own } }: OpenConversation) => own?.can.write ?? false;

/** The composer, or why there is none. */
function Foot({ space, open, children }: { space: Space; open: OpenConversation; children: ReactNode }) {
  const { phase, own, view, typing } = open.state;
  if (phase !== 'ready' || !own || !view) return null;
  return (
    <div className={styles['foot']}>
      <TypingLine people={typing} />
      {mayWriteIn(open) ? children : <WriteHint space={space} state={view.conversation.state} />}
    </div>
  );
}

/** Joining, leaving or another role in the space changes what one may do here. */
function useRightsOfSpace({ store }: OpenConversation, { role, archived }: Space): void {
  const known = useRef({ role, archived });
  useEffect(() => {
    if (known.current.role === role && known.current.archived === archived) return;
    known.current = { role, archived };
    void store.readOwn();
  }, [store, role, archived]);
}
