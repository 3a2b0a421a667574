import { lazy, type ReactNode, Suspense } from 'react';
import { loadPageTexts } from '../../lib/i18n.ts';

const DraftsLink = lazy(async () => {
  const [{ DraftsLink: link }] = await Promise.all([
    import('../../features/drafts/drafts-link.tsx'),
    loadPageTexts(),
  ]);
  return { default: link };
});

interface Props {
  entry: (link: { href: string; icon: ReactNode; label: string; badge: ReactNode }) => ReactNode;
}

/** Comes after the page, which does not wait for it. */
export const DraftsSlot = ({ entry }: Props) => (
  <Suspense fallback={null}>
    <DraftsLink entry={entry} />
  </Suspense>
);
