import { documentTreeRoutes } from '@app/contracts/document-tree';
import { useEffect } from 'react';
import { call } from '../../../lib/api.ts';
import { usePerson } from '../../../lib/session.ts';

/** Says that somebody has this version of a page before them, so that they are told of the next one. */
export function useSeen(documentId: string, version: string): void {
  const person = usePerson()?.id;
  useEffect(() => {
    if (person === undefined) return;
    // Lost, it costs a notice that was not needed.
    call(documentTreeRoutes.seen, { params: { documentId } }).catch(() => undefined);
  }, [person, documentId, version]);
}
