import { account } from './account.ts';
import { common } from './common.ts';
import { composer } from './composer.ts';
import { conversations } from './conversations.ts';
import { dates } from './dates.ts';
import { forum } from './forum.ts';
import { live } from './live.ts';
import { administration } from './administration.ts';
import { session } from './session.ts';
import { spaces } from './spaces.ts';

/** One file per area; English mirrors it. `{name}` stands for a value, `one`/`other` for plural forms. */
export const de = {
  account,
  administration,
  common,
  composer,
  conversations,
  dates,
  forum,
  live,
  session,
  spaces,
};
