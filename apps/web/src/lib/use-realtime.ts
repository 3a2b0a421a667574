import type { ServerToClient } from '@app/contracts/realtime';
import { useEffect, useEffectEvent, useState } from 'react';
import { followStream, onFrame, onReturn } from './realtime.ts';

/**
 * Follows a stream while the component is shown. `ended` means that it does not exist or may not be read any more.
 * Nothing is followed at `null`.
 */
export function useStream(stream: string | null): 'joining' | 'joined' | 'lost' | 'ended' {
  const [known, setKnown] = useState<{ stream: string | null; state: 'joined' | 'lost' | 'ended' }>();
  useEffect(() => {
    if (stream === null) return undefined;
    return followStream(stream, {
      joined: () => setKnown({ stream, state: 'joined' }),
      lost: () => setKnown({ stream, state: 'lost' }),
      ended: () => setKnown({ stream, state: 'ended' }),
    }).stop;
  }, [stream]);
  return known?.stream === stream ? known.state : 'joining';
}

/** Calls the handler for every frame of this kind while the component is shown. */
export function useFrame<Name extends keyof ServerToClient>(name: Name, handler: ServerToClient[Name]): void {
  const handle = useEffectEvent(handler as (frame: unknown) => void);
  useEffect(() => onFrame(name, (frame) => handle(frame)), [name]);
}

/**
 * Calls the handler when the list behind this key changed, and when a lost connection is back (spread over a moment),
 * because hints are not repeated. The handler usually invalidates a query.
 */
export function useHint(key: string | null, handler: () => void): void {
  const handle = useEffectEvent(handler);
  useEffect(() => {
    if (key === null) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const stops = [
      onFrame('hint', (hint) => {
        if (hint.key === key) handle();
      }),
      onReturn(() => {
        clearTimeout(timer);
        timer = setTimeout(() => handle(), Math.random() * 1_500);
      }),
      () => clearTimeout(timer),
    ];
    return () => {
      for (const stop of stops) stop();
    };
  }, [key]);
}
