import { type ReactNode, useId } from 'react';
import { classNames } from './class-names.ts';
import { FieldError } from './field-frame.tsx';
import styles from './fields.module.css';

/** A yes or no. */
export function Checkbox({
  label,
  hint,
  checked,
  onChange,
  error,
  disabled = false,
  name,
}: {
  label: ReactNode;
  hint?: ReactNode;
  checked: boolean;
  onChange: (checked: boolean) => void;
  error?: string | undefined;
  disabled?: boolean;
  name?: string;
}) {
  const id = useId();
  const described = [hint !== undefined && `${id}-hint`, error !== undefined && `${id}-error`].filter(
    Boolean,
  );
  return (
    <div>
      <div className={classNames('kern-form-check', styles['check'])}>
        <input
          id={id}
          name={name}
          type="checkbox"
          className={classNames(
            'kern-form-check__checkbox',
            error !== undefined && 'kern-form-check__checkbox--error',
          )}
          checked={checked}
          disabled={disabled}
          aria-invalid={error === undefined ? undefined : true}
          aria-describedby={described.join(' ') || undefined}
          onChange={(event) => onChange(event.target.checked)}
        />
        <label className="kern-label" htmlFor={id}>
          {label}
        </label>
        {hint !== undefined && (
          <div className={styles['checkHint']} id={`${id}-hint`}>
            {hint}
          </div>
        )}
      </div>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </div>
  );
}

/** One of a few; more than six are a `Select`. */
export function RadioGroup<Value extends string>({
  label,
  hint,
  value,
  onChange,
  options,
  error,
  horizontal = false,
}: {
  label: string;
  hint?: ReactNode;
  value: Value;
  onChange: (value: Value) => void;
  options: readonly { value: Value; label: string; hint?: ReactNode }[];
  error?: string | undefined;
  horizontal?: boolean;
}) {
  const id = useId();
  return (
    <fieldset
      className={classNames('kern-fieldset', error && 'kern-fieldset--error', styles['group'])}
      aria-describedby={error === undefined ? undefined : `${id}-error`}
    >
      <legend className="kern-label">{label}</legend>
      {hint !== undefined && <div className="kern-hint">{hint}</div>}
      <div className={classNames('kern-fieldset__body', horizontal && 'kern-fieldset__body--horizontal')}>
        {options.map((option) => (
          <div key={option.value} className={classNames('kern-form-check', styles['check'])}>
            <input
              id={`${id}-${option.value}`}
              type="radio"
              name={id}
              className="kern-form-check__radio"
              checked={option.value === value}
              onChange={() => onChange(option.value)}
              aria-describedby={option.hint === undefined ? undefined : `${id}-${option.value}-hint`}
            />
            <label className="kern-label" htmlFor={`${id}-${option.value}`}>
              {option.label}
            </label>
            {option.hint !== undefined && (
              <div className={styles['checkHint']} id={`${id}-${option.value}-hint`}>
                {option.hint}
              </div>
            )}
          </div>
        ))}
      </div>
      {error !== undefined && <FieldError id={`${id}-error`}>{error}</FieldError>}
    </fieldset>
  );
}
