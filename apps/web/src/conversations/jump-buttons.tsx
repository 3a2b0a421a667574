import { ArrowDown, ArrowUp } from 'lucide-react';
import { t } from '../lib/i18n.ts';
import { type Store, useStore } from '../lib/store.ts';
import { Button } from '../ui/button.tsx';
import type { ConversationState } from './conversation-state.ts';
import styles from './message-list.module.css';
import type { Visible } from './use-scroll-keeping.ts';

export interface Seen extends Visible {
  /** The furthest position that was on the screen. */
  furthest: number;
}

interface Props {
  seen: Store<Seen>;
  state: ConversationState;
  toEnd: () => void;
  toPosition: (position: number) => void;
}

/** An unread message this close comes by reading on. */
const near = 20;

/** Ways to what is new, without moving what is read. */
export function JumpButtons({ seen, state, toEnd, toPosition }: Props) {
  const { first, last, atEnd, furthest } = useStore(seen);
  const { view, own } = state;
  if (!view || last === 0) return null;
  const { lastPosition } = view.conversation;
  const unread = own?.marker === null || !own || own.marker >= lastPosition ? undefined : own.marker + 1;
  const isFar = unread !== undefined && (unread < first || unread > last + near);
  const count = Math.max(0, lastPosition - furthest);
  const isEnd = atEnd && !view.hasAfter;
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
      {!isEnd && (
        <Button small className={styles['jump']} icon={<ArrowDown size={16} />} onClick={toEnd}>
          {count > 0 ? t('conversations.newMessages', { count }) : t('conversations.toEnd')}
        </Button>
      )}
    </div>
  );
}
