import type { OwnState } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';
import { Bookmark, CircleHelp, NotebookPen, Pin } from 'lucide-react';
import { lazy, memo, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../lib/addresses.ts';
import { dayText, fullText, timeText } from '../lib/dates.ts';
import { t } from '../lib/i18n.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import { DateTime } from '../ui/date-time.tsx';
import { Avatar, PersonLine } from '../ui/person.tsx';
import { useBookmark } from './bookmarks.ts';
import { restoreMessage } from './message-actions.ts';
import { useMessageHandlers } from './message-handlers.ts';
import { MessageBody, Reactions, ReplyQuote, tellProblem } from './message-parts.tsx';
import { messageRights, type MessageRights } from './message-rights.ts';
import { MessageTools } from './message-tools.tsx';
import type { MessageDialogKind } from './message-handlers.ts';
import styles from './message.module.css';
import { ThreadButton } from './thread-button.tsx';

const MessageDialog = lazy(() =>
  import('./message-dialog.tsx').then((module) => ({ default: module.MessageDialog })),
);

const PollBlock = lazy(() =>
  import('./polls/poll-block.tsx').then((module) => ({ default: module.PollBlock })),
);

/** chat: dense, grouped. posts: one below the other like letters. */
export type Look = 'chat' | 'posts';

interface Props {
  message: Message;
  /** With name and picture. */
  starts: boolean;
  look: Look;
  own: OwnState | null;
  ownReactions: readonly string[];
  /** Has the focus, the pointer or was touched: then its tools are there. */
  active: boolean;
  highlighted: boolean;
}

const noTools: readonly string[] = [];
export const noReactions = noTools;

export const MessageRow = memo(function MessageRow(props: Props) {
  const { message, starts, look, active, highlighted } = props;
  const heading = `message-${message.id}-by`;
  return (
    <li
      className={classNames(
        styles['row'],
        styles[look],
        starts && styles['starts'],
        highlighted && styles['highlighted'],
      )}
      data-position={message.position}
    >
      <article
        className={styles['message']}
        data-message={message.id}
        // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- one stop of the Tab key for the whole list
        tabIndex={active ? 0 : -1}
        aria-labelledby={heading}
      >
        {message.kind === 'system' ? (
          <SystemLine message={message} id={heading} />
        ) : (
          <>
            <MessageHead message={message} starts={starts} look={look} id={heading} />
            {message.state !== 'visible' ? <Tombstone {...props} /> : <Content {...props} />}
          </>
        )}
      </article>
    </li>
  );
}, isSame);

/** The whole own state changes with every reaction and marker; a row needs little of it. */
function isSame(before: Props, after: Props): boolean {
  return (
    before.message === after.message &&
    before.starts === after.starts &&
    before.active === after.active &&
    before.highlighted === after.highlighted &&
    before.ownReactions === after.ownReactions &&
    before.own?.can === after.own?.can
  );
}

/** What somebody did: "Ben Groß hat @Eva Lang hinzugefügt." */
const SystemLine = ({ message, id }: { message: Message; id: string }) => (
  <div className={styles['system']} id={id}>
    <PersonLine person={message.author} /> <MessageBody html={message.html} />{' '}
    <span className={styles['time']}>
      <DateTime at={message.createdAt} show="time" />
    </span>
  </div>
);

function MessageHead({
  message,
  starts,
  look,
  id,
}: Pick<Props, 'message' | 'starts' | 'look'> & { id: string }) {
  const { author, createdAt } = message;
  const at = new Date(createdAt);
  return (
    <>
      <div className={styles['gutter']}>
        {starts ? (
          <Avatar person={author} size={look === 'chat' ? 36 : 44} />
        ) : (
          <span className={styles['smallTime']} aria-hidden title={fullText(at)}>
            {timeText(at)}
          </span>
        )}
      </div>
      <header id={id} className={starts ? styles['head'] : 'kern-sr-only'}>
        <PersonLine person={author} />{' '}
        <span className={styles['time']}>
          {look === 'chat' ? <DateTime at={createdAt} show="time" /> : <DateTime at={createdAt} />}
        </span>
      </header>
    </>
  );
}

function Content({ message, look, own, ownReactions, active }: Props) {
  const { person, editing } = useMessageHandlers();
  const rights = messageRights(message, own, person?.id ?? null);
  const [dialog, setDialog] = useState<MessageDialogKind>();
  if (editing?.id === message.id) return <div className={styles['content']}>{editing.element}</div>;
  return (
    <div className={styles['content']}>
      {message.pinned && (
        <p className={styles['pinned']}>
          <Pin size={14} aria-hidden /> {t('conversations.pinned')}
        </p>
      )}
      <Signs message={message} />
      <KeptSign message={message} />
      <Extra part="mark" message={message} />
      <Answered message={message} look={look} />
      <MessageBody html={message.html} />
      <PollOf message={message} rights={rights} />
      {message.editedAt !== null && (
        <EditedMark editedAt={message.editedAt} show={() => setDialog('history')} />
      )}
      <EditNote note={message.editNote} />
      <Extra part="note" message={message} />
      <ThreadButton message={message} />
      <Reactions message={message} own={ownReactions} mayReact={rights.react} />
      <Tools message={message} own={ownReactions} rights={rights} active={active} show={setDialog} />
      {dialog && (
        <Suspense>
          <MessageDialog kind={dialog} message={message} onClose={() => setDialog(undefined)} />
        </Suspense>
      )}
    </div>
  );
}

/** Oneself wants to come back to it; with what for. */
function KeptSign({ message }: { message: Message }) {
  const kept = useBookmark(message);
  if (!kept) return null;
  return (
    <p className={styles['pinned']}>
      <Bookmark size={14} aria-hidden />
      {kept.note === '' ? t('bookmarks.sign') : t('bookmarks.signNote', { note: kept.note })}
    </p>
  );
}

function PollOf({ message, rights }: { message: Message; rights: MessageRights }) {
  if (!message.poll) return null;
  return (
    <Suspense>
      <PollBlock message={message} poll={message.poll} mayVote={rights.react} mayClose={rights.remove} />
    </Suspense>
  );
}

/** What is answered; within a thread that is plain. */
function Answered({ message: { replyTo, thread }, look }: Pick<Props, 'message' | 'look'>) {
  if (!replyTo || (look === 'chat' && replyTo.id === thread)) return null;
  return <ReplyQuote reply={replyTo} />;
}

const Signs = ({ message: { wiki, kind } }: { message: Message }) => (
  <>
    {kind === 'question' && (
      <p className={styles['pinned']}>
        <CircleHelp size={14} aria-hidden /> {t('forum.question.sign')}
      </p>
    )}
    {wiki && (
      <p className={styles['pinned']}>
        <NotebookPen size={14} aria-hidden /> {t('wiki.sign')}
      </p>
    )}
  </>
);

/** What the page adds. */
const Extra = ({ part, message }: { part: 'mark' | 'note'; message: Message }) =>
  useMessageHandlers().extras?.[part]?.(message);

/** Why moderators changed the words. */
const EditNote = ({ note }: { note: string | null }) =>
  note === null ? null : <p className={styles['pinned']}>{t('moderation.correct.shown', { note })}</p>;

function EditedMark({ editedAt, show }: { editedAt: string; show: () => void }) {
  const at = new Date(editedAt);
  const label = t('conversations.editedAt', { date: `${dayText(at)}, ${timeText(at)}` });
  return (
    <button type="button" className={styles['edited']} title={label} aria-label={label} onClick={show}>
      {t('conversations.edited')}
    </button>
  );
}

interface ToolsProps {
  message: Message;
  own: readonly string[];
  rights: MessageRights;
  active: boolean;
  show: (dialog: MessageDialogKind) => void;
}

/** A list of hundreds has no room for hundreds of menus: they are there for the message one is at. */
function Tools({ active, show, ...props }: ToolsProps) {
  return active ? <MessageTools {...props} showDialog={show} /> : null;
}

/** What is left of a removed message. */
const tombstones = {
  visible: 'conversations.deleted',
  deleted: 'conversations.deleted',
  hidden: 'conversations.hidden',
  moved: 'conversations.moved',
} as const;

function Tombstone({ message, own }: Props) {
  const { store, person } = useMessageHandlers();
  const { restore, readHidden } = messageRights(message, own, person?.id ?? null);
  const [reading, setReading] = useState(false);
  return (
    <div className={styles['content']}>
      <p className={styles['tombstone']}>
        {t(tombstones[message.state])}
        {restore && message.state !== 'moved' && (
          <Button
            small
            variant="tertiary"
            onClick={() => void restoreMessage(store, message.id).catch(tellProblem)}
          >
            {t('conversations.undoDelete')}
          </Button>
        )}
        {message.movedTo !== null && (
          <Link href={addresses.conversation(message.movedTo)}>{t('moving.go')}</Link>
        )}
        {message.state === 'hidden' && readHidden && (
          <Button small variant="tertiary" onClick={() => setReading(true)}>
            {t('moderation.hide.show')}
          </Button>
        )}
      </p>
      {reading && (
        <Suspense>
          <MessageDialog kind="hidden" message={message} onClose={() => setReading(false)} />
        </Suspense>
      )}
      <ThreadButton message={message} />
    </div>
  );
}
