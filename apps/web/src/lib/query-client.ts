import { MutationCache, QueryCache, QueryClient } from '@tanstack/react-query';
import { ApiError } from './api.ts';
import { sessionQuery } from './session.ts';

declare module '@tanstack/react-query' {
  interface Register {
    defaultError: Error;
    /** `errorShown`: the place that sends shows the failure itself. */
    mutationMeta: { errorShown?: boolean };
  }
}

/** Asking again helps when nothing answered or the server was unwell, and never when it said no. */
const worthRetrying = (failures: number, error: Error) =>
  failures < 3 && error instanceof ApiError && (error.status === 0 || error.status >= 500);

/** Grows from about 0.5 s; spread, so that a restart is not followed by everybody at once. */
const retryDelay = (failures: number) => Math.min(15_000, 500 * 2 ** failures) * (0.5 + Math.random());

/**
 * One path for every failure: `report` tells the person about writes that no form shows, and an answer that nobody is
 * signed in makes the app ask again who is.
 */
export function createQueryClient(report: (message: string) => void): QueryClient {
  const noteSignedOut = (error: Error) => {
    if (error instanceof ApiError && error.status === 401)
      void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
  };
  const client: QueryClient = new QueryClient({
    queryCache: new QueryCache({ onError: noteSignedOut }),
    mutationCache: new MutationCache({
      onError(error, _variables, _context, mutation) {
        noteSignedOut(error);
        if (!mutation.meta?.errorShown) report(error.message);
      },
    }),
    defaultOptions: {
      queries: {
        retry: worthRetrying,
        retryDelay,
        staleTime: 10_000,
        networkMode: 'always', // navigator.onLine is wrong behind many proxies; a failed request is not
      },
      mutations: { networkMode: 'always' },
    },
  });
  return client;
}
