import { House1790000000000 } from './1790000000000-house.ts';
import { Identity1790000001000 } from './1790000001000-identity.ts';
import { Network1790000002000 } from './1790000002000-network.ts';
import { Spaces1790000003000 } from './1790000003000-spaces.ts';
import { MessageView1790000004000 } from './1790000004000-message-view.ts';
import { PinnedMessages1790000006000 } from './1790000006000-pinned-messages.ts';
import { ForumAndChat1790000010000 } from './1790000010000-forum-and-chat.ts';
import { Files1790000011000 } from './1790000011000-files.ts';
import { Drafts1790000012000 } from './1790000012000-drafts.ts';
import { Forum1790000013000 } from './1790000013000-forum.ts';
import { Bookmarks1790000013001 } from './1790000013001-bookmarks.ts';
import { Feeds1790000013002 } from './1790000013002-feeds.ts';
import { Direct1790000014000 } from './1790000014000-direct.ts';
import { Attention1790000015000 } from './1790000015000-attention.ts';
import { Notifications1790000015001 } from './1790000015001-notifications.ts';
import { NotificationMails1790000015002 } from './1790000015002-notification-mails.ts';
import { Signatures1790000016000 } from './1790000016000-signatures.ts';
import { MailIn1790000016001 } from './1790000016001-mail-in.ts';
import { CatchUp1790000016002 } from './1790000016002-catch-up.ts';
import { Push1790000016003 } from './1790000016003-push.ts';
import { Moderation1790000017000 } from './1790000017000-moderation.ts';
import { Search1790000018000 } from './1790000018000-search.ts';
import { SearchFiles1790000018001 } from './1790000018001-search-files.ts';
import { Polls1790000019000 } from './1790000019000-polls.ts';
import { Moves1790000020000 } from './1790000020000-moves.ts';
import { WithheldRevisions1790000021000 } from './1790000021000-withheld-revisions.ts';
import { LogUndo1790000022000 } from './1790000022000-log-undo.ts';
import { FilesOfRevisions1790000023000 } from './1790000023000-files-of-revisions.ts';
import { Documents1790000030000 } from './1790000030000-documents.ts';
import { Collaboration1790000031000 } from './1790000031000-collaboration.ts';
import { DocumentTree1790000032000 } from './1790000032000-document-tree.ts';
import { DocumentVersions1790000033000 } from './1790000033000-document-versions.ts';
import { DocumentApproval1790000033001 } from './1790000033001-document-approval.ts';
import { DocumentExchange1790000036000 } from './1790000036000-document-exchange.ts';

/** In rising order; each file says what it adds. */
export const migrations = [
  House1790000000000,
  Identity1790000001000,
  Network1790000002000,
  Spaces1790000003000,
  MessageView1790000004000,
  PinnedMessages1790000006000,
  ForumAndChat1790000010000,
  Files1790000011000,
  Drafts1790000012000,
  Forum1790000013000,
  Bookmarks1790000013001,
  Feeds1790000013002,
  Direct1790000014000,
  Attention1790000015000,
  Notifications1790000015001,
  NotificationMails1790000015002,
  Signatures1790000016000,
  MailIn1790000016001,
  CatchUp1790000016002,
  Push1790000016003,
  Moderation1790000017000,
  Search1790000018000,
  SearchFiles1790000018001,
  Polls1790000019000,
  Moves1790000020000,
  WithheldRevisions1790000021000,
  LogUndo1790000022000,
  FilesOfRevisions1790000023000,
  Documents1790000030000,
  Collaboration1790000031000,
  DocumentTree1790000032000,
  DocumentVersions1790000033000,
  DocumentApproval1790000033001,
  DocumentExchange1790000036000,
];
