import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';

/** What was written before a reload or signing out is sent wherever the person is; without it, nothing is loaded. */
export function useSendUnsent(personId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (personId === undefined || !hasUnsent(personId)) return;
    void import('../../conversations/use-conversations.ts').then(({ conversationsOf }) =>
      conversationsOf(personId, client).outbox?.flushAll(),
    );
  }, [personId, client]);
}

function hasUnsent(personId: string): boolean {
  try {
    return Object.keys(localStorage).some((key) => key.startsWith(`outbox:${personId}:`));
  } catch {
    return false; // a browser that forbids storage
  }
}
