import { common } from './common.ts';
import { dates } from './dates.ts';
import { live } from './live.ts';
import { settings, shell } from './shell.ts';
import { spacesFirst } from './spaces-first.ts';
import { landing, start } from './start.ts';

/** What the first page needs; the other areas' texts come with their pages (pages.ts). English mirrors it. `{name}` stands for a value, `one`/`other` for plural forms. */
export const de = {
  common,
  dates,
  landing,
  live,
  settings,
  shell,
  spaces: spacesFirst,
  start,
};
