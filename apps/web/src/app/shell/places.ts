import type { SpaceListItem } from '@app/contracts/spaces';
import { type Asker, isCoordination } from '@app/domain/space-rights';
import { addresses } from '../../lib/addresses.ts';

/** "/raeume/eins/chat" lies within "/raeume/eins", but not within "/raeume/ein". */
export const isWithin = (path: string, place: string): boolean =>
  place === '/' ? path === '/' : path === place || path.startsWith(`${place}/`);

/** Pages that bring a frame of their own, for people without a session. */
const unframed = [addresses.signIn, '/einrichtung', '/einladung', '/zugang'];
export const isUnframed = (path: string): boolean => unframed.some((place) => isWithin(path, place));

export const spaceOfPath = (path: string, spaces: readonly SpaceListItem[]): SpaceListItem | undefined =>
  spaces.find(({ slug }) => isWithin(path, addresses.space(slug)));

export const seesAdministration = (asker: Asker): boolean => isCoordination(asker);
