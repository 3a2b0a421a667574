import type { Translation } from '../../lib/i18n.ts';
import { account } from './account.ts';
import { administration } from './administration.ts';
import { chat } from './chat.ts';
import { common } from './common.ts';
import { composer } from './composer.ts';
import { conversations } from './conversations.ts';
import { dates } from './dates.ts';
import { forum } from './forum.ts';
import { live } from './live.ts';
import { session } from './session.ts';
import { settings, shell } from './shell.ts';
import { spaces } from './spaces.ts';
import { network } from './network.ts';
import { landing, start } from './start.ts';

/** The same keys as German; a missing one does not compile. */
export const en = {
  account,
  administration,
  chat,
  common,
  composer,
  conversations,
  dates,
  forum,
  landing,
  live,
  session,
  settings,
  shell,
  spaces,
  start,
  network,
} satisfies Translation;
