import { notificationRoutes } from '@app/contracts/notifications';
import { useInfiniteQuery, useMutation, useQueryClient } from '@tanstack/react-query';
import { CheckCheck, Coffee, Settings } from 'lucide-react';
import { useSearchParams } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { SignInOffer } from '../../ui/sign-in-offer.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { showToast } from '../../ui/toasts.ts';
import { notificationsKey } from './count-query.ts';
import styles from './inbox.module.css';
import { InboxRow } from './inbox-row.tsx';
import { inboxQuery } from './notification-queries.ts';

const unreadAddress = `${addresses.inbox}?ungelesen`;

/** `/postfach`: what concerns me, wherever it was written. */
export function InboxPage() {
  const [search] = useSearchParams();
  const onlyUnread = search.has('ungelesen');
  const person = usePerson();
  return (
    <Page>
      <PageHeader
        title={t('shell.inbox')}
        intro={t('notifications.inboxIntro')}
        actions={
          person && (
            <LinkButton small href={addresses.notificationSettings} icon={<Settings size={18} aria-hidden />}>
              {t('notifications.settings')}
            </LinkButton>
          )
        }
      />
      {person ? <Inbox onlyUnread={onlyUnread} /> : <SignInOffer />}
    </Page>
  );
}

function Inbox({ onlyUnread }: { onlyUnread: boolean }) {
  const { data, error, refetch, hasNextPage, isFetchingNextPage, fetchNextPage } = useInfiniteQuery(
    inboxQuery(onlyUnread),
  );
  const items = data?.pages.flatMap((page) => page.items);
  const mark = useMark();
  return (
    <div className={styles['inbox']}>
      <div className={styles['bar']}>
        <Tabs
          label={t('notifications.filter')}
          tabs={[
            { href: addresses.inbox, label: t('notifications.all'), current: !onlyUnread },
            { href: unreadAddress, label: t('notifications.onlyUnread'), current: onlyUnread },
          ]}
        />
        {items?.some(({ unread }) => unread) && (
          <Button
            small
            variant="tertiary"
            icon={<CheckCheck size={18} aria-hidden />}
            busy={mark.isPending}
            onClick={() => mark.mutate({ read: true })}
          >
            {t('notifications.markAll')}
          </Button>
        )}
      </div>
      {!items && (error ? <ErrorState error={error} retry={refetch} /> : <Skeleton />)}
      {items?.length === 0 && <Nothing onlyUnread={onlyUnread} />}
      {items && items.length > 0 && (
        <ul className={styles['list']}>
          {items.map((item) => (
            <InboxRow
              key={item.id}
              notification={item}
              onRead={() => mark.mutate({ ids: [item.id], read: true })}
            />
          ))}
        </ul>
      )}
      <LoadMore hasMore={hasNextPage} loading={isFetchingNextPage} onLoad={fetchNextPage} />
    </div>
  );
}

const Nothing = ({ onlyUnread }: { onlyUnread: boolean }) => (
  <EmptyState
    title={t(onlyUnread ? 'notifications.nothingUnread' : 'notifications.empty')}
    icon={<Coffee size={28} aria-hidden />}
  >
    {t('notifications.emptyText')}
  </EmptyState>
);

/** Marks as read; all at once can be taken back. */
function useMark() {
  const client = useQueryClient();
  const mark = (body: { ids?: string[]; read: boolean }) => call(notificationRoutes.mark, { body });
  const readAgain = () => client.invalidateQueries({ queryKey: notificationsKey });
  const undo = useMutation({
    mutationFn: (ids: string[]) => mark({ ids: ids.slice(0, 500), read: false }),
    onSuccess: readAgain,
  });
  return useMutation({
    mutationFn: mark,
    onSuccess: async ({ changed }, { ids }) => {
      if (ids === undefined) showToast(t('notifications.allMarked'), { undo: () => undo.mutate(changed) });
      await readAgain();
    },
  });
}
