import { membershipRoutes } from '@app/contracts/memberships';
import { organizationRoutes } from '@app/contracts/organizations';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import type { NrwTopology } from './map/shapes.ts';

export const directoryQuery = queryOptions({
  queryKey: ['network', 'directory'],
  queryFn: ({ signal }) => call(organizationRoutes.directory, {}, signal),
  staleTime: 60_000,
});

export const profileQuery = (key: string) =>
  queryOptions({
    queryKey: ['network', 'profile', key],
    queryFn: ({ signal }) => call(organizationRoutes.read, { params: { key } }, signal),
  });

export const similarQuery = (key: string) =>
  queryOptions({
    queryKey: ['network', 'similar', key],
    queryFn: ({ signal }) => call(organizationRoutes.similar, { params: { key } }, signal),
    staleTime: 60_000,
  });

export const pipelineQuery = queryOptions({
  queryKey: ['network', 'pipeline'],
  queryFn: ({ signal }) => call(membershipRoutes.pipeline, {}, signal),
});

export const roundsQuery = queryOptions({
  queryKey: ['network', 'rounds'],
  queryFn: ({ signal }) => call(membershipRoutes.rounds, {}, signal),
});

/** The shapes never change within a release, and their address carries a hash. */
export const mapShapesQuery = queryOptions({
  queryKey: ['network', 'shapes'],
  queryFn: async ({ signal }) => {
    const [{ default: url }, { shapesOf }] = await Promise.all([
      import('./map/nrw.topojson?url'),
      import('./map/shapes.ts'),
    ]);
    const response = await fetch(url, { signal });
    if (!response.ok) throw new Error(`${url} answered ${response.status}`);
    return shapesOf((await response.json()) as NrwTopology);
  },
  staleTime: Infinity,
  gcTime: Infinity,
});
