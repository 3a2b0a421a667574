import { type FeedAccess, feedRoutes } from '@app/contracts/feeds';
import type { Board, Space } from '@app/contracts/spaces';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { Copy, Rss } from 'lucide-react';
import { useId, useState } from 'react';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { call } from '../../lib/api.ts';
import { dateText } from '../../lib/dates.ts';
import { t } from '../../lib/i18n.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Dialog } from '../../ui/dialog.tsx';
import { Alert, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './feed-dialog.module.css';

interface Props {
  space: Space;
  /** Only this board; all of them otherwise. */
  board: Board | undefined;
}

const accessQuery = queryOptions({
  queryKey: ['feed-access'],
  queryFn: ({ signal }) => call(feedRoutes.access, {}, signal),
});

/** The way to the posts for those who live in a feed reader. What is written in a closed space stays there. */
export function FeedButton(props: Props) {
  const [open, setOpen] = useState(false);
  if (props.space.visibility === 'closed') return null;
  return (
    <>
      <IconButton label={t('forum.feed.open')} icon={<Rss size={20} />} onClick={() => setOpen(true)} />
      {open && <FeedDialog {...props} onClose={() => setOpen(false)} />}
    </>
  );
}

function FeedDialog({ space, board, onClose }: Props & { onClose: () => void }) {
  const access = useQuery(accessQuery);
  const place = board ? `${space.name}: ${board.name}` : space.name;
  return (
    <Dialog title={t('forum.feed.title')} onClose={onClose}>
      <p>{t('forum.feed.intro', { place })}</p>
      {access.isPending && <Skeleton lines={2} />}
      {access.isError && <ErrorState error={access.error} retry={access.refetch} />}
      {access.data && <Address access={access.data} spaceId={space.id} boardId={board?.id} />}
    </Dialog>
  );
}

function Address({
  access: { token, since },
  spaceId,
  boardId,
}: {
  access: FeedAccess;
  spaceId: string;
  boardId: string | undefined;
}) {
  const queries = useQueryClient();
  const change = useMutation({
    mutationFn: (what: 'renew' | 'end') =>
      what === 'end' ? call(feedRoutes.end, {}) : call(feedRoutes.renew, {}),
    onSuccess: (access, what) => {
      queries.setQueryData(accessQuery.queryKey, access);
      if (token !== null) showToast(t(what === 'end' ? 'forum.feed.ended' : 'forum.feed.renewed'));
    },
    onError: tellProblem,
  });
  if (token === null)
    return (
      <Button variant="primary" busy={change.isPending} onClick={() => change.mutate('renew')}>
        {t('forum.feed.make')}
      </Button>
    );
  const search = boardId === undefined ? '' : `?board=${boardId}`;
  return (
    <>
      <AddressField address={`${location.origin}/api/feeds/${token}/spaces/${spaceId}${search}`} />
      <Alert tone="warning">{t('forum.feed.secret')}</Alert>
      {since !== null && <p>{t('forum.feed.since', { date: dateText(new Date(since)) })}</p>}
      <div className={styles['actions']}>
        <Button small busy={change.isPending} onClick={() => change.mutate('renew')}>
          {t('forum.feed.renew')}
        </Button>
        <Button small busy={change.isPending} onClick={() => change.mutate('end')}>
          {t('forum.feed.end')}
        </Button>
      </div>
    </>
  );
}

/** Without HTTPS there is no clipboard; the field is there to copy by hand. */
function AddressField({ address }: { address: string }) {
  const id = useId();
  const { clipboard } = navigator as Partial<Navigator>;
  return (
    <div className={styles['address']}>
      <label htmlFor={id} className="kern-label">
        {t('forum.feed.address')}
      </label>
      <div>
        <input id={id} readOnly value={address} onFocus={(event) => event.target.select()} />
        {clipboard && (
          <Button
            small
            icon={<Copy size={16} aria-hidden />}
            onClick={() =>
              void clipboard.writeText(address).then(() => showToast(t('forum.feed.copied')), tellProblem)
            }
          >
            {t('forum.feed.copy')}
          </Button>
        )}
      </div>
    </div>
  );
}
