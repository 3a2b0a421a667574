import { documentRoutes } from '@app/contracts/documents';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** Keys begin with the key of the hint that says that they changed. */
export const treeQuery = (spaceId: string) =>
  queryOptions({
    queryKey: ['documents', spaceId, 'tree'],
    queryFn: ({ signal }) => call(documentRoutes.tree, { params: { spaceId } }, signal),
  });

export const documentQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document', documentId],
    queryFn: ({ signal }) => call(documentRoutes.read, { params: { documentId } }, signal),
  });
