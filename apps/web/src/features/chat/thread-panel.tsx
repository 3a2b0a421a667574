import type { Message } from '@app/contracts/messages';
import { useCallback, useEffect, useRef, useState } from 'react';
import { MessageList } from '../../conversations/message-list.tsx';
import type { OutboxEntry } from '../../conversations/outbox-storage.ts';
import { useThread } from '../../conversations/use-conversation.ts';
import { t } from '../../lib/i18n.ts';
import { ChatComposer, type ChatComposerHandle } from './chat-composer.tsx';
import { ChatPanel } from './chat-panel.tsx';
import styles from './chat.module.css';
import type { Writing } from './use-chat-writing.ts';

interface Props {
  conversationId: string;
  rootId: string;
  /** Position of the reply that a link led to. */
  startAt?: number | undefined;
  onClose: () => void;
}

/** A message and what was answered to it, beside the conversation; a phone shows it in its place. */
export function ThreadPanel({ conversationId, rootId, startAt, onClose }: Props) {
  const open = useThread(conversationId, rootId);
  const scroller = useRef<HTMLDivElement>(null);
  const composer = useRef<ChatComposerHandle>(null);
  const [writing, setWriting] = useState<Writing>({ kind: 'new' });
  const mayWrite = open.state.own?.can.write ?? false;
  const edit = useCallback((message: Message) => {
    setWriting({ kind: 'edit', message });
    composer.current?.focus();
  }, []);
  const editPending = useCallback((entry: OutboxEntry) => composer.current?.takeBack(entry.body), []);
  const replyId = open.state.view?.messages.find(({ position }) => position === startAt)?.id;
  useEffect(() => {
    if (replyId === undefined) return;
    const reply = scroller.current?.querySelector<HTMLElement>(`[data-message="${replyId}"]`);
    reply?.focus({ preventScroll: true }); // the list has scrolled there
  }, [replyId]);
  return (
    <ChatPanel title={t('chat.thread.title')} onClose={onClose}>
      <div ref={scroller} className={styles['scroller']} data-scroller>
        <MessageList
          open={open}
          look="chat"
          label={t('chat.thread.title')}
          scroller={scroller}
          thread={rootId}
          startAt={startAt === undefined ? undefined : { position: startAt }}
          onEdit={mayWrite ? edit : undefined}
          onEditPending={editPending}
          empty={null}
        />
      </div>
      {mayWrite && (
        <div className={styles['foot']}>
          <ChatComposer
            ref={composer}
            channel={{ id: conversationId, title: t('chat.thread.title'), thread: rootId }}
            store={open.store}
            writing={writing}
            onWriting={setWriting}
          />
        </div>
      )}
    </ChatPanel>
  );
}
