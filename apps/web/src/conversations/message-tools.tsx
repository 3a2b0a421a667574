import { type Message, reactionEmojis } from '@app/contracts/messages';
import {
  Bookmark,
  Copy,
  Ellipsis,
  EyeOff,
  Flag,
  Gavel,
  History,
  Link as LinkIcon,
  MailOpen,
  MessagesSquare,
  Pencil,
  PencilLine,
  Pin,
  PinOff,
  Quote,
  Reply,
  SmilePlus,
  Trash2,
} from 'lucide-react';
import type { ReactNode } from 'react';
import { addresses } from '../lib/addresses.ts';
import { t } from '../lib/i18n.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';
import { showToast } from '../ui/toasts.ts';
import { useBookmark } from './bookmarks.ts';
import { emojiName } from './emoji-names.ts';
import { pinMessage, reactTo, removeMessage, restoreMessage } from './message-actions.ts';
import { type MessageDialogKind, type MessageHandlers, useMessageHandlers } from './message-handlers.ts';
import { copyText } from './message-keys.ts';
import styles from './message.module.css';
import { tellProblem } from './message-parts.tsx';
import type { MessageRights } from './message-rights.ts';
import { wikiItem } from './wiki-item.tsx';

const icon = 18;

interface Props {
  message: Message;
  own: readonly string[];
  rights: MessageRights;
  showDialog: (dialog: MessageDialogKind) => void;
}

/** What one can do with a message: the most frequent as buttons, everything in a menu. */
export function MessageTools({ message, own, rights, showDialog }: Props) {
  const handlers = useMessageHandlers();
  const { store, reply, openThread } = handlers;
  const isKept = Boolean(useBookmark(message));
  const name = message.author.name;
  return (
    <div className={styles['tools']}>
      {rights.react && (
        <Menu
          small
          label={t('conversations.actions.react')}
          icon={<SmilePlus size={icon} />}
          items={reactionEmojis.map((emoji) => ({
            label: emojiName(emoji),
            icon: <span aria-hidden>{emoji}</span>,
            onSelect: () =>
              void reactTo(store, message.id, { emoji, on: !own.includes(emoji) }).catch(tellProblem),
          }))}
        />
      )}
      {reply && (
        <IconButton
          small
          label={t('conversations.actions.reply')}
          icon={<Reply size={icon} />}
          onClick={() => reply(message)}
        />
      )}
      {openThread && (
        <IconButton
          small
          label={t('conversations.thread.answer')}
          icon={<MessagesSquare size={icon} />}
          onClick={() => openThread(message.thread ?? message.id)}
        />
      )}
      <Menu
        small
        align="end"
        data-message-menu
        label={t('conversations.actions.open', { name })}
        icon={<Ellipsis size={icon} />}
        items={itemsOf(message, rights, { handlers, showDialog, isKept })}
      />
    </div>
  );
}

interface Item {
  shown: boolean;
  label: string;
  icon: ReactNode;
  danger?: boolean;
  onSelect: () => void;
}

function itemsOf(
  message: Message,
  rights: MessageRights,
  {
    handlers,
    showDialog,
    isKept,
  }: Pick<Props, 'showDialog'> & { handlers: MessageHandlers; isKept: boolean },
): Item[] {
  const { store, person, reply, openThread, quote, edit, extras } = handlers;
  const { id, pinned } = message;
  const label = (name: Parameters<typeof actionLabel>[0]) => actionLabel(name);
  const items: Item[] = [
    {
      shown: reply !== undefined,
      label: label('reply'),
      icon: <Reply size={icon} />,
      onSelect: () => reply?.(message),
    },
    {
      shown: openThread !== undefined,
      label: t('conversations.thread.answer'),
      icon: <MessagesSquare size={icon} />,
      onSelect: () => openThread?.(message.thread ?? id),
    },
    {
      shown: quote !== undefined,
      label: label('quote'),
      icon: <Quote size={icon} />,
      onSelect: () => quote?.(message),
    },
    {
      shown: rights.edit && edit !== undefined,
      label: label('edit'),
      icon: <Pencil size={icon} />,
      onSelect: () => edit?.(message),
    },
    wikiItem(message, rights, handlers),
    ...(extras?.actions?.(message) ?? []).map((action) => ({ shown: true, ...action })),
    {
      shown: person !== null,
      label: t(isKept ? 'bookmarks.actionChange' : 'bookmarks.action'),
      icon: <Bookmark size={icon} />,
      onSelect: () => showDialog('bookmark'),
    },
    {
      shown: true,
      label: label('copyLink'),
      icon: <LinkIcon size={icon} />,
      onSelect: () => copyText(new URL(addresses.message(id), location.href).href, 'linkCopied'),
    },
    {
      shown: true,
      label: label('copyText'),
      icon: <Copy size={icon} />,
      onSelect: () => copyText(message.body, 'textCopied'),
    },
    {
      shown: rights.pin,
      label: label(pinned ? 'unpin' : 'pin'),
      icon: pinned ? <PinOff size={icon} /> : <Pin size={icon} />,
      onSelect: () => void pinMessage(store, id, !pinned).catch(tellProblem),
    },
    {
      shown: rights.mark,
      label: label('markUnread'),
      icon: <MailOpen size={icon} />,
      onSelect: () =>
        void store.markUnread(message.position).then(() => showToast(label('markedUnread')), tellProblem),
    },
    {
      shown: message.revision > 0,
      label: label('history'),
      icon: <History size={icon} />,
      onSelect: () => showDialog('history'),
    },
    ...moderationOf(rights, handlers, showDialog),
    {
      shown: rights.remove,
      label: label('remove'),
      icon: <Trash2 size={icon} />,
      danger: true,
      onSelect: () => void remove(handlers, id),
    },
  ];
  return items.filter(({ shown }) => shown);
}

function moderationOf(
  rights: MessageRights,
  { store }: MessageHandlers,
  showDialog: Props['showDialog'],
): Item[] {
  const isInSpace = store.snapshot().view?.conversation.space !== null;
  return [
    {
      shown: rights.report && !rights.hide && isInSpace,
      label: t('moderation.report.action'),
      icon: <Flag size={icon} />,
      onSelect: () => showDialog('report'),
    },
    {
      shown: rights.hide,
      label: t('moderation.hide.action'),
      icon: <EyeOff size={icon} />,
      onSelect: () => showDialog('hide'),
    },
    {
      shown: rights.correct,
      label: t('moderation.correct.action'),
      icon: <PencilLine size={icon} />,
      onSelect: () => showDialog('correct'),
    },
    {
      shown: rights.sanction,
      label: t('moderation.sanction.action'),
      icon: <Gavel size={icon} />,
      onSelect: () => showDialog('sanction'),
    },
  ];
}

const actionLabel = (
  name:
    | 'reply'
    | 'quote'
    | 'edit'
    | 'copyLink'
    | 'copyText'
    | 'pin'
    | 'unpin'
    | 'markUnread'
    | 'markedUnread'
    | 'history'
    | 'remove'
    | 'removed',
) => t(`conversations.actions.${name}`);

async function remove({ store }: MessageHandlers, id: string): Promise<void> {
  try {
    await removeMessage(store, id);
    showToast(actionLabel('removed'), {
      undo: () => void restoreMessage(store, id).catch(tellProblem),
    });
  } catch (error) {
    tellProblem(error);
  }
}
