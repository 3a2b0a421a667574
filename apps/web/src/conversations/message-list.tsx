import { messageRoutes } from '@app/contracts/conversation-routes';
import type { Message } from '@app/contracts/messages';
import { type ReactNode, type RefObject, useCallback, useEffect, useMemo, useRef, useState } from 'react';
import { call } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';
import { createStore } from '../lib/store.ts';
import { Button } from '../ui/button.tsx';
import { DateTime } from '../ui/date-time.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/feedback.tsx';
import { ApiError } from '../lib/api.ts';
import { unreadCount } from './conversation-state.ts';
import { useConversations } from './conversations-provider.tsx';
import { JumpButtons, type Seen } from './jump-buttons.tsx';
import { type MessageHandlers, MessageHandlersProvider } from './message-handlers.ts';
import { type Look, MessageRow, noReactions } from './message-row.tsx';
import styles from './message-list.module.css';
import { tellProblem } from './message-parts.tsx';
import type { OutboxEntry } from './outbox-storage.ts';
import { PendingRow } from './pending-row.tsx';
import { type TimelineRow, timelineOf } from './timeline.ts';
import type { OpenConversation } from './use-conversation.ts';
import { useMessageAnnouncements } from './use-message-announcements.ts';
import { useMessageFocus } from './use-message-focus.ts';
import { type ScrollTarget, useScrollKeeping, type Visible } from './use-scroll-keeping.ts';

interface Props {
  open: OpenConversation;
  look: Look;
  label: string;
  /** The element that scrolls; without one it is the page. */
  scroller?: RefObject<HTMLElement | null>;
  /** A permalink led here. */
  startAt?: { position: number } | undefined;
  linkTo: (message: Message) => string;
  onReply?: ((message: Message) => void) | undefined;
  onEdit?: ((message: Message) => void) | undefined;
  onEditPending?: ((entry: OutboxEntry) => void) | undefined;
  /** What stands there before the first message is written. */
  empty: ReactNode;
}

/** The messages of a conversation as forum, chat and live threads show them; `look` chooses how dense. */
export function MessageList(props: Props) {
  const { store, state, pending } = props.open;
  if (state.phase === 'loading') return <Skeleton />;
  if (state.phase === 'gone') return <EmptyState title={t('conversations.gone')} />;
  if (state.phase === 'failed' || !state.view) {
    const problem = state.problem ?? { code: 'internal' as const, message: t('conversations.failed') };
    return <ErrorState error={new ApiError(problem, 0)} retry={() => store.open()} />;
  }
  if (state.view.messages.length === 0 && pending.length === 0) return props.empty;
  return <LoadedList key={state.view.conversation.id} {...props} />;
}

const startSeen: Seen = { first: 0, last: 0, atStart: false, atEnd: true, furthest: 0 };

function LoadedList(props: Props) {
  const { open, look, label, scroller, startAt, empty: _, ...rest } = props;
  const { store, state, pending } = open;
  const { person } = useConversations();
  const list = useRef<HTMLOListElement>(null);
  const [seen] = useState(() => createStore(startSeen));
  const [target, setTarget] = useState<ScrollTarget | null>(startAt ?? firstTarget(unreadCount(state)));
  const [highlighted, setHighlighted] = useState<number | undefined>(startAt?.position);
  const [failed, setFailed] = useState(false);
  const { view, own, unreadAfter } = state;
  const messages = view?.messages ?? noMessages;
  const rows = useMemo(
    () =>
      timelineOf({
        messages,
        pending: view?.hasAfter ? [] : pending,
        unreadAfter,
        personId: person?.id ?? null,
        groups: look === 'chat',
      }),
    [messages, view?.hasAfter, pending, unreadAfter, person?.id, look],
  );

  const toPosition = useCallback(
    (position: number) => {
      store.reach(position).then(() => {
        setTarget({ position });
        setHighlighted(position);
      }, tellProblem);
    },
    [store],
  );
  const toEnd = useCallback(() => {
    store.reachEnd().then(() => setTarget('end'), tellProblem);
  }, [store]);

  useTowardsOwn(pending, toEnd);
  useMessageAnnouncements(state, person?.id ?? null);

  const onLook = (visible: Visible) => {
    const { furthest } = seen.get();
    seen.set({ ...visible, furthest: Math.max(furthest, visible.last) });
    const isEnd = visible.atEnd && !view?.hasAfter;
    const isContiguous = visible.first <= (own?.marker ?? 0) + 1;
    const isLookedAt = document.visibilityState === 'visible' && document.hasFocus();
    if (visible.last > 0) store.look(visible.last, isLookedAt && (isContiguous || isEnd));
    if (failed) return;
    if (visible.atStart) store.loadBefore().catch(() => setFailed(true));
    if (visible.last >= (messages.at(-1)?.position ?? 0) - 10) store.loadAfter().catch(() => setFailed(true));
  };
  useScrollKeeping({
    list,
    scroller,
    version: rows,
    sticks: look === 'chat' && !view?.hasAfter,
    target,
    reached: () => setTarget(null),
    onLook,
  });

  const handlers = useHandlers(store, toPosition, rest);
  const focus = useMessageFocus({ list, fallback: messages.at(-1)?.id, shortcuts: shortcutsOf(handlers) });

  return (
    <MessageHandlersProvider value={handlers}>
      <div className={styles['frame']}>
        <p className={styles['edge']} role="presentation">
          {state.loading.before
            ? t('conversations.loadingOlder')
            : !view?.hasBefore && t('conversations.beginning')}
        </p>
        {failed && <PageFailed retry={() => setFailed(false)} />}
        <ol ref={list} className={styles['list']} aria-label={label} {...focus.handlers}>
          {rows.map((row) => (
            <Row
              key={row.key}
              row={row}
              look={look}
              state={state}
              active={row.kind === 'message' && focus.isActive(row.key)}
              highlighted={row.kind === 'message' && row.message.position === highlighted}
            />
          ))}
        </ol>
        {state.loading.after && <p className={styles['edge']}>{t('conversations.loadingNewer')}</p>}
      </div>
      <JumpButtons seen={seen} state={state} toEnd={toEnd} toPosition={toPosition} />
    </MessageHandlersProvider>
  );
}

