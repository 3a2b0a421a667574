import { spaceRoutes } from '@app/contracts/spaces';
import { queryOptions } from '@tanstack/react-query';
import { call } from './api.ts';

/** A space by its address: the pages of several features stand in one. */
export const spaceQuery = (slug: string) =>
  queryOptions({
    queryKey: ['space', slug],
    queryFn: ({ signal }) => call(spaceRoutes.read, { params: { slug } }, signal),
  });
