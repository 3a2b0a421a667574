import type { ConversationListItem } from '@app/contracts/conversations';
import type { TopicFilter } from '@app/contracts/topics';
import { useEffect, useRef, useState } from 'react';
import { useSpaceEvents } from './use-space-events.ts';
import { readTopics } from './topics-query.ts';

/** At most one look at the list in this time, however much happens. */
const pause = 1_500;

/** The first page as it is now, read again a moment after something happened in the space; empty until then. */
export function useFreshTopics(spaceId: string, filter: TopicFilter, readAt: number): ConversationListItem[] {
  const [fresh, setFresh] = useState<{ of: string; items: ConversationListItem[] }>();
  const timer = useRef<ReturnType<typeof setTimeout>>(undefined);
  const key = JSON.stringify([spaceId, filter, readAt]);

  useEffect(
    () => () => {
      clearTimeout(timer.current);
      timer.current = undefined; // or the next event would take it for one that still runs
    },
    [key],
  );
  useSpaceEvents(spaceId, () => {
    if (timer.current !== undefined) return;
    timer.current = setTimeout(() => {
      timer.current = undefined;
      readTopics(spaceId, filter).then(
        ({ items }) => setFresh({ of: key, items }),
        () => undefined, // the list that is shown stays; the next event tries again
      );
    }, pause);
  });
  return fresh?.of === key ? fresh.items : [];
}
