import type { Translation } from '../../lib/i18n.ts';
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

/** The same keys as German; a missing one does not compile. */
export const en = {
  administration,
  account,
  common,
  composer,
  conversations,
  dates,
  forum,
  live,
  session,
  spaces,
} satisfies Translation;
