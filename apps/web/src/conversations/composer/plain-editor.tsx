import { type Ref, useImperativeHandle, useRef } from 'react';
import { classNames } from '../../ui/class-names.ts';
import styles from './composer.module.css';
import { isSendKey, type Surface, type SurfaceProps } from './surface.ts';

interface Props extends SurfaceProps {
  ref: Ref<Surface>;
  /** Source view, or what stands in until the editor is loaded. */
  isSource: boolean;
  onFocus?: () => void;
}

/** The same Markdown in a plain field. */
export function PlainEditor({ ref, value, isSource, onFocus, ...props }: Props) {
  const field = useRef<HTMLTextAreaElement>(null);
  useImperativeHandle(ref, () => ({
    read: () => field.current?.value ?? value,
    replace: (markdown) => props.onChange(markdown),
    insert: (markdown) => {
      const text = field.current?.value ?? value;
      const at = document.activeElement === field.current ? (field.current?.selectionEnd ?? 0) : text.length;
      const before = text.slice(0, at).trimEnd();
      props.onChange(`${before}${before && '\n\n'}${markdown}${text.slice(at)}`);
      field.current?.focus();
    },
    attach: (markdown) => {
      const text = field.current?.value ?? value;
      const at = text.indexOf('\n', field.current?.selectionEnd ?? text.length);
      const before = (at < 0 ? text : text.slice(0, at)).trimEnd();
      props.onChange(`${before}${before && '\n\n'}${markdown}\n${at < 0 ? '' : `\n${text.slice(at + 1)}`}`);
    },
    type: (typed) => {
      const { value: text = value, selectionStart: from = 0, selectionEnd: to = 0 } = field.current ?? {};
      props.onChange(text.slice(0, from) + typed + text.slice(to));
      putCaret(field.current, from + typed.length);
    },
    focus: () => field.current?.focus(),
  }));
  return (
    <textarea
      ref={field}
      className={classNames(styles['plain'], isSource && styles['source'], props.look && styles['compact'])}
      value={value}
      rows={props.look ? 1 : 5}
      placeholder={props.placeholder ?? props.label}
      aria-label={props.label}
      aria-describedby={props.describedBy}
      aria-invalid={props.invalid || undefined}
      readOnly={props.busy}
      onFocus={onFocus}
      onChange={(event) => props.onChange(event.target.value)}
      onKeyDown={(event) => {
        if (props.onKey?.(event.nativeEvent)) return event.preventDefault();
        if (!isSendKey(event)) return;
        event.preventDefault();
        props.onSubmit();
      }}
    />
  );
}

/** After React has put the new text in. */
function putCaret(field: HTMLTextAreaElement | null, at: number): void {
  requestAnimationFrame(() => {
    field?.focus();
    field?.setSelectionRange(at, at);
  });
}
