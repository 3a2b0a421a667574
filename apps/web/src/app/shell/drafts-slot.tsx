import { lazy, type ReactNode, Suspense, useEffect, useState } from 'react';

const nothing = () => null;

/** Without a line it does not come at all: a badge must not take the page down with it. */
const DraftsLink = lazy(() =>
  import('../../features/drafts/drafts-link.tsx').then(
    (module) => ({ default: module.DraftsLink }),
    () => ({ default: nothing }),
  ),
);

interface Props {
  entry: (link: { href: string; icon: ReactNode; label: string; badge: ReactNode }) => ReactNode;
}

/** The first page is there long before anybody looks for a draft: its connection is not taken for that. */
const patience = 3_000;

/** Comes after the page, which does not wait for it. */
export function DraftsSlot({ entry }: Props) {
  const [isWanted, setIsWanted] = useState(false);
  useEffect(() => {
    const timer = setTimeout(setIsWanted, patience, true);
    return () => clearTimeout(timer);
  }, []);
  return isWanted ? (
    <Suspense fallback={null}>
      <DraftsLink entry={entry} />
    </Suspense>
  ) : null;
}
