import { withFileNames } from '@app/domain/file-references';
import { CircleAlert, Clock } from 'lucide-react';
import { t } from '../lib/i18n.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { Avatar, PersonLine } from '../ui/person.tsx';
import { useConversations } from './use-conversations.ts';
import { useMessageHandlers } from './message-handlers.ts';
import { ReplyQuote } from './message-parts.tsx';
import type { Look } from './message-row.tsx';
import styles from './message.module.css';
import type { OutboxEntry } from './outbox-storage.ts';

/** The same message with a mark: on its way, waiting for the line, or refused. */
export function PendingRow({ entry, starts, look }: { entry: OutboxEntry; starts: boolean; look: Look }) {
  const { person } = useMessageHandlers();
  if (!person) return null;
  return (
    <li
      className={classNames(styles['row'], styles[look], styles['pending'], starts && styles['starts'])}
      data-pending={entry.state}
    >
      <article className={styles['message']}>
        <div className={styles['gutter']}>
          {starts && <Avatar person={person} size={look === 'chat' ? 36 : 44} />}
        </div>
        {starts && (
          <header className={styles['head']}>
            <PersonLine person={person} />
          </header>
        )}
        <div className={styles['content']}>
          {entry.replyTo && entry.replyTo.id !== entry.thread && <ReplyQuote reply={entry.replyTo} />}
          <p className={styles['plain']}>{withFileNames(entry.body)}</p>
          <SendState entry={entry} />
        </div>
      </article>
    </li>
  );
}

function SendState({ entry }: { entry: OutboxEntry }) {
  const { outbox } = useConversations();
  const { editPending } = useMessageHandlers();
  if (entry.state !== 'failed') {
    const text = entry.attempts > 0 ? 'waiting' : entry.state === 'sent' ? 'sent' : 'sending';
    return (
      <p className={styles['sendState']}>
        <Clock size={14} aria-hidden /> {t(`conversations.sending.${text}`)}
      </p>
    );
  }
  return (
    <div className={styles['failed']} role="alert">
      <p>
        <CircleAlert size={16} aria-hidden /> {t('conversations.sending.failed')} {entry.problem}
      </p>
      <Button small onClick={() => outbox?.retry(entry.id)}>
        {t('conversations.sending.retry')}
      </Button>
      {editPending && (
        <Button
          small
          variant="tertiary"
          onClick={() => {
            const taken = outbox?.discard(entry.id);
            if (taken) editPending(taken);
          }}
        >
          {t('conversations.sending.edit')}
        </Button>
      )}
      <Button small variant="tertiary" onClick={() => outbox?.discard(entry.id)}>
        {t('conversations.sending.discard')}
      </Button>
    </div>
  );
}