const noMessages: Message[] = [];
const firstTarget = (unread: number): ScrollTarget => (unread > 0 ? 'unread' : 'end');

interface RowProps {
  row: TimelineRow;
  look: Look;
  state: OpenConversation['state'];
  active: boolean;
  highlighted: boolean;
}

function Row({ row, look, state, active, highlighted }: RowProps) {
  if (row.kind === 'day') {
    return (
      <li className={styles['day']}>
        <DateTime at={row.instant} show="day" />
      </li>
    );
  }
  if (row.kind === 'unread') {
    return (
      <li className={styles['unread']} data-unread-line>
        {t('conversations.unreadLine')}
      </li>
    );
  }
  if (row.kind === 'pending') return <PendingRow entry={row.entry} starts={row.starts} look={look} />;
  return (
    <MessageRow
      message={row.message}
      starts={row.starts}
      look={look}
      own={state.own}
      ownReactions={state.own?.reactions[row.message.id] ?? noReactions}
      active={active}
      highlighted={highlighted}
    />
  );
}

function PageFailed({ retry }: { retry: () => void }) {
  return (
    <p className={styles['edge']}>
      {t('common.loadFailed')}{' '}
      <Button small onClick={retry}>
        {t('common.retry')}
      </Button>
    </p>
  );
}

/** Whoever writes sees it: a new own message takes the list to its end. */
function useTowardsOwn(pending: OutboxEntry[], toEnd: () => void): void {
  const known = useRef(new Set(pending.map(({ id }) => id)));
  useEffect(() => {
    const isNew = pending.some(({ id }) => !known.current.has(id));
    known.current = new Set(pending.map(({ id }) => id));
    if (isNew) toEnd();
  }, [pending, toEnd]);
}

type Given = Pick<Props, 'linkTo' | 'onReply' | 'onEdit' | 'onEditPending'>;

function useHandlers(
  store: OpenConversation['store'],
  toPosition: (position: number) => void,
  { linkTo, onReply, onEdit, onEditPending }: Given,
): MessageHandlers {
  const { person } = useConversations();
  return useMemo(() => {
    const goTo = (messageId: string) => {
      const loaded = store.snapshot().view?.messages.find(({ id }) => id === messageId);
      if (loaded) return toPosition(loaded.position);
      call(messageRoutes.locate, { params: { messageId } }).then(
        ({ position }) => toPosition(position),
        tellProblem,
      );
    };
    return { store, person, linkTo, goTo, reply: onReply, edit: onEdit, editPending: onEditPending };
  }, [store, person, toPosition, linkTo, onReply, onEdit, onEditPending]);
}

function shortcutsOf({ store, person, reply, edit }: MessageHandlers): Record<string, (id: string) => void> {
  const find = (id: string) => store.snapshot().view?.messages.find((message) => message.id === id);
  return {
    r: (id) => {
      const message = find(id);
      if (message) reply?.(message);
    },
    e: (id) => {
      const message = find(id);
      if (message && message.author.id === person?.id) edit?.(message);
    },
  };
}
