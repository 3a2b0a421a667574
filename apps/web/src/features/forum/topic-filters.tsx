import type { Space } from '@app/contracts/spaces';
import { X } from 'lucide-react';
import { Link } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { forumAddress } from './forum-addresses.ts';
import styles from './forum.module.css';
import type { TopicFilter } from './topics-query.ts';

interface Props {
  space: Space;
  filter: TopicFilter;
  canFilterUnread: boolean;
}

export function TopicFilters({ space, filter, canFilterUnread }: Props) {
  const address = (change: Partial<TopicFilter>) => {
    const { board, tag, unread } = { ...filter, ...change };
    return forumAddress(space.slug, { ...(board && { board }), ...(tag && { tag }), unread });
  };
  return (
    <div className={styles['filters']}>
      {canFilterUnread && (
        <ul className={styles['switch']} aria-label={t('forum.show')}>
          {[false, true].map((unread) => (
            <li key={String(unread)}>
              <Link href={address({ unread })} aria-current={filter.unread === unread ? 'true' : undefined}>
                {t(unread ? 'forum.onlyUnread' : 'forum.allTopics')}
              </Link>
            </li>
          ))}
        </ul>
      )}
      {filter.tag && (
        <Link href={address({ tag: undefined })} className={styles['tag']}>
          {t('forum.tagFilter', { tag: filter.tag })}
          <X size={14} aria-hidden />
          <span className="kern-sr-only">{t('forum.removeFilter')}</span>
        </Link>
      )}
    </div>
  );
}
