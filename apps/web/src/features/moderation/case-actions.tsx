import { type CaseDecision, type ModerationCase, moderationRoutes } from '@app/contracts/moderation';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { Check, EyeOff, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { showToast } from '../../ui/toasts.ts';
import { DecideDialog } from './decide-dialog.tsx';
import { moderationKey } from './moderation.queries.ts';
import styles from './moderation.module.css';

/** Decisions that take something away are asked for with their reason; the others happen at once. */
type Asked = Exclude<CaseDecision, 'keep' | 'approve'>;

export function CaseActions({ item }: { item: ModerationCase }) {
  const [asked, setAsked] = useState<Asked>();
  const decide = useDecide(item);
  const busy = decide.isPending;
  const icon = { size: 18, 'aria-hidden': true } as const;
  return (
    <>
      <Claim item={item} />
      <div className={styles['buttons']}>
        {item.kind === 'held' ? (
          <>
            <Button
              variant="primary"
              icon={<Check {...icon} />}
              busy={busy}
              onClick={() => decide.mutate({ decision: 'approve', note: '' })}
            >
              {t('moderation.decisions.approve')}
            </Button>
            <Button icon={<X {...icon} />} onClick={() => setAsked('decline')}>
              {t('moderation.decisions.decline')}
            </Button>
          </>
        ) : (
          <>
            <Button
              variant="primary"
              icon={<Check {...icon} />}
              busy={busy}
              onClick={() => decide.mutate({ decision: 'keep', note: '' })}
            >
              {t('moderation.decisions.keep')}
            </Button>
            <Button icon={<EyeOff {...icon} />} onClick={() => setAsked('hide')}>
              {t('moderation.decisions.hide')}
            </Button>
            <Button icon={<Trash2 {...icon} />} onClick={() => setAsked('remove')}>
              {t('moderation.decisions.remove')}
            </Button>
          </>
        )}
      </div>
      {asked && (
        <DecideDialog
          decision={asked}
          send={(note) => decide.mutateAsync({ decision: asked, note })}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}

/** Whoever comes second is told what the first one did, and the list shows it. */
function useDecide(item: ModerationCase) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (body: { decision: CaseDecision; note: string }) =>
      call(moderationRoutes.decide, { params: { caseId: item.id }, body }),
    onSuccess: (_, { decision }) => showToast(t(`moderation.done.${decision}`)),
    onError: tellProblem,
    onSettled: () => client.invalidateQueries({ queryKey: moderationKey }),
  });
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
