import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** After reading a topic, what the list said of it is old: it is read again when somebody goes back. */
export function useForgetTopics(spaceId: string): void {
  const queries = useQueryClient();
  useEffect(
    () => () => void queries.invalidateQueries({ queryKey: ['topics', spaceId], refetchType: 'none' }),
    [queries, spaceId],
  );
}
