import { type LogEntry, moderationLogRoutes } from '@app/contracts/moderation-log';
import type { Space } from '@app/contracts/spaces';
import { infiniteQueryOptions, useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { Link } from 'wouter';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './moderation.module.css';
import { moderationKey } from './moderation.queries.ts';

const logQuery = (spaceId: string) =>
  infiniteQueryOptions({
    queryKey: [...moderationKey, 'log', spaceId],
    queryFn: ({ pageParam, signal }) =>
      call(
        moderationLogRoutes.list,
        { params: { spaceId }, query: pageParam === undefined ? {} : { cursor: pageParam } },
        signal,
      ),
    initialPageParam: undefined as string | undefined,
    getNextPageParam: ({ next }) => next ?? undefined,
  });

/** What moderators did here, latest first; most of it can be taken back. */
export function LogList({ space }: { space: Space }) {
  const log = useInfiniteQuery(logQuery(space.id));
  const entries = log.data?.pages.flatMap(({ items }) => items) ?? [];
  return (
    <>
      {log.isPending && <Skeleton />}
      {log.isError && <ErrorState error={log.error} retry={log.refetch} />}
      {log.data && entries.length === 0 && <EmptyState title={t('moderation.log.empty')} />}
      <ul className={styles['entries']}>
        {entries.map((entry) => (
          <Entry key={entry.id} entry={entry} slug={space.slug} />
        ))}
      </ul>
      <LoadMore hasMore={log.hasNextPage} loading={log.isFetchingNextPage} onLoad={log.fetchNextPage} />
    </>
  );
}

function Entry({ entry, slug }: { entry: LogEntry; slug: string }) {
  const client = useQueryClient();
  const undo = useMutation({
    mutationFn: () => call(moderationLogRoutes.undo, { params: { entryId: entry.id } }),
    onSuccess: () => showToast(t('moderation.log.undoneNow')),
    onError: tellProblem,
    onSettled: () => client.invalidateQueries({ queryKey: moderationKey }),
  });
  return (
    <li className={styles['entry']} data-undone={entry.undoneAt !== null || undefined}>
      <span className={styles['entryWords']}>
        <span>
          {entry.actor ? <PersonLine person={entry.actor} /> : t('moderation.log.clock')}{' '}
          {t(`moderation.log.actions.${entry.action}`)}
          {entry.person && ` (${t('moderation.log.about', { name: entry.person.name })})`}
        </span>
        <Place entry={entry} slug={slug} />
        {entry.note.trim() !== '' && <span className={styles['words']}>{entry.note}</span>}
        <span className={styles['muted']}>
          <DateTime at={entry.at} />
          {entry.undoneBy && entry.undoneAt && (
            <>
              {' · '}
              {t('moderation.log.undone', { name: entry.undoneBy.name })} <DateTime at={entry.undoneAt} />
            </>
          )}
        </span>
      </span>
      {entry.can.undo && (
        <Button small busy={undo.isPending} onClick={() => undo.mutate()}>
          {t('moderation.log.undo')}
        </Button>
      )}
    </li>
  );
}

function Place({ entry: { conversation }, slug }: { entry: LogEntry; slug: string }) {
  if (!conversation) return null;
  const href =
    conversation.kind === 'topic'
      ? addresses.topic(slug, conversation.id)
      : addresses.channel(slug, conversation.id);
  return (
    <span>
      <Link href={href}>{conversation.title}</Link>
    </span>
  );
}
