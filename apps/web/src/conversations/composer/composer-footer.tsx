import { maxBodyLength } from '@app/contracts/messages';
import type { ReactNode } from 'react';
import { t } from '../../lib/i18n.ts';
import styles from './composer.module.css';

interface Props {
  helpId: string;
  length: number;
  isSource: boolean;
  busy: boolean;
  submitLabel: string;
  onToggleSource: () => void;
  onCancel: (() => void) | undefined;
  onSubmit: () => void;
  /** What else can be put into the text. */
  children: ReactNode;
}

export function ComposerFooter({ helpId, length, isSource, busy, submitLabel, children, ...on }: Props) {
  return (
    <div className={styles['footer']}>
      {children}
      <p id={helpId} className={styles['help']}>
        {t('composer.help')}
      </p>
      <Counter length={length} />
      <button
        type="button"
        className="kern-btn kern-btn--tertiary kern-btn--x-small"
        onClick={on.onToggleSource}
      >
        <span className="kern-label">{t(isSource ? 'composer.formatted' : 'composer.source')}</span>
      </button>
      {on.onCancel && (
        <button type="button" className="kern-btn kern-btn--secondary" onClick={on.onCancel}>
          <span className="kern-label">{t('composer.cancel')}</span>
        </button>
      )}
      <button type="button" className="kern-btn kern-btn--primary" aria-disabled={busy} onClick={on.onSubmit}>
        <span className="kern-label">{busy ? t('composer.sending') : submitLabel}</span>
      </button>
    </div>
  );
}

const warnFrom = maxBodyLength - 5_000;

/** Speaks up only when the end is near. */
function Counter({ length }: { length: number }) {
  const left = maxBodyLength - length;
  const text = left < 0 ? t('composer.tooLong', { count: -left }) : t('composer.left', { count: left });
  return (
    <output className={styles['counter']} data-over={left < 0 || undefined}>
      {length >= warnFrom && text}
    </output>
  );
}
