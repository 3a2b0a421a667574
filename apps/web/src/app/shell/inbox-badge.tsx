import { lazy, Suspense } from 'react';

const InboxCount = lazy(() =>
  import('../../features/notifications/inbox-count.tsx').then((module) => ({ default: module.InboxCount })),
);

/** Comes after the page, which does not wait for it. */
export const InboxBadge = () => (
  <Suspense fallback={null}>
    <InboxCount />
  </Suspense>
);
