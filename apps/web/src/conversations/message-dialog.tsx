import type { Message } from '@app/contracts/messages';
import { BookmarkDialog } from './bookmark-dialog.tsx';
import type { MessageDialogKind } from './message-handlers.ts';
import { MessageHistory } from './message-history.tsx';
import { CorrectMessage } from './moderation/correct-message.tsx';
import { HiddenMessage } from './moderation/hidden-message.tsx';
import { HideMessage } from './moderation/hide-message.tsx';
import { ReportMessage } from './moderation/report-message.tsx';
import { SanctionAuthor } from './moderation/sanction-author.tsx';

interface Props {
  message: Message;
  onClose: () => void;
}

const dialogs = {
  bookmark: BookmarkDialog,
  correct: CorrectMessage,
  history: MessageHistory,
  report: ReportMessage,
  hide: HideMessage,
  hidden: HiddenMessage,
  sanction: SanctionAuthor,
} satisfies Record<MessageDialogKind, (props: Props) => unknown>;

/** What is asked or shown about a message in a window of its own; loaded when somebody opens one. */
export function MessageDialog({ kind, ...props }: Props & { kind: MessageDialogKind }) {
  const Shown = dialogs[kind];
  return <Shown {...props} />;
}
