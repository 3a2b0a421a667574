import { type Moved, mostMoved, moveRoutes } from '@app/contracts/moves';
import type { Space } from '@app/contracts/spaces';
import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { v7 } from 'uuid';
import { useLocation } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import { TopicChoice } from './topic-choice.tsx';
import styles from './moving.module.css';
import { useUndoMove } from './use-undo-move.ts';

interface Props {
  picked: ReadonlySet<string>;
  conversation: string;
  space: Space;
  moderates: boolean;
  stop: () => void;
}

/** How many are picked, and where they can go. */
export function MovingBar(props: Props) {
  const { picked, moderates, stop } = props;
  const [target, setTarget] = useState<'new' | 'existing'>();
  const tooMany = picked.size > mostMoved;
  return (
    <section className={styles['bar']} aria-label={t('moving.bar')}>
      <output className={styles['count']}>
        {tooMany ? t('moving.tooMany', { count: mostMoved }) : t('moving.picked', { count: picked.size })}
      </output>
      <Button small onClick={stop}>
        {t('common.cancel')}
      </Button>
      {moderates && (
        <Button small disabled={picked.size === 0 || tooMany} onClick={() => setTarget('existing')}>
          {t('moving.toExisting')}
        </Button>
      )}
      <Button
        small
        variant="primary"
        disabled={picked.size === 0 || tooMany}
        onClick={() => setTarget('new')}
      >
        {t('moving.toNew')}
      </Button>
      {target === 'new' && <ToNewTopic {...props} close={() => setTarget(undefined)} />}
      {target === 'existing' && <ToTopic {...props} close={() => setTarget(undefined)} />}
    </section>
  );
}

type DialogProps = Props & { close: () => void };

/** After a move: the lists are read again, and one is led to where the posts are. */
function useMoved({ space, stop, conversation }: Props) {
  const undoing = useUndoMove();
  const queries = useQueryClient();
  const [, go] = useLocation();
  return ({ first, count, undo }: Moved) => {
    stop();
    void queries.invalidateQueries({ queryKey: ['topics', space.id] });
    showToast(t('moving.moved', { count }), undoing(undo, addresses.conversation(conversation)));
    go(addresses.message(first));
  };
}

function ToNewTopic(props: DialogProps) {
  const { picked, conversation, space, close } = props;
  const done = useMoved(props);
  const [id] = useState(() => v7()); // the same one for every attempt: an answer that got lost makes no second topic
  const form = useForm({
    initial: { title: '', board: space.boards[0]?.id ?? '' },
    check: ({ title }) => ({ ...(title.trim() === '' && { title: t('moving.titleMissing') }) }),
    send: ({ title, board }) =>
      call(moveRoutes.messages, {
        params: { conversationId: conversation },
        body: { messages: [...picked], to: { topic: { id, board, title } } },
      }),
    done,
  });
  return (
    <Dialog title={t('moving.toNewTitle')} onClose={close}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <p>{t('moving.explained')}</p>
        <TextField label={t('moving.title')} maxLength={160} {...form.field('title')} />
        {space.boards.length > 1 && (
          <Select
            label={t('moving.board')}
            options={space.boards.map((board) => ({ value: board.id, label: board.name }))}
            {...form.field('board')}
          />
        )}
        <DialogActions>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('moving.move')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function ToTopic(props: DialogProps) {
  const { picked, conversation, space, close } = props;
  const done = useMoved(props);
  const form = useForm({
    initial: { topic: '' },
    check: ({ topic }) => ({ ...(topic === '' && { topic: t('moving.topicMissing') }) }),
    send: ({ topic }) =>
      call(moveRoutes.messages, {
        params: { conversationId: conversation },
        body: { messages: [...picked], to: { conversation: topic } },
      }),
    done,
  });
  return (
    <Dialog title={t('moving.toExistingTitle')} onClose={close}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <p>{t('moving.explained')}</p>
        <TopicChoice spaceId={space.id} without={conversation} {...form.field('topic')} />
        <DialogActions>
          <Button onClick={close}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('moving.move')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
