import { channelRoutes } from '@app/contracts/channels';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { directRoutes } from '@app/contracts/direct';
import { peopleRoutes } from '@app/contracts/profiles';
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

export const directListQuery = queryOptions({
  queryKey: ['direct'],
  queryFn: ({ signal }) => call(directRoutes.list, {}, signal),
});

export const directQuery = (conversationId: string) =>
  queryOptions({
    queryKey: ['direct', conversationId],
    queryFn: ({ signal }) => call(directRoutes.read, { params: { conversationId } }, signal),
  });

export const peopleQuery = (search: string) =>
  queryOptions({
    queryKey: ['people', search],
    queryFn: ({ signal }) => call(peopleRoutes.search, { query: { search } }, signal),
    enabled: search !== '',
    staleTime: 60_000,
  });
