import type { Space } from '@app/contracts/spaces';
import type { TopicFilter } from '@app/contracts/topics';
import { unreadRoutes } from '@app/contracts/unread';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { ArrowUp, CheckCheck, CircleHelp, MessagesSquare, PenLine } from 'lucide-react';
import { useRef } from 'react';
import { HeldPosts } from '../../conversations/moderation/held-posts.tsx';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { showToast } from '../../ui/toasts.ts';
import { BoardNav } from './board-nav.tsx';
import { FeedButton } from './feed-dialog.tsx';
import { forumAddress, newTopicAddress, questionAddress } from './forum-addresses.ts';
import { ForumFrame } from './forum-frame.tsx';
import styles from './forum.module.css';
import { TopicFilters } from './topic-filters.tsx';
import { topicNews } from './topic-news.ts';
import { TopicRow } from './topic-row.tsx';
import { topicsQuery } from './topics-query.ts';
import { useFreshTopics } from './use-fresh-topics.ts';
import { useTopicFilter } from './use-topic-filter.ts';

/** `/raeume/:slug/forum`: what a space talks about. */
export function ForumPage({ slug }: { slug: string }) {
  return (
    <ForumFrame slug={slug} actions={(space) => <Actions space={space} />}>
      {(space) => <Forum space={space} />}
    </ForumFrame>
  );
}

function Forum({ space }: { space: Space }) {
  const filter = useTopicFilter();
  const board = space.boards.find(({ id }) => id === filter.board);
  if (space.boards.length === 0)
    return (
      <EmptyState title={t('forum.noBoard')} icon={<MessagesSquare size={40} aria-hidden />}>
        {space.can.manage ? t('forum.noBoardManage') : t('forum.noBoardHint')}
      </EmptyState>
    );
  return (
    <>
      <BoardNav space={space} filter={filter} />
      {board?.description && <p className={styles['description']}>{board.description}</p>}
      <HeldPosts space={space.id} />
      <TopicFilters space={space} filter={filter} />
      <TopicList space={space} filter={filter} />
    </>
  );
}

function Actions({ space }: { space: Space }) {
  const { board } = useTopicFilter();
  const person = usePerson();
  if (space.boards.length === 0) return null;
  return (
    <div className={styles['actions']}>
      {person && <FeedButton space={space} board={space.boards.find(({ id }) => id === board)} />}
      {person && <MarkAllRead space={space} />}
      {space.can.write && (
        <LinkButton href={questionAddress(space.slug, board)} icon={<CircleHelp size={18} aria-hidden />}>
          {t('forum.question.open')}
        </LinkButton>
      )}
      {space.can.write && (
        <LinkButton
          variant="primary"
          href={newTopicAddress(space.slug, board)}
          icon={<PenLine size={18} aria-hidden />}
        >
          {t('forum.newTopic')}
        </LinkButton>
      )}
    </div>
  );
}

function MarkAllRead({ space }: { space: Space }) {
  const queries = useQueryClient();
  const mark = useMutation({
    mutationFn: () => call(unreadRoutes.markSpace, { params: { spaceId: space.id } }),
    onSuccess: () => {
      showToast(t('forum.allRead'));
      return queries.invalidateQueries({ queryKey: ['topics', space.id] });
    },
    onError: (error) => showToast(error.message, { tone: 'danger' }),
  });
  return (
    <Button
      variant="tertiary"
      className={styles['markAll']}
      icon={<CheckCheck size={18} aria-hidden />}
      busy={mark.isPending}
      onClick={() => mark.mutate()}
    >
      {t('forum.markAllRead')}
    </Button>
  );
}

function TopicList({ space, filter }: { space: Space; filter: TopicFilter }) {
  const list = useInfiniteQuery(topicsQuery(space.id, filter));
  const fresh = useFreshTopics(space.id, filter, list.dataUpdatedAt);
  const top = useRef<HTMLDivElement>(null);
  if (list.isPending) return <Skeleton lines={10} />;
  if (list.isError) return <ErrorState error={list.error} retry={list.refetch} />;
  const { items, added, allNew } = topicNews(
    list.data.pages.flatMap((page) => page.items),
    fresh,
  );

  async function showNew(): Promise<void> {
    await list.refetch();
    top.current?.scrollIntoView({ block: 'nearest' });
    top.current?.querySelector<HTMLElement>('li a')?.focus();
  }

  return (
    <div ref={top} className={styles['listFrame']}>
      <output className={styles['news']}>
        {added.length > 0 && (
          <Button small icon={<ArrowUp size={16} aria-hidden />} onClick={() => void showNew()}>
            {t(allNew ? 'forum.newTopics' : 'forum.topicsWithNew', { count: added.length })}
          </Button>
        )}
      </output>
      {items.length === 0 && added.length === 0 && <NoTopics space={space} filter={filter} />}
      <ul className={styles['topics']}>
        {items.map((item) => (
          <TopicRow
            key={item.conversation.id}
            item={item}
            slug={space.slug}
            board={
              filter.board || space.boards.length < 2
                ? undefined
                : space.boards.find(({ id }) => id === item.conversation.board)
            }
          />
        ))}
      </ul>
      <LoadMore
        hasMore={list.hasNextPage}
        loading={list.isFetchingNextPage}
        onLoad={list.fetchNextPage}
        label={t('forum.moreTopics')}
      />
    </div>
  );
}

function NoTopics({ space, filter }: { space: Space; filter: TopicFilter }) {
  const { board, sort, ...narrowing } = filter;
  const chosen = Object.values(narrowing).filter(Boolean).length;
  if (chosen > 0)
    return (
      <EmptyState
        title={t(filter.unread && chosen === 1 ? 'forum.nothingUnread' : 'forum.nothingFound')}
        action={
          <LinkButton href={forumAddress(space.slug, { board, sort })}>{t('forum.showAll')}</LinkButton>
        }
      />
    );
  return (
    <EmptyState title={t('forum.noTopics')} icon={<MessagesSquare size={40} aria-hidden />}>
      {t(space.can.write ? 'forum.noTopicsWrite' : 'forum.noTopicsRead')}
    </EmptyState>
  );
}
