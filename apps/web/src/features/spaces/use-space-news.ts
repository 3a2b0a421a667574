import { useQueryClient } from '@tanstack/react-query';
import { usePerson } from '../../lib/session.ts';
import { useFrame, useHint, useStream } from '../../lib/use-realtime.ts';
import { readSpacesAgain } from './use-space-changes.ts';

/** Keeps an open space true: changes appear, and a right that ended takes the page away. */
export function useSpaceNews(spaceId: string): void {
  const client = useQueryClient();
  const readAgain = () => void readSpacesAgain(client);
  useStream(usePerson() === null ? null : `space:${spaceId}`);
  useHint(`space:${spaceId}`, readAgain);
  useFrame('left', ({ stream }) => {
    if (stream === `space:${spaceId}`) readAgain();
  });
}

/** Keeps one's spaces and invitations true on every page; once, in the shell. */
export function useSpaceListNews(): void {
  const client = useQueryClient();
  useHint('spaces', () => void readSpacesAgain(client));
}
