import type { Message } from '@app/contracts/messages';
import {
  type ReactNode,
  type RefObject,
  useCallback,
  useEffect,
  useLayoutEffect,
  useMemo,
  useRef,
  useState,
} from 'react';
import { t } from '../lib/i18n.ts';
import { useListedKeys } from '../lib/shortcuts.ts';
import { createStore } from '../lib/store.ts';
import { Button } from '../ui/button.tsx';
import { EmptyState, ErrorState, Skeleton } from '../ui/feedback.tsx';
import { ApiError } from '../lib/api.ts';
import { type ConversationState, unreadCount } from './conversation-state.ts';
import { useConversations } from './use-conversations.ts';
import { JumpButtons, type Seen } from './jump-buttons.tsx';
import { MessageHandlersProvider } from './message-handlers.ts';
import type { Look } from './message-row.tsx';
import styles from './message-list.module.css';
import { tellProblem } from './message-parts.tsx';
import type { OutboxEntry } from './outbox-storage.ts';
import { timelineOf } from './timeline.ts';
import type { ConversationStore } from './conversation-store.ts';
import type { OpenConversation } from './use-conversation.ts';
import { useMessageAnnouncements } from './use-message-announcements.ts';
import { messageKeys, shortcutsOf } from './message-keys.ts';
import { type MessageCallbacks, useHandlers } from './use-message-handlers.ts';
import { ScrollKeeper, type ScrollTarget, type Visible } from './scroll-keeper.ts';
import { TimelineEntry } from './timeline-entry.tsx';
import { useMessageFocus } from './use-message-focus.ts';

interface Props extends MessageCallbacks {
  open: OpenConversation;
  look: Look;
  label: string;
  /** The element that scrolls; without one it is the page. */
  scroller?: RefObject<HTMLElement | null>;
  /** A permalink led here. */
  startAt?: { position: number } | undefined;
  /** The reply thread that is shown instead of the conversation. */
  thread?: string | undefined;
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

/** Posts are read from the top the first time, and from the last one when all were read. */
function firstTarget(state: ConversationState, look: Look): ScrollTarget | null {
  if (look === 'posts' && (state.own?.marker ?? 0) === 0) return null;
  if (unreadCount(state) > 0) return 'unread';
  return look === 'chat' ? 'end' : { position: state.view?.conversation.lastPosition ?? 0 };
}

const startSeen: Seen = { first: 0, last: 0, atStart: false, atEnd: true, furthest: 0 };

function LoadedList(props: Props) {
  const { open, look, label, scroller, startAt, thread, empty: _, ...rest } = props;
  const { store, state, pending } = open;
  const { person } = useConversations();
  const list = useRef<HTMLOListElement>(null);
  const [seen] = useState(() => createStore(startSeen));
  const [keeper] = useState(() => new ScrollKeeper(startAt ?? firstTarget(state, look)));
  const { toPosition, toEnd, highlighted } = useNavigation(store, keeper, startAt?.position);
  const [failed, setFailed] = useState(false);
  const { view } = state;
  const rows = useTimeline(open, person?.id ?? null, { look, thread });

  useTowardsOwn(pending, toEnd);
  useMessageAnnouncements(state, person?.id ?? null, thread === undefined);

  const onLook = (visible: Visible) => {
    const { furthest } = seen.get();
    seen.set({ ...visible, furthest: Math.max(furthest, visible.last) });
    if (visible.last > 0) store.look(visible.last, isRead(visible, state));
    if (!failed) turnPages(open, visible).catch(() => setFailed(true));
  };
  useLayoutEffect(() => {
    const elements = elementsOf(list, scroller);
    if (elements) keeper.update({ ...elements, sticks: look === 'chat' && !view?.hasAfter, onLook });
  });
  useEffect(() => {
    const elements = elementsOf(list, scroller);
    return elements && keeper.watch(elements);
  }, [keeper, scroller]);

  const handlers = useHandlers(store, toPosition, rest);
  useListedKeys(useMemo(() => messageKeys(handlers), [handlers]));
  const focus = useMessageFocus({
    list,
    fallback: view?.messages.at(-1)?.id,
    shortcuts: shortcutsOf(handlers),
  });

  return (
    <MessageHandlersProvider value={handlers}>
      <div className={styles['frame']}>
        <Beginning state={state} thread={thread} />
        {failed && <PageFailed retry={() => setFailed(false)} />}
        <ol ref={list} className={styles['list']} aria-label={label} {...focus.handlers}>
          {rows.map((row) => (
            <TimelineEntry
              key={row.key}
              row={row}
              look={look}
              state={state}
              active={'message' in row && focus.isActive(row.key)}
              highlighted={'message' in row && row.message.position === highlighted}
            />
          ))}
        </ol>
        {state.loading.after && <p className={styles['edge']}>{t('conversations.loadingNewer')}</p>}
      </div>
      <JumpButtons seen={seen} state={state} look={look} toEnd={toEnd} toPosition={toPosition} />
    </MessageHandlersProvider>
  );
}

/** Skipping to somewhere does not read what lies before it; reading on does, and so does going to the end. */
function isRead({ first, atEnd }: Visible, { view, own }: ConversationState): boolean {
  if (document.visibilityState !== 'visible' || !document.hasFocus()) return false;
  return first <= (own?.marker ?? 0) + 1 || (atEnd && !view?.hasAfter);
}

async function turnPages({ store, state }: OpenConversation, { atStart, last }: Visible): Promise<void> {
  const end = state.view?.messages.at(-1)?.position ?? 0;
  await Promise.all([atStart && store.loadBefore(), last >= end - 10 && store.loadAfter()]);
}

const noMessages: Message[] = [];
const noEntries: OutboxEntry[] = [];

function useTimeline(
  { state, pending }: OpenConversation,
  personId: string | null,
  { look, thread }: { look: Look; thread: string | undefined },
) {
  const { view, unreadAfter } = state;
  const messages = view?.messages ?? noMessages;
  const shown = view?.hasAfter ? noEntries : pending;
  return useMemo(
    () => timelineOf({ messages, pending: shown, unreadAfter, personId, groups: look === 'chat', thread }),
    [messages, shown, unreadAfter, personId, look, thread],
  );
}

function elementsOf(
  list: RefObject<HTMLElement | null>,
  scroller: RefObject<HTMLElement | null> | undefined,
) {
  if (!list.current) return undefined;
  return { list: list.current, scroller: scroller?.current ?? document.documentElement };
}

function Beginning({ state, thread }: { state: ConversationState; thread: string | undefined }) {
  const { loading, view } = state;
  if (thread !== undefined) return null;
  const text = loading.before ? t('conversations.loadingOlder') : t('conversations.beginning');
  return <p className={styles['edge']}>{(loading.before || !view?.hasBefore) && text}</p>;
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

function useNavigation(store: ConversationStore, keeper: ScrollKeeper, startAt: number | undefined) {
  const [highlighted, setHighlighted] = useState(startAt);
  const toPosition = useCallback(
    (position: number) => {
      store.reach(position).then(() => {
        keeper.goTo({ position });
        setHighlighted(position);
      }, tellProblem);
    },
    [store, keeper],
  );
  const toEnd = useCallback(() => {
    store.reachEnd().then(() => keeper.goTo('end'), tellProblem);
  }, [store, keeper]);
  return { toPosition, toEnd, highlighted };
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
