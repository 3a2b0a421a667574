import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { lazy, Suspense } from 'react';
import { ErrorState, Skeleton } from '../../../ui/feedback.tsx';
import { treeQuery } from '../documents.queries.ts';

/** Drag and drop that everybody can use is a lot of code; the text does not wait for it. */
const PageTree = lazy(() => import('./page-tree.tsx').then((module) => ({ default: module.PageTree })));

/** The tree of a space, as soon as it is there. */
export function TreePanel({ space, current }: { space: Space; current?: string | undefined }) {
  const tree = useQuery(treeQuery(space.id));
  if (tree.isPending) return <Skeleton lines={6} />;
  if (!tree.data) return <ErrorState error={tree.error} retry={tree.refetch} />;
  return (
    <Suspense fallback={<Skeleton lines={6} />}>
      <PageTree spaceId={space.id} slug={space.slug} pages={tree.data.documents} current={current} />
    </Suspense>
  );
}
