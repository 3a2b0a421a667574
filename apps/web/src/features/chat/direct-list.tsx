import type { DirectItem } from '@app/contracts/direct';
import { useQuery } from '@tanstack/react-query';
import { MessageCirclePlus, Users } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useUnread } from '../../conversations/unread.ts';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { EmptyState, ErrorState, Skeleton, UnreadBadge } from '../../ui/feedback.tsx';
import { Avatar } from '../../ui/person.tsx';
import chat from './chat.module.css';
import { directListQuery } from './chat.queries.ts';
import { directName, othersIn } from './direct-names.ts';
import styles from './direct.module.css';
import { NewDirectDialog } from './new-direct-dialog.tsx';

/** With whom one writes, latest first. */
export function DirectList({ current }: { current: string | undefined }) {
  const query = useQuery(directListQuery);
  const [opening, setOpening] = useState(false);
  return (
    <nav className={chat['channels']} aria-label={t('chat.direct.title')}>
      <Button
        small
        variant={query.data?.length === 0 ? 'primary' : 'secondary'}
        icon={<MessageCirclePlus size={18} aria-hidden />}
        onClick={() => setOpening(true)}
      >
        {t('chat.direct.new')}
      </Button>
      {query.isPending && <Skeleton lines={4} />}
      {query.isError && <ErrorState error={query.error} retry={query.refetch} />}
      {query.data?.length === 0 && (
        <EmptyState title={t('chat.direct.none')}>{t('chat.direct.noneHint')}</EmptyState>
      )}
      <ul className={chat['channelItems']}>
        {query.data?.map((item) => (
          <Entry key={item.conversation.id} item={item} current={current} />
        ))}
      </ul>
      {opening && <NewDirectDialog onClose={() => setOpening(false)} />}
    </nav>
  );
}

function Entry({ item, current }: { item: DirectItem; current: string | undefined }) {
  const ownId = usePerson()?.id;
  const { id, lastMessageAt } = item.conversation;
  const unread = useUnread().inConversation(id);
  return (
    <li>
      <Link
        href={addresses.direct(id)}
        className={styles['entry']}
        aria-current={id === current ? 'page' : undefined}
        data-unread={unread > 0 || undefined}
      >
        <Sign item={item} ownId={ownId} />
        <span className={styles['words']}>
          <span className={styles['name']}>{directName(item, ownId)}</span>
          {lastMessageAt !== null && (
            <small>
              <DateTime at={lastMessageAt} />
            </small>
          )}
        </span>
        <UnreadBadge count={unread} />
      </Link>
    </li>
  );
}

function Sign({ item, ownId }: { item: DirectItem; ownId: string | undefined }) {
  const [other] = othersIn(item, ownId);
  if (!item.group && other) return <Avatar person={other} size={36} />;
  return (
    <span className={styles['sign']} aria-hidden>
      <Users size={18} />
    </span>
  );
}
