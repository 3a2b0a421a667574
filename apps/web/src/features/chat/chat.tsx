import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { MessageCircle } from 'lucide-react';
import { useEffect } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { classNames } from '../../ui/class-names.ts';
import { EmptyState } from '../../ui/feedback.tsx';
import { ChannelList } from './channel-list.tsx';
import { ChannelView } from './channel-view.tsx';
import styles from './chat.module.css';
import { channelsQuery } from './chat.queries.ts';
import { useChannelNews } from './use-channel-news.ts';
import { useKeyboardSpace } from './use-keyboard-space.ts';

/** Chat of a space: its channels, and one of them open. A phone shows one or the other. */
export function Chat({ space, channelId }: { space: Space; channelId?: string | undefined }) {
  useChannelNews(space.id);
  useKeyboardSpace();
  const hasChannels = useQuery(channelsQuery(space.id)).data?.length !== 0;
  useFirstChannel(space, channelId);
  return (
    <div
      className={classNames(styles['chat'], channelId !== undefined && styles['opened'])}
      data-fills-window
    >
      <ChannelList space={space} current={channelId} />
      {channelId === undefined ? (
        <div className={styles['nothing']}>
          {hasChannels && (
            <EmptyState title={t('chat.choose')} icon={<MessageCircle size={40} aria-hidden />} />
          )}
        </div>
      ) : (
        <ChannelView key={channelId} space={space} channelId={channelId} />
      )}
    </div>
  );
}

/** Where list and channel stand side by side, the first channel with something new is open. */
function useFirstChannel(space: Space, channelId: string | undefined): void {
  const channels = useQuery(channelsQuery(space.id)).data;
  const [, navigate] = useLocation();
  useEffect(() => {
    if (channelId !== undefined || !channels || !matchMedia('(min-width: 48rem)').matches) return;
    const first = channels.find(({ unread }) => unread > 0) ?? channels[0];
    if (first) navigate(addresses.channel(space.slug, first.conversation.id), { replace: true });
  }, [channels, channelId, navigate, space.slug]);
}
