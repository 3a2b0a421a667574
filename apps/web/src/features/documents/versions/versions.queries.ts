import { documentVersionRoutes as routes } from '@app/contracts/document-versions';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';

/** Below the key of the page: what tells of the page tells of its versions. */
export const versionsQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document', documentId, 'versions'],
    queryFn: ({ signal }) => call(routes.list, { params: { documentId } }, signal),
  });

export const versionQuery = (documentId: string, versionId: string) =>
  queryOptions({
    queryKey: ['document', documentId, 'version', versionId],
    queryFn: ({ signal }) => call(routes.read, { params: { documentId, versionId } }, signal),
  });

export const changesQuery = (documentId: string, from: string, to: string) =>
  queryOptions({
    queryKey: ['document', documentId, 'changes', from, to],
    queryFn: ({ signal }) => call(routes.compare, { params: { documentId }, query: { from, to } }, signal),
  });
