import type { WriteObstacle } from '@app/contracts/conversations';
import { spaceModerationRoutes } from '@app/contracts/space-moderation';
import { queryOptions, useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Alert, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { MessageBody, tellProblem } from '../message-parts.tsx';
import styles from './space-obstacle.module.css';

const standingQuery = (spaceId: string) =>
  queryOptions({
    queryKey: ['standing', spaceId],
    queryFn: ({ signal }) => call(spaceModerationRoutes.standing, { params: { spaceId } }, signal),
  });

interface Props {
  spaceId: string;
  obstacle: WriteObstacle | null;
  /** The rules are accepted: rights are to be read again. */
  onAccepted: () => unknown;
}

/** What moderators put in the way of writing, in place of the composer. Other reasons have words of their own. */
export const isModeratorsObstacle = (obstacle: WriteObstacle | null): boolean =>
  obstacle === 'rules' || obstacle === 'silenced' || obstacle === 'announcement';

export function SpaceObstacle({ spaceId, obstacle, onAccepted }: Props) {
  if (obstacle === 'announcement') return <Alert>{t('moderation.obstacles.announcement')}</Alert>;
  if (obstacle === 'rules') return <Rules spaceId={spaceId} onAccepted={onAccepted} />;
  return <Silence spaceId={spaceId} />;
}

/** Rules and silence stand before a new topic as well. */
export function SpaceGate({
  spaceId,
  moderates,
  children,
}: {
  spaceId: string;
  moderates: boolean;
  children: ReactNode;
}) {
  const standing = useQuery(standingQuery(spaceId));
  if (standing.isError) return <ErrorState error={standing.error} retry={standing.refetch} />;
  if (!standing.data) return <Skeleton />;
  const { silence, rules } = standing.data;
  if (silence) return <Silence spaceId={spaceId} />;
  if (rules && !rules.accepted && !moderates)
    return <Rules spaceId={spaceId} onAccepted={standing.refetch} />;
  return children;
}

function Silence({ spaceId }: { spaceId: string }) {
  const { data } = useQuery(standingQuery(spaceId));
  return (
    <Alert tone="warning" title={t('moderation.obstacles.silenced')}>
      {data?.silence && (
        <>
          <p>
            {t('moderation.obstacles.until')} <DateTime at={data.silence.until} show="full" />
          </p>
          <p>{t('moderation.obstacles.reason', { reason: data.silence.reason })}</p>
        </>
      )}
    </Alert>
  );
}

function Rules({ spaceId, onAccepted }: Omit<Props, 'obstacle'>) {
  const client = useQueryClient();
  const standing = useQuery(standingQuery(spaceId));
  const accept = useMutation({
    mutationFn: () => call(spaceModerationRoutes.acceptRules, { params: { spaceId } }),
    onSuccess: async () => {
      await Promise.all(['standing', 'space'].map((key) => client.invalidateQueries({ queryKey: [key] })));
      await onAccepted();
    },
    onError: tellProblem,
  });
  if (standing.isError) return <ErrorState error={standing.error} retry={standing.refetch} />;
  if (!standing.data) return <Skeleton lines={4} />;
  return (
    <section className={styles['rules']} aria-labelledby="space-rules">
      <h2 id="space-rules">{t('moderation.rules.title')}</h2>
      <p>{t('moderation.rules.before')}</p>
      {/* oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- long rules scroll by keyboard too */}
      <section className={styles['text']} tabIndex={0} aria-label={t('moderation.rules.text')}>
        <MessageBody html={standing.data.rules?.html ?? ''} />
      </section>
      <Button variant="primary" busy={accept.isPending} onClick={() => accept.mutate()}>
        {t('moderation.rules.accept')}
      </Button>
    </section>
  );
}
