import type { Message } from '@app/contracts/messages';
import { type Poll, pollRoutes } from '@app/contracts/polls';
import { useMutation, useQuery, useQueryClient } from '@tanstack/react-query';
import { type SubmitEvent, useId, useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge } from '../../ui/feedback.tsx';
import { tellProblem } from '../message-parts.tsx';
import styles from './polls.module.css';

interface Props {
  message: Message;
  poll: Poll;
  mayVote: boolean;
  mayClose: boolean;
}

/** A poll within its message: one votes, changes the vote, and sees the counts when one may. */
export function PollBlock({ message, poll, mayVote, mayClose }: Props) {
  const { own, votes, isKnown, vote, close } = useVote(message.id, poll);
  const [changing, setChanging] = useState(false);
  const mayStill = mayVote && !poll.closed && isKnown;
  const voting = mayStill && (changing || own.length === 0);
  const stop = () => setChanging(false);
  return (
    <div className={styles['poll']}>
      {voting ? (
        <Ballot
          poll={poll}
          own={own}
          busy={vote.isPending}
          send={(options) => vote.mutate(options, { onSuccess: stop })}
          cancel={changing ? stop : undefined}
        />
      ) : (
        <Counts poll={poll} own={own} votes={votes} />
      )}
      <div className={styles['foot']}>
        <State poll={poll} />
        <FootButton shown={mayStill && !voting} label={t('polls.change')} onClick={() => setChanging(true)} />
        <FootButton
          shown={mayStill && !voting}
          label={t('polls.takeBack')}
          busy={vote.isPending}
          onClick={() => vote.mutate([])}
        />
        <FootButton
          shown={mayClose && !poll.closed}
          label={t('polls.close')}
          busy={close.isPending}
          onClick={() => close.mutate()}
        />
      </div>
    </div>
  );
}

function FootButton({
  shown,
  label,
  ...button
}: {
  shown: boolean;
  label: string;
  busy?: boolean;
  onClick: () => void;
}) {
  if (!shown) return null;
  return (
    <Button small variant="tertiary" {...button}>
      {label}
    </Button>
  );
}

function useVote(messageId: string, poll: Poll) {
  const queries = useQueryClient();
  const params = { messageId };
  const { data: answer } = useQuery({
    // The published counts move with every vote, so what is kept from others is read again with them.
    queryKey: ['vote', messageId, poll.voters, poll.closed],
    queryFn: ({ signal }) => call(pollRoutes.read, { params }, signal),
    placeholderData: (before) => before,
    staleTime: Infinity,
  });
  const vote = useMutation({
    mutationFn: (options: number[]) => call(pollRoutes.vote, { params, body: { options } }),
    onSuccess: (next) => queries.setQueriesData({ queryKey: ['vote', messageId] }, next),
    onError: tellProblem,
  });
  const close = useMutation({
    mutationFn: () => call(pollRoutes.close, { params }),
    onError: tellProblem,
  });
  return { own: answer?.own ?? [], votes: answer?.votes ?? null, isKnown: answer !== undefined, vote, close };
}

function State({ poll }: { poll: Poll }) {
  return (
    <p className={styles['state']}>
      {t('polls.voters', { count: poll.voters })}
      {poll.closed ? (
        <Badge>{t('polls.closed')}</Badge>
      ) : (
        poll.endsAt !== null && (
          <span>
            {t('polls.until')} <DateTime at={poll.endsAt} />
          </span>
        )
      )}
    </p>
  );
}

interface BallotProps {
  poll: Poll;
  own: readonly number[];
  busy: boolean;
  send: (options: number[]) => void;
  cancel: (() => void) | undefined;
}

function Ballot({ poll, own, busy, send, cancel }: BallotProps) {
  const name = useId();
  const [chosen, setChosen] = useState<readonly number[]>(own);
  function choose(option: number, on: boolean): void {
    const others = poll.multiple ? chosen.filter((id) => id !== option) : [];
    setChosen(on ? [...others, option] : others);
  }
  function submit(event: SubmitEvent): void {
    event.preventDefault();
    send([...chosen]);
  }
  const isUnchanged = chosen.length === 0 && own.length === 0;
  return (
    <form onSubmit={submit}>
      <fieldset className={styles['options']}>
        <legend className={styles['legend']}>{t(poll.multiple ? 'polls.several' : 'polls.one')}</legend>
        {poll.options.map(({ id, text }) => (
          <label key={id} className={styles['option']}>
            <input
              type={poll.multiple ? 'checkbox' : 'radio'}
              className={poll.multiple ? 'kern-form-check__checkbox' : 'kern-form-check__radio'}
              name={name}
              checked={chosen.includes(id)}
              onChange={(event) => choose(id, event.target.checked)}
            />
            <span>{text}</span>
          </label>
        ))}
      </fieldset>
      {poll.secretUntilVoted && <p className={styles['note']}>{t('polls.secret')}</p>}
      <div className={styles['buttons']}>
        <Button small type="submit" variant="primary" busy={busy} disabled={isUnchanged}>
          {t(chosen.length === 0 && own.length > 0 ? 'polls.takeBack' : 'polls.vote')}
        </Button>
        {cancel && (
          <Button small onClick={cancel}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}

interface CountsProps {
  poll: Poll;
  own: readonly number[];
  votes: readonly { option: number; count: number }[] | null;
}

/** Each bar is as long as its share of those who voted. */
function Counts({ poll, own, votes }: CountsProps) {
  const countOf = (id: number, shown: number | null) =>
    shown ?? votes?.find(({ option }) => option === id)?.count ?? null;
  return (
    <ul className={styles['counts']} aria-label={t('polls.counts')}>
      {poll.options.map(({ id, text, votes: shown }) => {
        const count = countOf(id, shown);
        const share = count === null || poll.voters === 0 ? 0 : Math.min(100, (count / poll.voters) * 100);
        return (
          <li key={id} className={styles['count']}>
            <span className={styles['bar']} style={{ inlineSize: `${share}%` }} aria-hidden />
            <span className={styles['text']}>
              {text}
              {own.includes(id) && <span className={styles['own']}> ({t('polls.own')})</span>}
            </span>
            <span className={styles['number']}>
              {count === null ? t('polls.kept') : t('polls.votes', { count, share: Math.round(share) })}
            </span>
          </li>
        );
      })}
    </ul>
  );
}
