import { QueryClientProvider, type QueryClient } from '@tanstack/react-query';
import { useLocation } from 'wouter';
import { ErrorBoundary } from './error-boundary.tsx';
import { Pages } from './router.tsx';
import { SessionGate } from './session-gate.tsx';
import { Shell } from './shell/shell.tsx';

export function App({ client }: { client: QueryClient }) {
  const [path] = useLocation();
  return (
    <QueryClientProvider client={client}>
      <ErrorBoundary path={path}>
        <SessionGate>
          <Shell>
            <ErrorBoundary path={path}>
              <Pages />
            </ErrorBoundary>
          </Shell>
        </SessionGate>
      </ErrorBoundary>
    </QueryClientProvider>
  );
}
