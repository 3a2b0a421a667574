import { useQuery } from '@tanstack/react-query';
import { MessageBody } from '../../conversations/message-parts.tsx';
import { t } from '../../lib/i18n.ts';
import { LinkButton } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import styles from './chat.module.css';
import { pinsQuery } from './chat.queries.ts';

interface Props {
  /** Of the conversation. */
  address: string;
  channelId: string;
  onClose: () => void;
}

export function PinsDialog({ address, channelId, onClose }: Props) {
  const query = useQuery(pinsQuery(channelId));
  return (
    <Dialog title={t('chat.pins')} onClose={onClose} wide>
      {query.isPending && <Skeleton lines={3} />}
      {query.isError && <ErrorState error={query.error} retry={query.refetch} />}
      {query.data?.length === 0 && <EmptyState title={t('chat.noPins')} />}
      <ul className={styles['pins']}>
        {query.data?.map((message) => (
          <li key={message.id}>
            <p>
              <PersonLine person={message.author} /> <DateTime at={message.createdAt} />
            </p>
            <MessageBody html={message.html} />
            <LinkButton small href={`${address}?nachricht=${message.id}`}>
              {t('chat.toMessage')}
            </LinkButton>
          </li>
        ))}
      </ul>
    </Dialog>
  );
}
