import type { ConversationListItem } from '@app/contracts/conversations';
import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { Archive, Hash, Lock, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { useUnread } from '../../conversations/unread.ts';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton, UnreadBadge } from '../../ui/feedback.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './chat.module.css';
import { channelsQuery } from './chat.queries.ts';
import { NewChannelDialog } from './new-channel-dialog.tsx';

/** The channels of a space, with what is unread in each. */
export function ChannelList({ space, current }: { space: Space; current: string | undefined }) {
  const query = useQuery(channelsQuery(space.id));
  const [creating, setCreating] = useState(false);
  const mayCreate = space.can.moderate && !space.archived;
  return (
    <nav className={styles['channels']} aria-label={t('chat.channels')}>
      {query.isPending && <Skeleton lines={4} />}
      {query.isError && <ErrorState error={query.error} retry={query.refetch} />}
      {query.data?.length === 0 && (
        <EmptyState title={t('chat.noChannels')}>{!mayCreate && t('chat.noChannelsHint')}</EmptyState>
      )}
      <ul className={styles['channelItems']}>
        {query.data?.map((item) => (
          <ChannelItem key={item.conversation.id} item={item} slug={space.slug} current={current} />
        ))}
      </ul>
      {mayCreate && (
        <Button
          small
          variant="tertiary"
          icon={<Plus size={18} aria-hidden />}
          onClick={() => setCreating(true)}
        >
          {t('chat.newChannel')}
        </Button>
      )}
      {creating && <NewChannelDialog space={space} onClose={() => setCreating(false)} />}
    </nav>
  );
}

const signs = { open: Hash, locked: Lock, archived: Archive };

interface ItemProps {
  item: ConversationListItem;
  slug: string;
  current: string | undefined;
}

function ChannelItem({ item: { conversation, unread }, slug, current }: ItemProps) {
  const Sign = signs[conversation.state];
  const { id, title, state } = conversation;
  return (
    <li>
      <Link
        href={addresses.channel(slug, id)}
        className={styles['channelLink']}
        aria-current={id === current ? 'page' : undefined}
        data-unread={unread > 0 || undefined}
      >
        <Sign size={16} aria-hidden />
        <span className={styles['channelName']}>{title}</span>
        {state !== 'open' && <VisuallyHidden>, {t(`chat.${state}`)}</VisuallyHidden>}
        <UnreadBadge count={unread} mentions={useUnread().mentionsInConversation(id)} />
      </Link>
    </li>
  );
}
