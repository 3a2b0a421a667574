import { ArrowDown, ArrowUp } from 'lucide-react';
import type { ConversationView } from '@app/domain/delta';
import { t } from '../lib/i18n.ts';
import { type Store, useStore } from '../lib/store.ts';
import { Button } from '../ui/button.tsx';
import { classNames } from '../ui/class-names.ts';
import type { Look } from './message-row.tsx';
import { type ConversationState, unreadCount } from './conversation-state.ts';
import styles from './message-list.module.css';
import type { Visible } from './scroll-keeper.ts';

export interface Seen extends Visible {
  /** The furthest position that was on the screen. */
  furthest: number;
}

interface Props {
  seen: Store<Seen>;
  state: ConversationState;
  look: Look;
  toEnd: () => void;
  toPosition: (position: number) => void;
}

/** An unread message this close comes by reading on. */
const near = 20;

/** Ways to what is new, without moving what is read. */
export function JumpButtons({ seen, state, look, toEnd, toPosition }: Props) {
  const { first, last, atEnd, furthest } = useStore(seen);
  const { view } = state;
  if (!view || last === 0) return null;
  const unread = firstUnread(state);
  const isFar = unread !== undefined && (unread < first || unread > last + near);
  const isEnd = !view.hasAfter && (look === 'posts' ? isLastInView(state, last) : atEnd);
  return (
    <div className={styles['jumps']}>
      {isFar && (
        <Button
          small
          className={styles['jump']}
          icon={unread < first ? <ArrowUp size={16} /> : <ArrowDown size={16} />}
          onClick={() => toPosition(unread)}
        >
          {t('conversations.toFirstUnread')}
        </Button>
      )}
      {!isEnd && <ToEnd count={countAfter(view, furthest)} look={look} toEnd={toEnd} />}
    </div>
  );
}

function ToEnd({ count, look, toEnd }: { count: number; look: Look; toEnd: () => void }) {
  const news = look === 'posts' ? 'conversations.newPosts' : 'conversations.newMessages';
  return (
    <Button
      small
      className={classNames(styles['jump'], styles['toEnd'])}
      icon={<ArrowDown size={16} />}
      onClick={toEnd}
    >
      {count > 0 ? t(news, { count }) : t('conversations.toEnd')}
    </Button>
  );
}

/** Below the last post there is still the field to write in: the end of the page is not what is looked for. */
const isLastInView = ({ view }: ConversationState, last: number) =>
  last >= (view?.messages.at(-1)?.position ?? 0);

/** What is loaded is counted: a reply thread has not every position. */
const countAfter = ({ conversation, messages, hasAfter }: ConversationView, furthest: number) =>
  hasAfter
    ? Math.max(0, conversation.lastPosition - furthest)
    : messages.filter(({ position }) => position > furthest).length;

const firstUnread = (state: ConversationState) =>
  unreadCount(state) > 0 ? (state.own?.marker ?? 0) + 1 : undefined;
