import { House1790000000000 } from './1790000000000-house.ts';

/** In rising order; each file says what it adds. */
export const migrations = [House1790000000000];
