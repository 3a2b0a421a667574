import { type Message, reactionEmojis } from '@app/contracts/messages';
import { CornerUpLeft } from 'lucide-react';
import { lazy, memo, Suspense, useState } from 'react';
import { t } from '../lib/i18n.ts';
import { classNames } from '../ui/class-names.ts';
import { showToast } from '../ui/toasts.ts';
import { VisuallyHidden } from '../ui/visually-hidden.tsx';
import { type OpenedPictures, picturesAt } from './files/opened-pictures.ts';
import { emojiName } from './emoji-names.ts';
import { reactTo } from './message-actions.ts';
import { useMessageHandlers } from './message-handlers.ts';
import styles from './message.module.css';
import { problemBehind } from './problem-behind.ts';
import prose from './prose.module.css';

const Lightbox = lazy(() => import('./files/lightbox.tsx').then((module) => ({ default: module.Lightbox })));

/** What somebody wrote. The server rendered and sanitised it. */
export const MessageBody = memo(function MessageBody({ html }: { html: string }) {
  const [opened, setOpened] = useState<OpenedPictures | null>(null);
  return (
    <>
      {/* oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the links inside have keys of their own */}
      <div
        className={classNames(prose['prose'], styles['body'])}
        dangerouslySetInnerHTML={{ __html: html }}
        onClick={(event) => setOpened(picturesAt(event))}
      />
      {opened && (
        <Suspense>
          <Lightbox {...opened} onClose={() => setOpened(null)} />
        </Suspense>
      )}
    </>
  );
});

/** The message that is answered, above the answer. */
export function ReplyQuote({ reply }: { reply: NonNullable<Message['replyTo']> }) {
  const { goTo } = useMessageHandlers();
  const { id, author, excerpt } = reply;
  if (excerpt === '') {
    return <p className={styles['quoteGone']}>{t('conversations.replyToDeleted')}</p>;
  }
  return (
    <button type="button" className={styles['quote']} onClick={() => goTo(id)}>
      <CornerUpLeft size={14} aria-hidden />
      <VisuallyHidden>{t('conversations.replyTo')} </VisuallyHidden>
      <strong>{author.name}</strong> <span>{excerpt}</span>
    </button>
  );
}

interface ReactionProps {
  message: Pick<Message, 'id' | 'reactions'>;
  own: readonly string[];
  mayReact: boolean;
}

/** How many chose what, and what oneself chose. A click adds or takes back. */
export function Reactions({ message, own, mayReact }: ReactionProps) {
  const { store } = useMessageHandlers();
  const shown = countsOf(message.reactions, own);
  if (shown.length === 0) return null;

  return (
    <ul className={styles['reactions']} aria-label={t('conversations.reactions.label')}>
      {shown.map(({ emoji, count }) => {
        const known = reactionEmojis.find((one) => one === emoji);
        const on = own.includes(emoji);
        const label = t('conversations.reactions.count', { name: emojiName(emoji), count });
        return (
          <li key={emoji}>
            <button
              type="button"
              className={styles['reaction']}
              aria-pressed={on}
              aria-label={on ? t('conversations.reactions.own', { label }) : label}
              title={emojiName(emoji)}
              disabled={!mayReact || !known}
              onClick={() => {
                if (known) reactTo(store, message.id, { emoji: known, on: !on }).catch(tellProblem);
              }}
            >
              <span aria-hidden>{emoji}</span> {count}
            </button>
          </li>
        );
      })}
    </ul>
  );
}

/** An own reaction shows before its count has come, and goes before it is counted away. */
function countsOf(counts: Message['reactions'], own: readonly string[]) {
  const missing = own.filter((emoji) => !counts.some((counted) => counted.emoji === emoji));
  return [...counts, ...missing.map((emoji) => ({ emoji, count: 1 }))];
}

export const tellProblem = (error: unknown): void => {
  showToast(problemBehind(error).message, { tone: 'danger' });
};
