import { messageRoutes } from '@app/contracts/conversation-routes';
import type { Message } from '@app/contracts/messages';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../lib/api.ts';
import { fullText } from '../lib/dates.ts';
import { t } from '../lib/i18n.ts';
import { RadioGroup } from '../ui/choices.tsx';
import { Dialog } from '../ui/dialog.tsx';
import { ErrorState, Skeleton } from '../ui/feedback.tsx';
import styles from './message.module.css';
import { MessageBody } from './message-parts.tsx';
import { TextChanges } from './text-changes.tsx';

/** What a message said before it was edited, newest first: what each edit changed, or the text as it was written. */
export function MessageHistory({ message, onClose }: { message: Message; onClose: () => void }) {
  const [view, setView] = useState<'changes' | 'full'>('changes');
  const query = useQuery({
    queryKey: ['message', message.id, 'revisions', message.revision],
    queryFn: ({ signal }) => call(messageRoutes.revisions, { params: { messageId: message.id } }, signal),
  });
  const revisions = query.data ?? [];
  return (
    <Dialog title={t('conversations.history.title')} onClose={onClose} wide>
      <RadioGroup
        label={t('wiki.show')}
        horizontal
        value={view}
        onChange={setView}
        options={[
          { value: 'changes', label: t('wiki.changes') },
          { value: 'full', label: t('wiki.full') },
        ]}
      />
      <h3>{t('conversations.history.current')}</h3>
      <MessageBody html={message.html} />
      {query.isPending && <Skeleton lines={3} />}
      {query.isError && <ErrorState error={query.error} retry={query.refetch} />}
      {revisions.map(({ body, editedAt, editor }, index) => (
        <section key={editedAt}>
          <h3>
            {t('conversations.history.replaced', { date: fullText(new Date(editedAt)), name: editor.name })}
          </h3>
          {view === 'changes' ? (
            <TextChanges before={body} after={revisions[index - 1]?.body ?? message.body} />
          ) : (
            <pre className={styles['source']}>{body}</pre>
          )}
        </section>
      ))}
    </Dialog>
  );
}
