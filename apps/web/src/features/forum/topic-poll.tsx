import { newPoll, type NewPoll } from '@app/contracts/polls';
import { ChartColumn, Pencil, X } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import styles from './forum.module.css';

const PollForm = lazy(() =>
  import('../../conversations/polls/poll-form.tsx').then((module) => ({ default: module.PollForm<NewPoll> })),
);

/** The poll that a draft keeps; nothing when there is none. */
export function pollIn(kept: string): NewPoll | undefined {
  try {
    return newPoll.parse(JSON.parse(kept));
  } catch {
    return undefined;
  }
}

interface Props {
  /** As the draft keeps it. */
  kept: string;
  keep: (poll: string) => void;
}

/** Below the text of a new topic: the answers to choose from, or the way to give some. */
export function TopicPoll({ kept, keep }: Props) {
  const [open, setOpen] = useState(false);
  const poll = pollIn(kept);
  return (
    <div className={styles['poll']}>
      {poll ? (
        <>
          <p>
            <strong>{t('polls.attached')}</strong> {poll.options.join(' · ')}
          </p>
          <IconButton label={t('polls.edit')} icon={<Pencil size={18} />} onClick={() => setOpen(true)} />
          <IconButton label={t('polls.remove')} icon={<X size={18} />} onClick={() => keep('')} />
        </>
      ) : (
        <Button
          small
          variant="tertiary"
          icon={<ChartColumn size={18} aria-hidden />}
          onClick={() => setOpen(true)}
        >
          {t('polls.add')}
        </Button>
      )}
      {open && (
        <Suspense>
          <PollForm
            before={poll}
            hasQuestion={false}
            label={t('polls.keep')}
            send={(asked) => Promise.resolve(asked.poll)}
            done={(next) => {
              keep(JSON.stringify(next));
              setOpen(false);
            }}
            onClose={() => setOpen(false)}
          />
        </Suspense>
      )}
    </div>
  );
}
