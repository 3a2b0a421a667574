import type { DocumentNode } from '@app/contracts/documents';
import { type DragAndDropHooks, useDragAndDrop } from 'react-aria-components';
import { announce } from '../../../lib/announcer.ts';
import { t } from '../../../lib/i18n.ts';
import { withBelow } from './goals.ts';
import { whereIs } from './move-page-dialog.tsx';
import { type Goal, useMovePage } from './use-page-actions.ts';

interface Drop {
  key: unknown;
  dropPosition: 'on' | 'before' | 'after';
}

/** What a drop means: on a page is below it as the last, beside it is at its level. */
export function goalOfDrop(
  pages: readonly DocumentNode[],
  id: string,
  { key, dropPosition }: Drop,
): Goal | undefined {
  const target = pages.find((page) => page.id === key);
  if (!target || withBelow(pages, id).has(target.id)) return undefined;
  const siblingsIn = (parent: string | null) =>
    pages.filter((page) => page.parent === parent && page.id !== id);
  if (dropPosition === 'on') return { parent: target.id, after: siblingsIn(target.id).at(-1)?.id ?? null };
  if (dropPosition === 'after') return { parent: target.parent, after: target.id };
  const siblings = siblingsIn(target.parent);
  return { parent: target.parent, after: siblings[siblings.indexOf(target) - 1]?.id ?? null };
}

/** Dragging with the mouse, and with the keyboard and a screen reader from the handle of a page. */
export function usePageDrag<Item extends { page: DocumentNode }>(
  spaceId: string,
  pages: readonly DocumentNode[],
): DragAndDropHooks<Item> {
  const move = useMovePage(spaceId);
  const mayMove = (id: unknown) => pages.some((page) => page.id === id && page.can.edit);
  const { dragAndDropHooks } = useDragAndDrop<Item>({
    getItems: (keys, items) =>
      [...keys].filter(mayMove).map((key) => ({
        'text/plain': items.find(({ page }) => page.id === key)?.page.title ?? String(key),
      })),
    shouldAcceptItemDrop: ({ key }) => mayMove(key),
    onMove({ keys, target }) {
      const [id] = [...keys].map(String);
      const goal = id === undefined ? undefined : goalOfDrop(pages, id, target);
      if (id === undefined || !goal) return;
      move.mutate(
        { id, goal },
        { onSuccess: () => announce(t('documents.move.done', { place: whereIs(pages, goal) })) },
      );
    },
    isDisabled: !pages.some((page) => page.can.edit),
  });
  return dragAndDropHooks;
}
