import type { Message } from '@app/contracts/messages';
import { MessagesSquare } from 'lucide-react';
import { memo } from 'react';
import { t } from '../lib/i18n.ts';
import { classNames } from '../ui/class-names.ts';
import { DateTime } from '../ui/date-time.tsx';
import { useMessageHandlers } from './message-handlers.ts';
import { plainText } from './plain-text.ts';
import styles from './message.module.css';

interface Props {
  message: Message;
  /** Says which thread it is in. */
  starts: boolean;
  active: boolean;
  highlighted: boolean;
}

/** A reply in a thread where the conversation around it is read: one line that leads there, so that nobody misses it. */
export const ThreadReplyRow = memo(function ThreadReplyRow({ message, starts, active, highlighted }: Props) {
  const { openThread } = useMessageHandlers();
  const { id, position, author, replyTo, thread, html, state, createdAt } = message;
  const text = state === 'visible' ? plainText(html) : t('conversations.deleted');
  return (
    <li className={classNames(styles['row'], highlighted && styles['highlighted'])} data-position={position}>
      <article
        className={classNames(styles['message'], styles['threadReply'])}
        data-message={id}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one stop of the Tab key for the whole list
        tabIndex={active ? 0 : -1}
        aria-labelledby={`message-${id}-by`}
      >
        {starts && (
          <p className={styles['threadTitle']}>
            <MessagesSquare size={14} aria-hidden />
            <span>{t('conversations.thread.in', { text: replyTo?.excerpt ?? '' })}</span>
          </p>
        )}
        <button
          type="button"
          tabIndex={-1}
          id={`message-${id}-by`}
          data-message-menu
          className={styles['threadLine']}
          onClick={() => thread !== null && openThread?.(thread)}
        >
          <strong>{author.name}</strong> <span>{text}</span> <DateTime at={createdAt} show="time" />
        </button>
      </article>
    </li>
  );
});
