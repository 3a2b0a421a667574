import { boardRoutes } from '@app/contracts/boards';
import type { Board, Space } from '@app/contracts/spaces';
import { useMutation, useQueryClient } from '@tanstack/react-query';
import { ArrowDown, ArrowUp, Pencil, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { v7 } from 'uuid';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useFocusMoved } from '../../ui/focus-moved.ts';
import { useForm } from '../../ui/form.ts';
import { useSavedAtOnce } from '../../ui/saved-at-once.ts';
import { showToast } from '../../ui/toasts.ts';
import styles from './space-settings.module.css';
import { readSpacesAgain, touchedBySpaces } from './use-space-changes.ts';

/** Boards of a forum: added at the end, renamed in place, moved by buttons, removed while they are empty. */
export function BoardsEditor({ space }: { space: Space }) {
  const [edited, setEdited] = useState<string>();
  const params = { spaceId: space.id };
  const [order, put] = useSavedAtOnce<string[], unknown>({
    key: ['space', 'boards', space.id],
    saved: space.boards.map(({ id }) => id),
    save: (ids) => call(boardRoutes.order, { params, body: { boards: ids } }),
    touches: touchedBySpaces,
  });
  const boards = space.boards.toSorted((a, b) => placeIn(order, a) - placeIn(order, b));
  const removal = useRemoval();
  const { list, follow } = useFocusMoved<HTMLUListElement>(order.join());

  function move(from: number, by: -1 | 1) {
    const ids = boards.map(({ id }) => id);
    const [moved] = ids.splice(from, 1);
    if (moved) ids.splice(from + by, 0, moved);
    follow(from + by, by);
    put(ids);
  }

  function remove({ id, name }: Board) {
    removal.mutate(async () => {
      await call(boardRoutes.remove, { params: { ...params, boardId: id } });
      showToast(t('spaces.settings.boardRemoved', { name }));
    });
  }

  return (
    <>
      <p>{t('spaces.settings.boardsHint')}</p>
      <ul className={styles['boards']} ref={list}>
        {boards.map((board, index) => (
          <li key={board.id}>
            {edited === board.id ? (
              <BoardForm
                board={board}
                save={(body) => call(boardRoutes.edit, { params: { ...params, boardId: board.id }, body })}
                onDone={() => setEdited(undefined)}
              />
            ) : (
              <BoardLine
                board={board}
                busy={removal.isPending}
                onEdit={() => setEdited(board.id)}
                onUp={index > 0 ? () => move(index, -1) : undefined}
                onDown={index < boards.length - 1 ? () => move(index, 1) : undefined}
                onRemove={() => remove(board)}
              />
            )}
          </li>
        ))}
      </ul>
      <h3>{t('spaces.settings.newBoard')}</h3>
      <BoardForm save={(body) => call(boardRoutes.add, { params, body: { id: v7(), ...body } })} />
    </>
  );
}

/** A board the order does not name was added by somebody else meanwhile: the server puts it last. */
const placeIn = (order: readonly string[], { id }: Board) =>
  order.includes(id) ? order.indexOf(id) : order.length;

function useRemoval() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: (work: () => Promise<unknown>) => work(),
    onSettled: () => readSpacesAgain(client), // also when somebody else was faster
  });
}

function BoardLine({
  board: { name, description, topics },
  busy,
  onEdit,
  onUp,
  onDown,
  onRemove,
}: {
  board: Board;
  busy: boolean;
  onEdit: () => void;
  onUp: (() => void) | undefined;
  onDown: (() => void) | undefined;
  onRemove: () => void;
}) {
  const icon = { size: 20, 'aria-hidden': true } as const;
  return (
    <div className={styles['board']}>
      <div className={styles['words']}>
        <strong>{name}</strong>
        <span className={styles['muted']}>{t('spaces.settings.boardTopics', { count: topics })}</span>
        {description !== '' && <p>{description}</p>}
      </div>
      <div className={styles['tools']}>
        <IconButton
          label={t('spaces.settings.moveUp', { name })}
          icon={<ArrowUp {...icon} />}
          data-by={-1}
          disabled={!onUp}
          onClick={onUp}
        />
        <IconButton
          label={t('spaces.settings.moveDown', { name })}
          icon={<ArrowDown {...icon} />}
          data-by={1}
          disabled={!onDown}
          onClick={onDown}
        />
        <IconButton
          label={t('spaces.settings.editBoardLabel', { name })}
          icon={<Pencil {...icon} />}
          onClick={onEdit}
        />
        <IconButton
          label={
            topics > 0 ? t('spaces.settings.boardNotEmpty') : t('spaces.settings.removeBoardLabel', { name })
          }
          icon={<Trash2 {...icon} />}
          align="end"
          disabled={topics > 0 || busy}
          onClick={onRemove}
        />
      </div>
    </div>
  );
}

type BoardTexts = { name: string; description: string };

function BoardForm({
  board,
  save,
  onDone,
}: {
  board?: Board;
  save: (texts: BoardTexts) => Promise<unknown>;
  onDone?: () => void;
}) {
  const client = useQueryClient();
  const form = useForm({
    initial: { name: board?.name ?? '', description: board?.description ?? '' },
    check: ({ name }) => (name.trim() === '' ? { name: t('spaces.form.required') } : {}),
    send: save,
    done: () => {
      if (!board) form.reset();
      onDone?.();
      void readSpacesAgain(client);
    },
  });
  return (
    <form {...form.props} className={styles['form']}>
      <FormError problem={form.problem} />
      <TextField label={t('spaces.settings.boardName')} {...form.field('name')} />
      <TextField label={t('spaces.settings.boardDescription')} optional {...form.field('description')} />
      <div className={styles['tools']}>
        <Button type="submit" busy={form.busy}>
          {t(board ? 'spaces.settings.saveBoard' : 'spaces.settings.addBoard')}
        </Button>
        {board && (
          <Button variant="tertiary" onClick={onDone}>
            {t('common.cancel')}
          </Button>
        )}
      </div>
    </form>
  );
}
