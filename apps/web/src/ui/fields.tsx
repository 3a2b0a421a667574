import { Search, X } from 'lucide-react';
import { type ComponentProps, useId } from 'react';
import { t } from '../lib/i18n.ts';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import { FieldFrame, type FieldTexts } from './field-frame.tsx';
import styles from './fields.module.css';

type Controlled = { value: string; onChange: (value: string) => void };
type Native<Tag extends 'input' | 'textarea' | 'select'> = Omit<
  ComponentProps<Tag>,
  'value' | 'onChange' | 'id' | 'aria-label'
>;

/** One line of text. `{...form.field('name')}` gives value, onChange, name and error. */
export function TextField({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  className,
  ...rest
}: FieldTexts & Controlled & Native<'input'>) {
  return (
    <FieldFrame texts={{ label, hint, error, optional }}>
      {(wiring) => (
        <input
          type="text"
          {...rest}
          {...wiring}
          value={value}
          onChange={(event) => onChange(event.target.value)}
          className={classNames(
            'kern-form-input__input',
            error && 'kern-form-input__input--error',
            className,
          )}
        />
      )}
    </FieldFrame>
  );
}

/** Several lines; grows with its text. With `maxLength` it counts, and never cuts what is pasted. */
export function TextArea({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  maxLength,
  className,
  ...rest
}: FieldTexts & Controlled & Native<'textarea'>) {
  const left = maxLength === undefined ? undefined : maxLength - value.length;
  return (
    <FieldFrame texts={{ label, hint, error, optional }}>
      {(wiring) => (
        <>
          <textarea
            rows={4}
            {...rest}
            {...wiring}
            value={value}
            onChange={(event) => onChange(event.target.value)}
            className={classNames(
              'kern-form-input__input',
              error && 'kern-form-input__input--error',
              styles['textArea'],
              className,
            )}
          />
          {maxLength !== undefined && left !== undefined && left < maxLength / 5 && (
            <span className={styles['count']}>
              {left >= 0
                ? t('common.charactersLeft', { count: left })
                : t('common.charactersTooMany', { count: -left })}
            </span>
          )}
        </>
      )}
    </FieldFrame>
  );
}

/** The system's own select: best on a phone, and every screen reader knows it. */
export function Select<Value extends string>({
  label,
  hint,
  error,
  optional = false,
  value,
  onChange,
  options,
  ...rest
}: FieldTexts &
  Omit<Native<'select'>, 'children'> & {
    value: Value;
    onChange: (value: Value) => void;
    options: readonly { value: Value; label: string }[];
  }) {
  return (
    <FieldFrame texts={{ label, hint, error, optional }}>
      {(wiring) => (
        <div className="kern-form-input__select-wrapper">
          <select
            {...rest}
            {...wiring}
            value={value}
            onChange={(event) => onChange(event.target.value as Value)}
            className={classNames('kern-form-input__select', error && 'kern-form-input__select--error')}
          >
            {options.map((option) => (
              <option key={option.value} value={option.value}>
                {option.label}
              </option>
            ))}
          </select>
        </div>
      )}
    </FieldFrame>
  );
}

/** Narrows a list while one types. The caller waits a moment before it asks the server (`useDeferredValue`). */
export function SearchField({
  label,
  value,
  onChange,
  placeholder,
  autoFocus = false,
  onEnter,
}: Controlled & {
  label: string;
  placeholder?: string;
  autoFocus?: boolean;
  /** Takes what was found, instead of sending the form around it. */
  onEnter?: () => void;
}) {
  const id = useId();
  return (
    <search className={styles['search']}>
      <Search size={20} aria-hidden />
      <label htmlFor={id} className="kern-sr-only">
        {label}
      </label>
      <input
        id={id}
        type="search"
        value={value}
        placeholder={placeholder ?? label}
        // oxlint-disable-next-line jsx-a11y/no-autofocus -- only where searching is what somebody came for
        autoFocus={autoFocus}
        data-first-focus={autoFocus || undefined}
        autoComplete="off"
        enterKeyHint="search"
        onChange={(event) => onChange(event.target.value)}
        onKeyDown={(event) => {
          if (event.key === 'Escape' && value !== '') onChange('');
          if (event.key !== 'Enter' || !onEnter) return;
          event.preventDefault();
          onEnter();
        }}
      />
      {value !== '' && (
        <IconButton
          label={t('common.clearSearch')}
          icon={<X size={20} />}
          align="end"
          onClick={() => onChange('')}
        />
      )}
    </search>
  );
}
