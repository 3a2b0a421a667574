import type { Translation } from '../../lib/i18n.ts';
import { common } from './common.ts';
import { dates } from './dates.ts';
import { live } from './live.ts';
import { settings, shell } from './shell.ts';
import { spacesFirst } from './spaces-first.ts';
import { landing, start } from './start.ts';

/** The same keys as German; a missing one does not compile. */
export const en = {
  common,
  dates,
  landing,
  live,
  settings,
  shell,
  spaces: spacesFirst,
  start,
} satisfies Translation;
