import { channelRoutes } from '@app/contracts/channels';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

export const channelsQuery = (spaceId: string) =>
  queryOptions({
    queryKey: ['channels', spaceId],
    queryFn: ({ signal }) => call(channelRoutes.list, { params: { spaceId } }, signal),
  });

export const pinsQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['pins', conversationId],
    queryFn: ({ signal }) => call(conversationRoutes.pins, { params: { conversationId } }, signal),
    staleTime: 0,
  });
