import { createStore } from './store.ts';

/**
 * `idle`: nobody is signed in, or the socket was not loaded yet. `lost`: it was there and is not now. `online` after
 * `lost` is told once, with how much was caught up.
 */
export interface Connection {
  state: 'idle' | 'connecting' | 'online' | 'lost';
  /** Times the connection came back since the page was loaded. */
  returns: number;
}

export const connection = createStore<Connection>({ state: 'idle', returns: 0 });

/** Entries that were fetched since the connection came back last. */
export const caughtUp = createStore<{ returns: number; count: number }>({ returns: 0, count: 0 });

/** A follower says how many entries it had missed; the status line adds them up. */
export function reportCaughtUp(count: number): void {
  const { returns } = connection.get();
  caughtUp.set((before) =>
    before.returns === returns ? { returns, count: before.count + count } : { returns, count },
  );
}
