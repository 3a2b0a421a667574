import type { Message } from '@app/contracts/messages';
import type { Space } from '@app/contracts/spaces';
import { ListChecks } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useEffect, useMemo, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { useStore } from '../../lib/store.ts';
import type { MessageExtras } from '../message-handlers.ts';
import type { OpenConversation } from '../use-conversation.ts';
import { PickBox } from './pick-box.tsx';
import { createSelection, type Selection } from './selection.ts';

const MovingBar = lazy(() => import('./moving-bar.tsx').then((module) => ({ default: module.MovingBar })));

interface Moving {
  extras: MessageExtras;
  /** What to do with the picked ones; stands at the lower edge while somebody picks. */
  bar: ReactNode;
}

/**
 * Picking messages and moving them: moderators to any topic of the space, members from a chat into a new topic. The
 * server decides again.
 */
export function useMoving({ state }: OpenConversation, space: Space): Moving {
  const [selection] = useState(createSelection);
  const kind = state.view?.conversation.kind;
  const moderates = state.own?.can.moderate === true;
  const writes = kind === 'channel' && state.own?.can.write === true;
  const may = (moderates || writes) && space.boards.length > 0;
  const extras = useMemo<MessageExtras>(
    () => ({
      actions: (message: Message) =>
        may && message.kind !== 'system'
          ? [
              {
                label: t(kind === 'channel' ? 'moving.continue' : 'moving.start'),
                icon: <ListChecks size={18} />,
                onSelect: () => selection.set(new Set([message.id])),
              },
            ]
          : [],
      mark: (message: Message) => <PickBox message={message} selection={selection} />,
    }),
    [may, kind, selection],
  );
  return {
    extras,
    bar: (
      <Bar
        selection={selection}
        conversation={state.view?.conversation.id}
        space={space}
        moderates={moderates}
      />
    ),
  };
}

interface BarProps {
  selection: Selection;
  conversation: string | undefined;
  space: Space;
  moderates: boolean;
}

function Bar({ selection, conversation, ...props }: BarProps) {
  const picked = useStore(selection);
  const picking = picked !== null;
  useEffect(() => {
    if (!picking) return undefined;
    const stop = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented && !document.querySelector('dialog[open]'))
        selection.set(null);
    };
    addEventListener('keydown', stop);
    return () => removeEventListener('keydown', stop);
  }, [picking, selection]);
  if (!picked || conversation === undefined) return null;
  return (
    <Suspense>
      <MovingBar picked={picked} conversation={conversation} stop={() => selection.set(null)} {...props} />
    </Suspense>
  );
}

/** What two sources add to the messages of a page. */
export const bothExtras = (one: MessageExtras, other: MessageExtras): MessageExtras => ({
  actions: (message) => [...(one.actions?.(message) ?? []), ...(other.actions?.(message) ?? [])],
  mark: (message) => (
    <>
      {one.mark?.(message)}
      {other.mark?.(message)}
    </>
  ),
  note: (message) => (
    <>
      {one.note?.(message)}
      {other.note?.(message)}
    </>
  ),
});
