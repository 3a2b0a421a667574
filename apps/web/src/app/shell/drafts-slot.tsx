import { lazy, type ReactNode, Suspense } from 'react';

const DraftsLink = lazy(() =>
  import('../../features/drafts/drafts-link.tsx').then((module) => ({ default: module.DraftsLink })),
);

interface Props {
  entry: (link: { href: string; icon: ReactNode; label: string; badge: ReactNode }) => ReactNode;
}

/** Comes after the page, which does not wait for it. */
export const DraftsSlot = ({ entry }: Props) => (
  <Suspense fallback={null}>
    <DraftsLink entry={entry} />
  </Suspense>
);
