import { messageRoutes } from '@app/contracts/conversation-routes';
import type { Message } from '@app/contracts/messages';
import { useQuery } from '@tanstack/react-query';
import { call } from '../lib/api.ts';
import { fullText } from '../lib/dates.ts';
import { t } from '../lib/i18n.ts';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorState, Skeleton } from '../ui/feedback.tsx';
import styles from './message.module.css';
import { MessageBody } from './message-parts.tsx';

/** What a message said before it was edited, newest first, as it was written. */
export function MessageHistory({ message, onClose }: { message: Message; onClose: () => void }) {
  const query = useQuery({
    queryKey: ['message', message.id, 'revisions', message.revision],
    queryFn: ({ signal }) => call(messageRoutes.revisions, { params: { messageId: message.id } }, signal),
  });
  return (
    <Dialog title={t('conversations.history.title')} onClose={onClose} wide>
      <h3>{t('conversations.history.current')}</h3>
      <MessageBody html={message.html} />
      {query.isPending && <Skeleton lines={3} />}
      {query.isError && <ErrorState error={query.error} retry={query.refetch} />}
      {query.data?.map(({ body, editedAt, editor }) => (
        <section key={editedAt}>
          <h3>
            {t('conversations.history.replaced', { date: fullText(new Date(editedAt)), name: editor.name })}
          </h3>
          <pre className={styles['source']}>{body}</pre>
        </section>
      ))}
    </Dialog>
  );
}
