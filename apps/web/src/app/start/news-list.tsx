import type { SpaceListItem } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { CheckCheck, Coffee, Hash, MessagesSquare } from 'lucide-react';
import { Link } from 'wouter';
import { useUnread } from '../../conversations/unread.ts';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { EmptyState, ErrorState, Skeleton, UnreadBadge } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { excerptOf } from './excerpt.ts';
import styles from './member-start.module.css';
import { type News, type NewsItem, newsQuery, useMarkSpace } from './news.ts';

/** What was written since the last visit, by space. It stands still while somebody reads; only the counts move. */
export function NewsList({ spaces }: { spaces: readonly SpaceListItem[] }) {
  const { data, error, refetch } = useQuery(newsQuery);
  return (
    <section className={styles['section']} aria-labelledby="news">
      <div className={styles['sectionHead']}>
        <h2 id="news">{t('start.news')}</h2>
        {data && <ShowLater news={data} refetch={refetch} />}
      </div>
      {!data && (error ? <ErrorState error={error} retry={refetch} /> : <Skeleton />)}
      {data?.groups.length === 0 && (
        <EmptyState title={t('start.newsEmpty')} icon={<Coffee size={28} aria-hidden />}>
          {t('start.newsEmptyText')}
        </EmptyState>
      )}
      {data?.groups.map(({ space: id, items }) => {
        const space = spaces.find((known) => known.id === id);
        return space && <Group key={id} space={space} items={items} />;
      })}
    </section>
  );
}

/** Conversations that became unread after the list was read. */
function ShowLater({ news, refetch }: { news: News; refetch: () => unknown }) {
  const { rows } = useUnread();
  const listed = new Set(news.groups.flatMap(({ items }) => items.map(({ item }) => item.conversation.id)));
  const full = new Set(news.groups.filter(({ items }) => items.length >= 6).map(({ space }) => space));
  const count = rows.filter(
    ({ conversation, space }) => space !== null && !listed.has(conversation) && !full.has(space),
  ).length;
  if (count === 0) return null;
  return (
    <Button small onClick={() => void refetch()}>
      {t('start.showNew', { count })}
    </Button>
  );
}

function Group({ space, items }: { space: SpaceListItem; items: readonly NewsItem[] }) {
  const unread = useUnread().inSpace(space.id);
  const mark = useMarkSpace();
  return (
    <article className={styles['group']} data-space-kind={space.kind}>
      <header className={styles['groupHead']}>
        <h3>
          <Link href={addresses.space(space.slug)}>{space.name}</Link>
        </h3>
        {unread > 0 && (
          <Button
            small
            variant="tertiary"
            icon={<CheckCheck size={18} aria-hidden />}
            busy={mark.isPending}
            aria-label={t('start.markReadOf', { name: space.name })}
            onClick={() => mark.mutate(space)}
          >
            {t('start.markRead')}
          </Button>
        )}
      </header>
      <ul className={styles['items']}>
        {items.map((entry) => (
          <Item key={entry.item.conversation.id} slug={space.slug} entry={entry} />
        ))}
      </ul>
    </article>
  );
}

function Item({ slug, entry: { item, firstUnread } }: { slug: string; entry: NewsItem }) {
  const { conversation } = item;
  const unread = useUnread().inConversation(conversation.id);
  const isTopic = conversation.kind === 'topic';
  const place = isTopic ? addresses.topic : addresses.channel;
  return (
    <li className={styles['item']}>
      {isTopic ? <MessagesSquare size={20} aria-hidden /> : <Hash size={20} aria-hidden />}
      <div>
        <Link href={place(slug, conversation.id)} className={styles['title']}>
          {conversation.title}
        </Link>
        {firstUnread && <p className={styles['excerpt']}>{excerptOf(firstUnread.html)}</p>}
        <Voices item={item} firstUnread={firstUnread} />
      </div>
      <UnreadBadge count={unread} />
    </li>
  );
}

/** Who wrote what is shown, and who was last to speak if that was somebody else. */
function Voices({ item: { conversation, lastAuthor }, firstUnread }: NewsItem) {
  if (!firstUnread) return null;
  const { author, createdAt, position } = firstUnread;
  const goesOn = conversation.lastPosition > position;
  return (
    <p className={styles['voice']}>
      <PersonLine person={author} /> · <DateTime at={createdAt} />
      {goesOn && lastAuthor && lastAuthor.id !== author.id && (
        <span className={styles['lastVoice']}>
          {t('start.lastVoice')} <PersonLine person={lastAuthor} />
        </span>
      )}
    </p>
  );
}
