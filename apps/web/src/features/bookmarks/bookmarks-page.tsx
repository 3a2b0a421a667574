import { type Bookmark, bookmarkRoutes } from '@app/contracts/bookmarks';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { AlarmClock, Bookmark as BookmarkIcon, Pencil, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { useRemoveBookmark } from '../../conversations/use-remove-bookmark.ts';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { fullText } from '../../lib/dates.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge, EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { PersonLine } from '../../ui/person.tsx';
import styles from './bookmarks.module.css';

const BookmarkDialog = lazy(() =>
  import('../../conversations/bookmark-dialog.tsx').then((module) => ({ default: module.BookmarkDialog })),
);

const bookmarksQuery = queryOptions({
  queryKey: ['bookmarks', 'all'],
  queryFn: ({ signal }) => call(bookmarkRoutes.list, {}, signal),
});

/** `/merkliste`: what somebody wants to come back to. */
export function BookmarksPage() {
  const list = useQuery(bookmarksQuery);
  return (
    <Page>
      <PageHeader title={t('bookmarks.list')} intro={t('bookmarks.intro')} />
      {list.isPending && <Skeleton lines={8} />}
      {list.isError && <ErrorState error={list.error} retry={list.refetch} />}
      {list.data && <Lists all={list.data} />}
    </Page>
  );
}

function Lists({ all }: { all: Bookmark[] }) {
  const due = all.filter((one) => one.due);
  const others = all.filter((one) => !one.due);
  if (all.length === 0)
    return (
      <EmptyState title={t('bookmarks.empty')} icon={<BookmarkIcon size={40} aria-hidden />}>
        {t('bookmarks.emptyHint')}
      </EmptyState>
    );
  return (
    <>
      {due.length > 0 && <List title={t('bookmarks.due')} items={due} />}
      {others.length > 0 && <List title={t('bookmarks.others')} items={others} />}
    </>
  );
}

const List = ({ title, items }: { title: string; items: Bookmark[] }) => (
  <section>
    <h2 className={styles['heading']}>{title}</h2>
    <ul className={styles['list']}>
      {items.map((item) => (
        <Entry key={item.message} item={item} />
      ))}
    </ul>
  </section>
);

function Entry({ item }: { item: Bookmark }) {
  const { conversation, space, author, writtenAt, excerpt, note, remindAt, due, message } = item;
  const [changing, setChanging] = useState(false);
  const remove = useRemoveBookmark();
  const kept = { id: message, conversation: conversation.id };
  return (
    <li className={styles['entry']}>
      <div className={styles['words']}>
        {note !== '' && <p className={styles['note']}>{note}</p>}
        <h3>
          <Link href={addresses.message(message)}>{conversation.title || t('bookmarks.direct')}</Link>
        </h3>
        <p className={styles['excerpt']}>{excerpt || t('bookmarks.gone')}</p>
        <p className={styles['by']}>
          <PersonLine person={author} />, <DateTime at={writtenAt} />
          {space && <span> · {space.name}</span>}
        </p>
        {remindAt && (
          <p className={styles['remind']}>
            {due ? (
              <Badge tone="warning" icon={<AlarmClock size={14} aria-hidden />}>
                {t('bookmarks.dueSign')}
              </Badge>
            ) : (
              <AlarmClock size={16} aria-hidden />
            )}
            {t('bookmarks.remindedAt', { date: fullText(new Date(remindAt)) })}
          </p>
        )}
      </div>
      <div className={styles['actions']}>
        <Button
          small
          variant="tertiary"
          icon={<Pencil size={16} aria-hidden />}
          onClick={() => setChanging(true)}
        >
          {t('bookmarks.edit')}
        </Button>
        <Button
          small
          variant="tertiary"
          icon={<X size={16} aria-hidden />}
          onClick={() => void remove(kept, item)}
        >
          {t('bookmarks.remove')}
        </Button>
      </div>
      {changing && (
        <Suspense>
          <BookmarkDialog message={kept} onClose={() => setChanging(false)} />
        </Suspense>
      )}
    </li>
  );
}
