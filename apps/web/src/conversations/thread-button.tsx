import type { Message } from '@app/contracts/messages';
import { MessagesSquare } from 'lucide-react';
import { t } from '../lib/i18n.ts';
import { useMessageHandlers } from './message-handlers.ts';
import styles from './message.module.css';

/** How many answered in the thread that this message opened. */
export function ThreadButton({ message: { id, replyCount } }: { message: Message }) {
  const { openThread } = useMessageHandlers();
  if (replyCount === 0 || !openThread) return null;
  return (
    <button type="button" className={styles['replies']} onClick={() => openThread(id)}>
      <MessagesSquare size={16} aria-hidden />
      {t('conversations.thread.replies', { count: replyCount })}
    </button>
  );
}
