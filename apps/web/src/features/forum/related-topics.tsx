import { topicOverviewRoutes } from '@app/contracts/topic-overview';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import styles from './related-topics.module.css';
import { TopicState } from './topic-row.tsx';

/** What to read next. An extra: where it cannot be had, nothing is missing. */
export function RelatedTopics({ topicId }: { topicId: string }) {
  const { data = [] } = useQuery({
    queryKey: ['related-topics', topicId],
    queryFn: ({ signal }) =>
      call(topicOverviewRoutes.related, { params: { conversationId: topicId } }, signal),
    staleTime: 600_000,
    retry: false,
  });
  if (data.length === 0) return null;
  return (
    <section className={styles['related']} aria-labelledby="related-topics">
      <h2 id="related-topics">{t('forum.related.title')}</h2>
      <ul>
        {data.map(({ item: { conversation }, space }) => (
          <li key={conversation.id}>
            <Link href={addresses.topic(space.slug, conversation.id)}>{conversation.title}</Link>
            <p>
              {t('forum.related.in', { space: space.name })} ·{' '}
              {conversation.lastPosition <= 1
                ? t('forum.noReplies')
                : t('forum.replies', { count: conversation.lastPosition - 1 })}
              {conversation.lastMessageAt && (
                <>
                  {' '}
                  · <DateTime at={conversation.lastMessageAt} />
                </>
              )}
            </p>
            <TopicState conversation={conversation} />
          </li>
        ))}
      </ul>
    </section>
  );
}
