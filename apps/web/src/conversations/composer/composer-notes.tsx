import { CornerDownRight, X } from 'lucide-react';
import { language, t } from '../../lib/i18n.ts';
import styles from './composer.module.css';

interface Props {
  replyTo: { author: string; excerpt: string } | null | undefined;
  onReplyCancel: (() => void) | undefined;
  /** When the draft that was found had been kept. */
  restoredAt: number | null;
  onDiscard: () => void;
  /** What other devices had written here meanwhile, the latest first. */
  others: { body: string; at: string }[];
  onInsertOther: (text: string) => void;
  onForgetOthers: () => void;
}

/** What stands above the text: whom it answers, and that it was begun earlier. */
export function ComposerNotes({ replyTo, onReplyCancel, restoredAt, onDiscard, ...others }: Props) {
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
      <OtherText {...others} />
    </>
  );
}

/** Nothing that was written on another device is lost, even if this text came later. */
function OtherText({
  others: [latest],
  onInsertOther,
  onForgetOthers,
}: Pick<Props, 'others' | 'onInsertOther' | 'onForgetOthers'>) {
  if (!latest) return null;
  return (
    <div className={styles['other']}>
      <p role="alert">{t('composer.otherText', { when: when(Date.parse(latest.at)) })}</p>
      <blockquote>{latest.body}</blockquote>
      <div className={styles['otherButtons']}>
        <button
          type="button"
          className="kern-btn kern-btn--secondary kern-btn--x-small"
          onClick={() => onInsertOther(latest.body)}
        >
          <span className="kern-label">{t('composer.otherInsert')}</span>
        </button>
        <button
          type="button"
          className="kern-btn kern-btn--tertiary kern-btn--x-small"
          onClick={onForgetOthers}
        >
          <span className="kern-label">{t('composer.otherForget')}</span>
        </button>
      </div>
    </div>
  );
}

const when = (instant: number) =>
  new Intl.DateTimeFormat(language(), { dateStyle: 'medium', timeStyle: 'short' }).format(instant);
