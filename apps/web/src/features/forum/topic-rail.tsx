import { ArrowDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import type { ConversationState } from '../../conversations/conversation-state.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { DateTime } from '../../ui/date-time.tsx';
import { VisuallyHidden } from '../../ui/visually-hidden.tsx';
import styles from './topic.module.css';

interface Props {
  state: ConversationState;
  jumpTo: (position: number) => void;
}

/** Shorter topics are seen at a glance. */
const worthIt = 6;

/** Where one is in a long topic, when it began, where the unread begins; and a slider to go elsewhere. */
export function TopicRail({ state: { view, own, unreadAfter }, jumpTo }: Props) {
  const at = useReadingPosition();
  const [chosen, setChosen] = useState<number | null>(null);
  if (!view || view.conversation.lastPosition < worthIt) return null;
  const { lastPosition: total, createdAt, lastMessageAt } = view.conversation;
  const position = Math.min(chosen ?? at, total);
  const text = t('forum.topic.place', { position, total });
  const hasUnread = unreadAfter !== null && unreadAfter < total && own?.marker !== null;
  const commit = () => {
    if (chosen !== null) jumpTo(chosen);
    setChosen(null);
  };
  return (
    <aside className={styles['rail']} aria-label={t('forum.topic.where')}>
      <Button small variant="tertiary" onClick={() => jumpTo(1)}>
        <DateTime at={createdAt} /> <VisuallyHidden>{t('forum.topic.toStart')}</VisuallyHidden>
      </Button>
      <div className={styles['track']}>
        <input
          type="range"
          min={1}
          max={total}
          value={position}
          aria-label={t('forum.topic.where')}
          aria-valuetext={text}
          onChange={(event) => setChosen(Number(event.target.value))}
          onPointerUp={commit}
          onKeyUp={commit}
          onBlur={commit}
        />
        {hasUnread && (
          <span
            className={styles['unreadMark']}
            aria-hidden
            style={{ '--at': `${(unreadAfter / Math.max(1, total - 1)) * 100}%` } as React.CSSProperties}
          />
        )}
      </div>
      <span className={styles['place']} aria-hidden>
        {position} / {total}
      </span>
      <Button small variant="tertiary" onClick={() => jumpTo(total)}>
        <ArrowDown className={styles['railArrow']} size={20} aria-hidden />
        <span className={styles['railDate']}>
          <DateTime at={lastMessageAt ?? createdAt} />
        </span>{' '}
        <VisuallyHidden>{t('forum.topic.toEnd')}</VisuallyHidden>
      </Button>
    </aside>
  );
}

/** Position of the first post on the screen. */
function useReadingPosition(): number {
  const [position, setPosition] = useState(1);
  useEffect(() => {
    let frame = 0;
    const look = () => {
      const rows = [...document.querySelectorAll<HTMLElement>('[data-position]')];
      const top =
        rows.find((row) => row.getBoundingClientRect().bottom > window.innerHeight / 3) ?? rows.at(-1);
      if (top) setPosition(Number(top.dataset['position']));
    };
    const scrolled = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(look);
    };
    look();
    window.addEventListener('scroll', scrolled, { passive: true });
    return () => {
      cancelAnimationFrame(frame);
      window.removeEventListener('scroll', scrolled);
    };
  }, []);
  return position;
}
