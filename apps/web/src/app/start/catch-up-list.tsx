import type { SpaceListItem } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { Coffee } from 'lucide-react';
import { useEffect, useRef, useState } from 'react';
import { useUnread } from '../../conversations/unread.ts';
import { visitText } from '../../lib/dates.ts';
import { t } from '../../lib/i18n.ts';
import { useShortcut } from '../../lib/shortcuts.ts';
import { Button } from '../../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { type CatchUp, catchUpQuery, useMarkGroup } from './catch-up.ts';
import { CatchUpSection } from './catch-up-section.tsx';
import styles from './member-start.module.css';

/** What concerns the person, by space. It stands still while somebody reads; only the counts move. */
export function CatchUpList({ spaces }: { spaces: readonly SpaceListItem[] }) {
  const { data, error, refetch } = useQuery(catchUpQuery);
  const list = useRef<HTMLElement>(null);
  const marked = useRef(0);
  const toFocus = useRef<number | null>(null);
  const mark = useMarkGroup(() => {
    toFocus.current = marked.current;
  });
  useEffect(() => {
    if (toFocus.current !== null) focusGroup(list.current, toFocus.current);
    toFocus.current = null;
  }, [data]);
  const groups = data?.groups.flatMap((group) => {
    const space = spaces.find(({ id }) => id === group.space) ?? null;
    return group.space === null || space ? [{ ...group, space }] : [];
  });

  const markAt = (index: number) => {
    const group = groups?.[index];
    if (!group || mark.isPending) return;
    marked.current = index;
    mark.mutate({ space: group.space?.id ?? null, name: group.space?.name ?? t('start.direct') });
  };
  useShortcut('l', t('start.markShortcut'), () => markAt(Math.max(0, focusedGroup(list.current))));

  return (
    <section className={styles['section']} aria-labelledby="news" ref={list}>
      <div className={styles['sectionHead']}>
        <h2 id="news" tabIndex={-1}>
          {headingOf(data?.since)}
        </h2>
        {data && <ShowLater news={data} refetch={refetch} />}
      </div>
      {!data && (error ? <ErrorState error={error} retry={refetch} /> : <Skeleton />)}
      {groups?.length === 0 && (
        <EmptyState title={t('start.newsEmpty')} icon={<Coffee size={28} aria-hidden />}>
          {t('start.newsEmptyText')}
        </EmptyState>
      )}
      {data && <Summary news={data} />}
      {groups?.map((group, index) => (
        <CatchUpSection
          key={group.space?.id ?? 'direct'}
          group={group}
          busy={mark.isPending && mark.variables.space === (group.space?.id ?? null)}
          onMark={() => markAt(index)}
        />
      ))}
    </section>
  );
}

const headingOf = (since: string | null | undefined) =>
  since ? t('start.newsSince', { when: visitText(new Date(since)) }) : t('start.newsFirst');

const groupsIn = (list: HTMLElement | null) => [...(list?.querySelectorAll('article') ?? [])];

const focusedGroup = (list: HTMLElement | null) =>
  groupsIn(list).findIndex((group) => group.contains(document.activeElement));

/** What was marked is gone: the keyboard goes on with what took its place. */
function focusGroup(list: HTMLElement | null, index: number): void {
  const groups = groupsIn(list);
  const group = groups[index] ?? groups.at(-1);
  (group?.querySelector<HTMLElement>('h3 a') ?? list?.querySelector<HTMLElement>('h2'))?.focus();
}

const personal = ['direct', 'reply', 'mention', 'town', 'answer'] as const;

/** "2 Antworten an Sie, eine Erwähnung": what somebody spoke to the person. */
function Summary({ news }: { news: CatchUp }) {
  const reasons = news.groups.flatMap(({ items }) => items.map(({ reason }) => reason));
  const parts = personal.flatMap((reason) => {
    const count = reasons.filter((one) => one === reason).length;
    return count > 0 ? [t(`start.counts.${reason}`, { count })] : [];
  });
  return parts.length > 0 && <p className={styles['summary']}>{parts.join(' · ')}</p>;
}

/** Conversations that became unread after the list was read. */
function ShowLater({ news, refetch }: { news: CatchUp; refetch: () => unknown }) {
  const { isKnown, rows } = useUnread();
  const [seen, setSeen] = useState<{ news?: CatchUp; places: ReadonlyMap<string, number> }>(unseen);
  if (isKnown && seen.news !== news)
    setSeen({ news, places: new Map(rows.map((row) => [row.conversation, row.lastPosition])) });
  const listed = new Set(news.groups.flatMap(({ items }) => items.map(({ item }) => item.conversation.id)));
  const full = new Set(
    news.groups.filter(({ items, total }) => total > items.length).map(({ space }) => space),
  );
  const count = rows.filter(
    ({ conversation, space, lastPosition }) =>
      !listed.has(conversation) && !full.has(space) && lastPosition > (seen.places.get(conversation) ?? 0),
  ).length;
  if (count === 0) return null;
  return (
    <Button small onClick={() => void refetch()}>
      {t('start.showNew', { count })}
    </Button>
  );
}

const unseen = { places: new Map<string, number>() };
