import { type HeldPost, moderationRoutes } from '@app/contracts/moderation';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { CircleX, Clock } from 'lucide-react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { useHint } from '../../lib/use-realtime.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge } from '../../ui/feedback.tsx';
import { showToast } from '../../ui/toasts.ts';
import { MessageBody, tellProblem } from '../message-parts.tsx';
import styles from './held-posts.module.css';

const heldKey = ['held-posts'];
const heldQuery = (where: { space?: string; conversation?: string }) =>
  queryOptions({
    queryKey: [...heldKey, where],
    queryFn: ({ signal }) => call(moderationRoutes.ownHeld, { query: where }, signal),
  });

interface Props {
  conversation?: string;
  /** With topics that wait as a whole. */
  space?: string;
  /** Puts the text back to where it can be changed. */
  edit?: (body: string) => void;
}

/** Own posts that have not appeared: whoever wrote them sees that they wait, or why they did not get through. */
export function HeldPosts({ conversation, space, edit }: Props) {
  const client = useQueryClient();
  const person = usePerson();
  useHint('held-posts', () => void client.invalidateQueries({ queryKey: heldKey }));
  const where = {
    ...(conversation !== undefined && { conversation }),
    ...(space !== undefined && { space }),
  };
  const held = useQuery({ ...heldQuery(where), enabled: person !== null });
  const posts = held.data?.filter((post) => conversation !== undefined || post.conversation === null) ?? [];
  if (posts.length === 0) return null;
  return (
    <section className={styles['held']} aria-label={t('moderation.held.label')}>
      {posts.map((post) => (
        <Held key={post.id} post={post} edit={edit} />
      ))}
    </section>
  );
}

function Held({ post, edit }: { post: HeldPost; edit: Props['edit'] | undefined }) {
  const client = useQueryClient();
  const declined = post.state === 'declined';
  const takeBack = useMutation({
    mutationFn: () => call(moderationRoutes.takeBack, { params: { messageId: post.id } }),
    onSettled: () => client.invalidateQueries({ queryKey: heldKey }),
    onError: tellProblem,
  });
  return (
    <article className={styles['post']} data-state={post.state}>
      <p className={styles['head']}>
        <Badge
          tone={declined ? 'danger' : 'info'}
          icon={declined ? <CircleX size={14} aria-hidden /> : <Clock size={14} aria-hidden />}
        >
          {t(`moderation.held.${post.state}`)}
        </Badge>
        <DateTime at={post.createdAt} />
      </p>
      {post.title !== null && <strong>{t('moderation.held.topic', { title: post.title })}</strong>}
      <MessageBody html={post.html} />
      <p className={styles['hint']}>
        {declined
          ? t('moderation.held.reason', { note: post.note })
          : `${t(`moderation.because.${post.because}`)} ${t('moderation.held.waitingHint')}`}
      </p>
      <div className={styles['buttons']}>
        {edit && (
          <Button
            small
            busy={takeBack.isPending}
            onClick={() => takeBack.mutate(undefined, { onSuccess: () => edit(post.body) })}
          >
            {t('moderation.held.edit')}
          </Button>
        )}
        <Button
          small
          variant="tertiary"
          busy={takeBack.isPending}
          onClick={() =>
            takeBack.mutate(undefined, { onSuccess: () => showToast(t('moderation.held.takenBack')) })
          }
        >
          {t(declined ? 'moderation.held.dismiss' : 'moderation.held.takeBack')}
        </Button>
      </div>
    </article>
  );
}
