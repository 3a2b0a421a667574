import { documentTreeRoutes } from '@app/contracts/document-tree';
import { documentRoutes } from '@app/contracts/documents';
import { queryOptions } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';

/** Keys begin with the key of the hint that says that they changed. */
export const treeQuery = (spaceId: string) =>
  queryOptions({
    queryKey: ['documents', spaceId, 'tree'],
    queryFn: ({ signal }) => call(documentRoutes.tree, { params: { spaceId } }, signal),
  });

export const trashQuery = (spaceId: string) =>
  queryOptions({
    queryKey: ['documents', spaceId, 'trash'],
    queryFn: ({ signal }) => call(documentTreeRoutes.trashed, { params: { spaceId } }, signal),
  });

export const documentQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document', documentId],
    queryFn: ({ signal }) => call(documentRoutes.read, { params: { documentId } }, signal),
  });

export const accessQuery = (documentId: string) =>
  queryOptions({
    queryKey: ['document-access', documentId],
    queryFn: ({ signal }) => call(documentTreeRoutes.access, { params: { documentId } }, signal),
    staleTime: 0,
    gcTime: 0,
  });

export const templatesQuery = queryOptions({
  queryKey: ['document-templates'],
  queryFn: ({ signal }) => call(documentTreeRoutes.templates, {}, signal),
  staleTime: Infinity,
});

export const favouritesQuery = queryOptions({
  queryKey: ['favourite-documents'],
  queryFn: ({ signal }) => call(documentTreeRoutes.favourites, {}, signal),
});
