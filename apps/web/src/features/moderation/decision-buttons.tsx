import type { CaseDecision, ModerationCase } from '@app/contracts/moderation';
import { useMutation } from '@tanstack/react-query';
import { Check, EyeOff, Trash2, X } from 'lucide-react';
import { useState } from 'react';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { showToast } from '../../ui/toasts.ts';
import { DecideDialog } from './decide-dialog.tsx';
import styles from './moderation.module.css';

/** Decisions that take something away are asked for with their reason; the others happen at once. */
type Asked = Exclude<CaseDecision, 'keep' | 'approve'>;

interface Props {
  item: ModerationCase;
  decide: (body: { decision: CaseDecision; note: string }) => Promise<unknown>;
}

const icons = { hide: EyeOff, remove: Trash2, decline: X } as const;

/** Whoever comes second is told what the first one did, and the list shows it. */
export function DecisionButtons({ item, decide }: Props) {
  const [asked, setAsked] = useState<Asked>();
  const work = useMutation({
    mutationFn: decide,
    onSuccess: (_, { decision }) => showToast(t(`moderation.done.${decision}`)),
  });
  const first = item.kind === 'held' ? 'approve' : 'keep';
  const others: readonly Asked[] = item.kind === 'held' ? ['decline'] : ['hide', 'remove'];
  return (
    <>
      <div className={styles['buttons']}>
        <Button
          variant="primary"
          icon={<Check size={18} aria-hidden />}
          busy={work.isPending}
          onClick={() => work.mutate({ decision: first, note: '' }, { onError: tellProblem })}
        >
          {t(`moderation.decisions.${first}`)}
        </Button>
        {others.map((decision) => {
          const Icon = icons[decision];
          return (
            <Button key={decision} icon={<Icon size={18} aria-hidden />} onClick={() => setAsked(decision)}>
              {t(`moderation.decisions.${decision}`)}
            </Button>
          );
        })}
      </div>
      {asked && (
        <DecideDialog
          decision={asked}
          send={(note) => work.mutateAsync({ decision: asked, note })}
          onClose={() => setAsked(undefined)}
        />
      )}
    </>
  );
}
