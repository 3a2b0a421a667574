import { type ReactNode, useId } from 'react';
import { t } from '../lib/i18n.ts';
import { classNames } from './class-names.ts';
import styles from './fields.module.css';

export interface FieldTexts {
  label: string;
  hint?: ReactNode;
  /** What is wrong and what to do; shown below and tied to the field. */
  error?: string | undefined;
  /** Marks the field as optional; everything else must be filled in. */
  optional?: boolean;
}

interface Wiring {
  id: string;
  'aria-describedby': string | undefined;
  'aria-invalid': true | undefined;
  'aria-required': boolean;
}

/** The message below a field, or below a group of them. */
export function FieldError({ id, children }: { id?: string; children: ReactNode }) {
  return (
    <p className={classNames('kern-error', styles['error'])} id={id}>
      <span className="kern-icon kern-icon--danger kern-icon--default" aria-hidden />
      <span>{children}</span>
    </p>
  );
}

/** Label, hint and error around a control, wired so that a screen reader says all three. */
export function FieldFrame({
  texts,
  children,
}: {
  texts: FieldTexts;
  children: (wiring: Wiring) => ReactNode;
}) {
  const id = useId();
  const { label, hint, error, optional = false } = texts;
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return (
    <div className={classNames('kern-form-input', error && 'kern-form-input--error', styles['field'])}>
      <label className="kern-label" htmlFor={id}>
        {label}
        {optional && <span className="kern-label__optional"> – {t('common.optional')}</span>}
      </label>
      {hint !== undefined && (
        <div className="kern-hint" id={`${id}-hint`}>
          {hint}
        </div>
      )}
      {children({
        id,
        'aria-describedby': described.join(' ') || undefined,
        'aria-invalid': error === undefined ? undefined : true,
        'aria-required': !optional,
      })}
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}
