import type { ConversationKind } from '@app/contracts/conversations';
import type { RouteOutput } from '@app/contracts/route';
import { unreadRoutes } from '@app/contracts/unread';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../lib/api.ts';

type Unread = RouteOutput<typeof unreadRoutes.spaces>;

export const unreadQuery = () =>
  queryOptions({
    queryKey: ['unread'],
    queryFn: ({ signal }) => call(unreadRoutes.spaces, {}, signal),
  });

/** Unread messages by id of the space. */
export function unreadBySpace(unread: Unread = []): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { space, lastPosition, marker } of unread)
    counts.set(space, (counts.get(space) ?? 0) + lastPosition - marker);
  return counts;
}

export const unreadIn = (unread: Unread = [], spaceId: string, kind: ConversationKind): number =>
  unread
    .filter((one) => one.space === spaceId && one.kind === kind)
    .reduce((sum, { lastPosition, marker }) => sum + lastPosition - marker, 0);
