import type { Directory } from '@app/contracts/organizations';
import { usePerson } from '../../lib/session.ts';

/** Key of the organisation that the reader acts for. Display names are unique in the directory. */
export function useOwnOrganization(directory: Directory | undefined): string | null {
  const name = usePerson()?.organization;
  if (!name) return null;
  return directory?.organizations.find(({ displayName }) => displayName === name)?.key ?? null;
}

export const useIsCoordination = (): boolean => {
  const role = usePerson()?.platformRole;
  return role !== undefined && role !== 'member';
};
