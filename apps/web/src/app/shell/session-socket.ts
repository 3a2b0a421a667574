import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { watchBuild } from '../../lib/build-watch.ts';
import { connect } from '../../lib/realtime.ts';
import { sessionQuery } from '../../lib/session.ts';

/** After the first paint; the page itself must not wait for the socket's code. */
const whenIdle = (work: () => void): (() => void) => {
  const timer = setTimeout(work, 0);
  return () => clearTimeout(timer);
};

/** One connection for whoever is signed in, opened once the page is there and closed with the session. */
export function useSessionSocket(personId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (personId === undefined) return undefined;
    let closed = false;
    let close: (() => void) | undefined;
    const refused = () => void client.invalidateQueries({ queryKey: sessionQuery.queryKey });
    const cancel = whenIdle(() => {
      void connect(refused).then((stop) => {
        if (closed) stop();
        else close = stop;
      });
    });
    return () => {
      closed = true;
      cancel();
      close?.();
    };
  }, [personId, client]);
  useEffect(watchBuild, []);
}
