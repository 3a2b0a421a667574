import { useQueryClient } from '@tanstack/react-query';
import { useEffect } from 'react';
import { pushedPerson } from '../../lib/device-push.ts';

/** The server forgets a browser with its session: after a new sign-in of the same person it is told again. */
export function usePush(personId: string | undefined): void {
  const client = useQueryClient();
  useEffect(() => {
    if (personId === undefined || pushedPerson() !== personId) return;
    void import('../../features/push/push-browser.ts')
      .then(({ renewPush }) => renewPush(personId))
      .then(() => client.invalidateQueries({ queryKey: ['push'] }))
      .catch(() => undefined); // the settings say whether it is on
  }, [client, personId]);
}
