import { useFrame, useHint, useStream } from '../../lib/use-realtime.ts';

/** Something happened in a space: a topic, a message, a change. What it was is read, not told. */
export function useSpaceEvents(spaceId: string, happened: () => void): void {
  useStream(`space:${spaceId}`); // members hear of it anyway; a reader of a public space asks
  useHint(`space:${spaceId}`, happened);
  useFrame('activity', (activity) => {
    if (activity.some(({ space }) => space === spaceId)) happened();
  });
}
