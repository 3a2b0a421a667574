import type { DocumentNode } from '@app/contracts/documents';
import { useQuery } from '@tanstack/react-query';
import { ArrowDown, ArrowLeft, ArrowRight, ArrowUp } from 'lucide-react';
import { type ReactNode, useMemo, useState } from 'react';
import { announce } from '../../../lib/announcer.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';
import { ErrorState, FormError, Skeleton } from '../../../ui/feedback.tsx';
import { Select } from '../../../ui/fields.tsx';
import { treeQuery } from '../documents.queries.ts';
import type { PartProps } from '../page/document-parts.ts';
import { inOrder, type Step, stepFrom, withBelow } from './goals.ts';
import styles from './dialogs.module.css';
import { type Goal, useMovePage } from './use-page-actions.ts';

const signs: Record<Step, ReactNode> = {
  up: <ArrowUp size={18} aria-hidden />,
  down: <ArrowDown size={18} aria-hidden />,
  in: <ArrowRight size={18} aria-hidden />,
  out: <ArrowLeft size={18} aria-hidden />,
};

/** The way to move a page without dragging: a step at a time, or to a place that one chooses. */
export function MovePageDialog({ document, space, onClose }: PartProps & { onClose: () => void }) {
  const tree = useQuery(treeQuery(space.id));
  return (
    <Dialog title={t('documents.move.title', { title: document.title })} onClose={onClose}>
      {tree.isPending && <Skeleton />}
      {tree.isError && <ErrorState error={tree.error} retry={tree.refetch} />}
      {tree.data && (
        <Moving id={document.id} spaceId={space.id} pages={tree.data.documents} onClose={onClose} />
      )}
    </Dialog>
  );
}

interface MovingProps {
  id: string;
  spaceId: string;
  pages: readonly DocumentNode[];
  onClose: () => void;
}

function Moving({ id, spaceId, pages, onClose }: MovingProps) {
  const move = useMovePage(spaceId);
  const page = pages.find((other) => other.id === id);
  const [parent, setParent] = useState(page?.parent ?? '');
  const [after, setAfter] = useState<string>();
  const own = useMemo(() => withBelow(pages, id), [pages, id]);
  const parents = useMemo(
    () => inOrder(pages).filter((listed) => !own.has(listed.page.id) && listed.page.can.edit),
    [pages, own],
  );
  const siblings = pages.filter((other) => (other.parent ?? '') === parent && other.id !== id);
  const last = siblings.at(-1)?.id ?? '';
  const step = (goal: Goal) => move.mutate({ id, goal }, { onSuccess: () => announce(whereIs(pages, goal)) });
  return (
    <>
      <FormError problem={move.error?.message} />
      <fieldset className={styles['steps']} aria-label={t('documents.move.step')}>
        {(['up', 'down', 'out', 'in'] as const).map((name) => {
          const goal = stepFrom(pages, id, name);
          return (
            <Button
              key={name}
              small
              icon={signs[name]}
              aria-disabled={!goal}
              onClick={() => goal && step(goal)}
            >
              {t(`documents.move.${name}`)}
            </Button>
          );
        })}
      </fieldset>
      <p className={styles['where']}>
        {t('documents.move.now')}{' '}
        {whereIs(pages, { parent: page?.parent ?? null, after: beforeOf(pages, id) })}
      </p>
      <Select
        label={t('documents.move.below')}
        value={parent}
        onChange={(value) => {
          setParent(value);
          setAfter(undefined);
        }}
        options={[
          { value: '', label: t('documents.move.top') },
          ...parents.map((listed) => ({
            value: listed.page.id,
            label: `${'\u00a0\u00a0'.repeat(listed.depth)}${listed.page.title}`,
          })),
        ]}
      />
      <Select
        label={t('documents.move.after')}
        value={after ?? last}
        onChange={setAfter}
        options={[
          { value: '', label: t('documents.move.first') },
          ...siblings.map(({ id: value, title }) => ({ value, label: title })),
        ]}
      />
      <DialogActions>
        <Button onClick={onClose}>{t('common.close')}</Button>
        <Button
          variant="primary"
          busy={move.isPending}
          onClick={() =>
            move.mutate(
              { id, goal: { parent: parent || null, after: (after ?? last) || null } },
              { onSuccess: onClose },
            )
          }
        >
          {t('documents.move.action')}
        </Button>
      </DialogActions>
    </>
  );
}

function beforeOf(pages: readonly DocumentNode[], id: string): string | null {
  const page = pages.find((other) => other.id === id);
  const siblings = pages.filter((other) => other.parent === (page?.parent ?? null));
  return siblings[siblings.findIndex((other) => other.id === id) - 1]?.id ?? null;
}

/** "unter Konzepte, nach Satzung" */
export function whereIs(pages: readonly DocumentNode[], { parent, after }: Goal): string {
  const titleOf = (id: string | null) => pages.find((page) => page.id === id)?.title;
  const below = titleOf(parent);
  const behind = titleOf(after);
  const first =
    below === undefined ? t('documents.move.isTop') : t('documents.move.isBelow', { title: below });
  const second =
    behind === undefined ? t('documents.move.isFirst') : t('documents.move.isAfter', { title: behind });
  return `${first}, ${second}.`;
}
