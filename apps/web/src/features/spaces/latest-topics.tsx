import type { Space } from '@app/contracts/spaces';
import { topicRoutes } from '@app/contracts/topics';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { ErrorState, Skeleton, UnreadBadge } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import styles from './space-overview.module.css';

const shown = 5;
/** A few more are read, because pinned ones come first and say nothing about now. */
const read = 10;

const latestQuery = (spaceId: string) =>
  queryOptions({
    queryKey: ['topics', spaceId, 'latest'],
    queryFn: ({ signal }) => call(topicRoutes.list, { params: { spaceId }, query: { limit: read } }, signal),
  });

/** What the space talks about right now: a few topics, who spoke last and when. */
export function LatestTopics({ space: { id, slug } }: { space: Space }) {
  const topics = useQuery(latestQuery(id));
  if (topics.error) return <ErrorState error={topics.error} retry={topics.refetch} />;
  if (!topics.data) return <Skeleton lines={4} />;
  const latest = topics.data.items.filter(({ conversation }) => !conversation.pinned).slice(0, shown);
  if (latest.length === 0) return <p>{t('spaces.overview.noTopics')}</p>;
  return (
    <ul className={styles['boards']}>
      {latest.map(({ conversation, unread, lastAuthor }) => (
        <li key={conversation.id}>
          <Link href={addresses.topic(slug, conversation.id)}>{conversation.title}</Link>
          <UnreadBadge count={unread} />
          <p>
            <PersonLine person={lastAuthor ?? conversation.author} />
            {conversation.lastMessageAt && (
              <>
                , <DateTime at={conversation.lastMessageAt} />
              </>
            )}
          </p>
        </li>
      ))}
    </ul>
  );
}
