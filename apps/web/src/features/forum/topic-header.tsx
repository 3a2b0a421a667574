import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Conversation, Delta } from '@app/contracts/conversations';
import type { RouteCall } from '@app/contracts/route';
import type { Space } from '@app/contracts/spaces';
import {
  Archive,
  ArchiveRestore,
  FolderInput,
  Lock,
  LockOpen,
  Merge,
  Pencil,
  Pin,
  PinOff,
  Printer,
  Settings2,
  Timer,
} from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { AttentionMenu } from '../../conversations/attention-menu.tsx';
import { tellProblem } from '../../conversations/message-parts.tsx';
import { ControlDialog } from '../../conversations/moderation/control-dialog.tsx';
import { ConversationTerms } from '../../conversations/moderation/conversation-terms.tsx';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t, type TextKey } from '../../lib/i18n.ts';
import { usePerson } from '../../lib/session.ts';
import { IconButton } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { Menu } from '../../ui/menu.tsx';
import { PageHeader } from '../../ui/page.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { showToast } from '../../ui/toasts.ts';
import { ChangeTopic } from './change-topic.tsx';
import { forumAddress, printAddress } from './forum-addresses.ts';
import forum from './forum.module.css';
import { MergeTopic, PlaceTopic } from './move-topic.tsx';
import { TopicState } from './topic-row.tsx';

interface Props {
  space: Space;
  conversation: Conversation;
  moderates: boolean;
  writes: boolean;
  /** The answer to a change is a delta like any other. */
  changed: (delta: Delta) => void;
}

/** Title, board, tags and state of a topic, and what moderators do with it. */
export function TopicHeader({ space, conversation, moderates, writes, changed }: Props) {
  const { title, tags, author, createdAt } = conversation;
  const board = space.boards.find(({ id }) => id === conversation.board);
  const person = usePerson();
  const isAuthor = person !== null && author.id === person.id;
  const [dialog, setDialog] = useState<DialogKind>();

  return (
    <div>
      <PageHeader
        title={title}
        preline={
          <nav>
            <Link href={addresses.forum(space.slug)}>{t('forum.title')}</Link>
            {board && space.boards.length > 1 && (
              <>
                {' '}
                › <Link href={forumAddress(space.slug, { board: board.id })}>{board.name}</Link>
              </>
            )}
          </nav>
        }
        intro={
          <>
            <PersonLine person={author} />, <DateTime at={createdAt} />
          </>
        }
        actions={
          <>
            <AttentionMenu place={{ conversation: conversation.id }} align="end" />
            <PrintButton address={printAddress(space.slug, conversation.id)} />
            {(moderates || (isAuthor && writes)) && (
              <Menu
                label={t('forum.topic.manage')}
                icon={<Settings2 size={20} />}
                align="end"
                items={[
                  {
                    label: t('forum.topic.change'),
                    icon: <Pencil size={18} />,
                    onSelect: () => setDialog('change'),
                  },
                  ...(moderates
                    ? [...moderation(conversation, changed), control(setDialog), ...moves(setDialog)]
                    : []),
                ]}
              />
            )}
          </>
        }
      />
      <TopicState conversation={conversation} />
      <ConversationTerms conversation={conversation} />
      {tags.length > 0 && (
        <p className={forum['topicTags']}>
          {tags.map((tag) => (
            <Link key={tag} href={forumAddress(space.slug, { tag })} className={forum['tag']}>
              {tag}
            </Link>
          ))}
        </p>
      )}
      {dialog && (
        <TopicDialog
          kind={dialog}
          onClose={() => setDialog(undefined)}
          {...{ space, conversation, moderates, changed }}
        />
      )}
    </div>
  );
}

function PrintButton({ address }: { address: string }) {
  const [, go] = useLocation();
  return (
    <IconButton
      label={t('forum.print.open')}
      icon={<Printer size={20} />}
      align="end"
      onClick={() => go(address)}
    />
  );
}

type DialogKind = 'change' | 'merge' | 'place' | 'control';

const control = (open: (kind: DialogKind) => void) => ({
  label: t('moderation.control.action'),
  icon: <Timer size={18} />,
  onSelect: () => open('control'),
});

function TopicDialog({ kind, ...props }: Omit<Props, 'writes'> & { kind: DialogKind; onClose: () => void }) {
  if (kind === 'change') return <ChangeTopic {...props} />;
  if (kind === 'control') return <ControlDialog {...props} />;
  return kind === 'merge' ? <MergeTopic {...props} /> : <PlaceTopic {...props} />;
}

/** To another place, alone or into another topic. */
const moves = (show: (dialog: 'merge' | 'place') => void) => [
  { label: t('moving.merge'), icon: <Merge size={18} />, onSelect: () => show('merge') },
  { label: t('moving.place'), icon: <FolderInput size={18} />, onSelect: () => show('place') },
];

type Change = NonNullable<RouteCall<typeof conversationRoutes.update>['body']>;

/** What a moderator can do with a topic in its present state. */
function moderation({ id, state, pinned }: Conversation, changed: (delta: Delta) => void) {
  const action = (text: TextKey, icon: ReactNode, body: Change) => ({
    label: t(text),
    icon,
    onSelect: () =>
      void call(conversationRoutes.update, { params: { conversationId: id }, body }).then((delta) => {
        changed(delta);
        showToast(t('forum.topic.changed'));
      }, tellProblem),
  });
  return [
    pinned
      ? action('forum.topic.unpin', <PinOff size={18} />, { pinned: false })
      : action('forum.topic.pin', <Pin size={18} />, { pinned: true }),
    ...(state === 'open' ? [action('forum.topic.lock', <Lock size={18} />, { state: 'locked' })] : []),
    ...(state === 'locked' ? [action('forum.topic.unlock', <LockOpen size={18} />, { state: 'open' })] : []),
    state === 'archived'
      ? action('forum.topic.reopen', <ArchiveRestore size={18} />, { state: 'open' })
      : action('forum.topic.archive', <Archive size={18} />, { state: 'archived' }),
  ];
}
