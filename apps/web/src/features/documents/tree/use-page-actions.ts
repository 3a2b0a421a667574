import { documentTreeRoutes as routes } from '@app/contracts/document-tree';
import type { Document, DocumentNode } from '@app/contracts/documents';
import { type QueryClient, useMutation, useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { showToast } from '../../../ui/toasts.ts';
import { documentQuery, favouritesQuery, treeQuery } from '../documents.queries.ts';

export const readTreeAgain = (client: QueryClient, spaceId: string) =>
  client.invalidateQueries({ queryKey: ['documents', spaceId] });

export interface Goal {
  parent: string | null;
  after: string | null;
}

/** The list as it will be: a page with its new parent, behind its new neighbour. */
export function placed(pages: readonly DocumentNode[], id: string, { parent, after }: Goal): DocumentNode[] {
  const moved = pages.find((page) => page.id === id);
  if (!moved) return [...pages];
  const others = pages.filter((page) => page.id !== id);
  const first = others.findIndex((page) => page.parent === parent);
  const behind = others.findIndex((page) => page.id === after) + 1;
  const index = after === null ? (first < 0 ? others.length : first) : behind;
  return others.toSpliced(index, 0, { ...moved, parent });
}

/** Moves a page: seen at once, taken back when the server says no. */
export function useMovePage(spaceId: string) {
  const client = useQueryClient();
  const { queryKey } = treeQuery(spaceId);
  return useMutation({
    mutationFn: ({ id, goal }: { id: string; goal: Goal }) =>
      call(routes.place, { params: { documentId: id }, body: goal }),
    async onMutate({ id, goal }) {
      await client.cancelQueries({ queryKey });
      const before = client.getQueryData(queryKey);
      if (before) client.setQueryData(queryKey, { ...before, documents: placed(before.documents, id, goal) });
      return { before };
    },
    onError: (_error, _move, context) => {
      if (context?.before) client.setQueryData(queryKey, context.before);
    },
    onSuccess: (page) => client.setQueryData(documentQuery(page.id).queryKey, page),
    onSettled: () => readTreeAgain(client, spaceId),
  });
}

/** Into the trash, with a way back. */
export function useTrashPage() {
  const client = useQueryClient();
  const readAgain = (spaceId: string, id: string) =>
    Promise.all([
      readTreeAgain(client, spaceId),
      client.invalidateQueries({ queryKey: documentQuery(id).queryKey }),
    ]);
  return useMutation({
    mutationFn: ({ id }: Pick<Document, 'id' | 'title' | 'space'>) =>
      call(routes.trash, { params: { documentId: id } }),
    onSuccess({ pages }, { id, title, space }) {
      const undo = async () => {
        await call(routes.restore, { params: { documentId: id } });
        await readAgain(space.id, id);
      };
      showToast(t('documents.trash.done', { title, count: pages }), {
        undo: () => void undo().catch(() => showToast(t('common.failed'), { tone: 'danger' })),
      });
      return readTreeAgain(client, space.id);
    },
  });
}

export function useFavour() {
  const client = useQueryClient();
  return useMutation({
    mutationFn: ({ id, favourite }: Document) =>
      call(favourite ? routes.disfavour : routes.favour, { params: { documentId: id } }),
    onSuccess(_, { id, favourite }) {
      client.setQueryData(documentQuery(id).queryKey, (page) => page && { ...page, favourite: !favourite });
      return client.invalidateQueries({ queryKey: favouritesQuery.queryKey });
    },
  });
}
