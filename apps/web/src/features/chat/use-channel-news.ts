import type { ConversationListItem } from '@app/contracts/conversations';
import { useQueryClient } from '@tanstack/react-query';
import { usePerson } from '../../lib/session.ts';
import { useFrame, useHint, useStream } from '../../lib/use-realtime.ts';
import { channelsQuery } from './chat.queries.ts';

type Change = { lastPosition?: number; marker?: number };

function moved(item: ConversationListItem, { lastPosition, marker = item.marker ?? undefined }: Change) {
  const last = Math.max(item.conversation.lastPosition, lastPosition ?? 0);
  const unread = marker === undefined ? item.unread : Math.max(0, last - marker);
  return {
    ...item,
    conversation: { ...item.conversation, lastPosition: last },
    marker: marker ?? null,
    unread,
  };
}

/** Keeps the channels of a space true: new messages and what was read move the badges, hints read the list again. */
export function useChannelNews(spaceId: string): void {
  const queries = useQueryClient();
  const { queryKey } = channelsQuery(spaceId);

  function change(conversation: string, values: Change): void {
    queries.setQueryData(queryKey, (list) =>
      list?.map((item) => (item.conversation.id === conversation ? moved(item, values) : item)),
    );
  }

  useStream(usePerson() === null ? null : `space:${spaceId}`);
  useFrame('activity', (activity) => {
    for (const { conversation, lastPosition } of activity) change(conversation, { lastPosition });
  });
  useFrame('own', ({ conversation, marker }) => {
    if (marker !== undefined) change(conversation, { marker });
  });
  useHint(`space:${spaceId}`, () => void queries.invalidateQueries({ queryKey }));
}
