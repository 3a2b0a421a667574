import { common } from './common.ts';

/** One file per area; English mirrors it. `{name}` stands for a value, `one`/`other` for plural forms. */
export const de = { common };
