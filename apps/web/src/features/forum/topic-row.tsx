import type { ConversationListItem } from '@app/contracts/conversations';
import type { Board } from '@app/contracts/spaces';
import { Archive, CircleCheck, Lock, Pin } from 'lucide-react';
import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { Badge, UnreadBadge } from '../../ui/feedback.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { forumAddress } from './forum-addresses.ts';
import styles from './forum.module.css';

interface Props {
  item: ConversationListItem;
  slug: string;
  /** Named when topics of several boards stand in the list. */
  board: Board | undefined;
}

export function TopicRow({ item: { conversation, unread, lastAuthor }, slug, board }: Props) {
  const { id, title, tags, lastPosition, lastMessageAt, author } = conversation;
  const replies = Math.max(0, lastPosition - 1);
  return (
    <li className={styles['topic']} data-unread={unread > 0 || undefined}>
      <div className={styles['topicHead']}>
        <h2 className={styles['topicTitle']}>
          <Link href={addresses.topic(slug, id)}>{title}</Link>
        </h2>
        <UnreadBadge count={unread} />
      </div>
      <TopicState conversation={conversation} />
      <p className={styles['topicVoice']}>
        <span>{replies === 0 ? t('forum.noReplies') : t('forum.replies', { count: replies })}</span>
        <span>
          {t(replies === 0 ? 'forum.askedBy' : 'forum.lastBy')} <PersonLine person={lastAuthor ?? author} />
          {lastMessageAt && (
            <>
              , <DateTime at={lastMessageAt} />
            </>
          )}
        </span>
      </p>
      {(board ?? tags.length > 0) && (
        <p className={styles['topicTags']}>
          {board && (
            <Link href={forumAddress(slug, { board: board.id })} className={styles['boardLink']}>
              {board.name}
            </Link>
          )}
          {tags.map((tag) => (
            <Link key={tag} href={forumAddress(slug, { tag })} className={styles['tag']}>
              {tag}
            </Link>
          ))}
        </p>
      )}
    </li>
  );
}

/** Pinned, answered, locked, archived: in words, with a sign. */
export function TopicState({ conversation }: { conversation: ConversationListItem['conversation'] }) {
  const { pinned, state, answer } = conversation;
  if (!pinned && state === 'open' && answer === null) return null;
  return (
    <div className={styles['badges']}>
      {pinned && (
        <Badge tone="accent" icon={<Pin size={14} aria-hidden />}>
          {t('forum.pinned')}
        </Badge>
      )}
      {answer !== null && (
        <Badge tone="success" icon={<CircleCheck size={14} aria-hidden />}>
          {t('forum.answered')}
        </Badge>
      )}
      {state === 'locked' && <Badge icon={<Lock size={14} aria-hidden />}>{t('forum.locked')}</Badge>}
      {state === 'archived' && <Badge icon={<Archive size={14} aria-hidden />}>{t('forum.archived')}</Badge>}
    </div>
  );
}
