import { type ModerationCase, moderationRoutes } from '@app/contracts/moderation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { DecisionButtons } from './decision-buttons.tsx';
import { moderationKey } from './moderation.queries.ts';
import styles from './moderation.module.css';

/** Who takes care of a case, and what to do about it. */
export function CaseActions({ item }: { item: ModerationCase }) {
  const client = useQueryClient();
  return (
    <>
      <Claim item={item} />
      <DecisionButtons
        item={item}
        decide={(body) =>
          call(moderationRoutes.decide, { params: { caseId: item.id }, body }).finally(
            () => void client.invalidateQueries({ queryKey: moderationKey }),
          )
        }
      />
    </>
  );
}

function Claim({ item: { id, claimedBy, claimedAt } }: { item: ModerationCase }) {
  const client = useQueryClient();
  const person = usePerson();
  const claim = useMutation({
    mutationFn: (body: { claimed: boolean; takeOver?: boolean }) =>
      call(moderationRoutes.claim, { params: { caseId: id }, body }),
    onError: tellProblem,
    onSettled: () => client.invalidateQueries({ queryKey: moderationKey }),
  });
  if (!claimedBy)
    return (
      <div className={styles['claim']}>
        <Button
          small
          variant="tertiary"
          busy={claim.isPending}
          onClick={() => claim.mutate({ claimed: true })}
        >
          {t('moderation.claim')}
        </Button>
      </div>
    );
  const isMine = claimedBy.id === person?.id;
  return (
    <div className={styles['claim']}>
      <span>
        {isMine ? t('moderation.claimedByYou') : t('moderation.claimedBy', { name: claimedBy.name })}{' '}
        {claimedAt && <DateTime at={claimedAt} show="time" />}
      </span>
      <Button
        small
        variant="tertiary"
        busy={claim.isPending}
        onClick={() => claim.mutate(isMine ? { claimed: false } : { claimed: true, takeOver: true })}
      >
        {t(isMine ? 'moderation.unclaim' : 'moderation.takeOver')}
      </Button>
    </div>
  );
}
