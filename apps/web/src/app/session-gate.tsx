import { useQuery } from '@tanstack/react-query';
import { type ReactNode, useEffect } from 'react';
import { t } from '../lib/i18n.ts';
import { sessionQuery } from '../lib/session.ts';
import { ErrorState, Skeleton } from '../ui/feedback.tsx';
import { Page } from '../ui/page.tsx';

/** Nothing is shown before it is known who is there; without a connection it says so and goes on when there is one. */
export function SessionGate({ children }: { children: ReactNode }) {
  const { data, error, refetch } = useQuery(sessionQuery);
  const failed = data === undefined && error !== null;
  useEffect(() => {
    if (!failed) return undefined;
    const again = () => void refetch();
    const timer = setInterval(again, 15_000);
    addEventListener('online', again);
    return () => {
      clearInterval(timer);
      removeEventListener('online', again);
    };
  }, [failed, refetch]);
  if (data) return children;
  return (
    <main>
      <Page>
        {failed ? (
          <>
            <h1>{t('common.productName')}</h1>
            <ErrorState error={error} retry={refetch} />
          </>
        ) : (
          <Skeleton />
        )}
      </Page>
    </main>
  );
}
