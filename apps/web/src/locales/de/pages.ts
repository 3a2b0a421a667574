import { account } from './account.ts';
import { administration } from './administration.ts';
import { bookmarks } from './bookmarks.ts';
import { chat } from './chat.ts';
import { composer } from './composer.ts';
import { conversations } from './conversations.ts';
import { files } from './files.ts';
import { drafts } from './drafts.ts';
import { forum } from './forum.ts';
import { moderation } from './moderation.ts';
import { mailDelivery } from './mail-delivery.ts';
import { moving } from './moving.ts';
import { network } from './network.ts';
import { notifications } from './notifications.ts';
import { search } from './search.ts';
import { session } from './session.ts';
import { spaces } from './spaces.ts';
import { switcher } from './switcher.ts';
import { push } from './push.ts';
import { polls } from './polls.ts';
import { wiki } from './wiki.ts';

/** Texts of the areas that nobody sees on the first page. */
export const pages = {
  account,
  administration,
  bookmarks,
  chat,
  composer,
  drafts,
  conversations,
  files,
  forum,
  mailDelivery,
  moderation,
  moving,
  network,
  notifications,
  search,
  session,
  spaces,
  switcher,
  push,
  polls,
  wiki,
};
