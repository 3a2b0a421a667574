import { type Silence, spaceModerationRoutes } from '@app/contracts/space-moderation';
import type { Space } from '@app/contracts/spaces';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { showToast } from '../../ui/toasts.ts';
import styles from './moderation.module.css';
import { moderationKey } from './moderation.queries.ts';

/** Who was asked to write nothing for a while. */
export function SilenceList({ space }: { space: Space }) {
  const params = { spaceId: space.id };
  const silences = useQuery({
    queryKey: [...moderationKey, 'silences', space.id],
    queryFn: ({ signal }) => call(spaceModerationRoutes.silences, { params }, signal),
  });
  return (
    <section className={styles['section']} aria-labelledby="silences">
      <h2 id="silences">{t('moderation.settings.silences')}</h2>
      {silences.isPending && <Skeleton lines={2} />}
      {silences.isError && <ErrorState error={silences.error} retry={silences.refetch} />}
      {silences.data?.length === 0 && <p className={styles['muted']}>{t('moderation.settings.nobody')}</p>}
      <ul className={styles['entries']}>
        {silences.data?.map((silence) => (
          <Entry key={silence.person.id} spaceId={space.id} silence={silence} />
        ))}
      </ul>
    </section>
  );
}

function Entry({ spaceId, silence: { person, until, reason } }: { spaceId: string; silence: Silence }) {
  const client = useQueryClient();
  const lift = useMutation({
    mutationFn: () =>
      call(spaceModerationRoutes.liftSilence, { params: { spaceId, personId: person.id ?? '' } }),
    onSuccess: () => showToast(t('moderation.settings.lifted', { name: person.name })),
    onError: tellProblem,
    onSettled: () => client.invalidateQueries({ queryKey: moderationKey }),
  });
  return (
    <li className={styles['entry']}>
      <span className={styles['entryWords']}>
        <PersonLine person={person} />
        <span className={styles['muted']}>
          {t('moderation.settings.until')} <DateTime at={until} show="full" />
        </span>
        <span className={styles['words']}>{reason}</span>
      </span>
      <Button
        small
        busy={lift.isPending}
        aria-label={t('moderation.settings.liftLabel', { name: person.name })}
        onClick={() => lift.mutate()}
      >
        {t('moderation.settings.lift')}
      </Button>
    </li>
  );
}
