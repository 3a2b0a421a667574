import { useQueryClient } from '@tanstack/react-query';
import { usePerson } from '../../lib/session.ts';
import { useFrame, useHint, useStream } from '../../lib/use-realtime.ts';

/** Keeps the list of a space's pages true. */
export function useTreeNews(spaceId: string): void {
  const client = useQueryClient();
  useHint(`documents:${spaceId}`, () => void client.invalidateQueries({ queryKey: ['documents', spaceId] }));
}

/** Keeps an open page true: text, title and rights change, and a right that ended takes it away. */
export function useDocumentNews(documentId: string | null): void {
  const client = useQueryClient();
  const stream = documentId && `document:${documentId}`;
  const readAgain = () => void client.invalidateQueries({ queryKey: ['document', documentId] });
  useStream(usePerson() === null ? null : stream); // a visitor has no connection
  useHint(stream, readAgain);
  useFrame('left', (left) => {
    if (left.stream === stream) readAgain();
  });
}
