import { CornerDownRight, X } from 'lucide-react';
import { language, t } from '../../lib/i18n.ts';
import styles from './composer.module.css';

interface Props {
  replyTo: { author: string; excerpt: string } | null | undefined;
  onReplyCancel: (() => void) | undefined;
  /** When the draft that was found had been kept. */
  restoredAt: number | null;
  onDiscard: () => void;
}

/** What stands above the text: whom it answers, and that it was begun earlier. */
export function ComposerNotes({ replyTo, onReplyCancel, restoredAt, onDiscard }: Props) {
  return (
    <>
      {replyTo && (
        <div className={styles['chip']}>
          <CornerDownRight size={16} aria-hidden="true" />
          <span className={styles['excerpt']}>
            <span className="kern-sr-only">{t('composer.replyTo')} </span>
            <strong>{replyTo.author}</strong> {replyTo.excerpt}
          </span>
          <button
            type="button"
            className={styles['chipButton']}
            aria-label={t('composer.replyCancel')}
            onClick={onReplyCancel}
          >
            <X size={16} aria-hidden="true" />
          </button>
        </div>
      )}
      {restoredAt !== null && (
        <div className={styles['chip']}>
          <span>{t('composer.restored', { when: when(restoredAt) })}</span>
          <button type="button" className="kern-btn kern-btn--tertiary kern-btn--x-small" onClick={onDiscard}>
            <span className="kern-label">{t('composer.discard')}</span>
          </button>
        </div>
      )}
    </>
  );
}

const when = (instant: number) =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(instant);
