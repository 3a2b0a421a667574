import { t } from '../lib/i18n.ts';
import { DateTime } from '../ui/date-time.tsx';
import type { ConversationState } from './conversation-state.ts';
import { type Look, MessageRow, noReactions } from './message-row.tsx';
import styles from './message-list.module.css';
import { PendingRow } from './pending-row.tsx';
import { ThreadReplyRow } from './thread-reply-row.tsx';
import type { TimelineRow } from './timeline.ts';

interface Props {
  row: TimelineRow;
  look: Look;
  state: ConversationState;
  active: boolean;
  highlighted: boolean;
}

/** A message, or what stands between two of them. */
export function TimelineEntry({ row, look, state, active, highlighted }: Props) {
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
        {t(look === 'posts' ? 'conversations.unreadSince' : 'conversations.unreadLine')}
      </li>
    );
  }
  if (row.kind === 'reply')
    return (
      <ThreadReplyRow message={row.message} starts={row.starts} active={active} highlighted={highlighted} />
    );
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
