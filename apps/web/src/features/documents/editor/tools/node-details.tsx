import { NodeSelection } from '@tiptap/pm/state';
import type { Editor } from '@tiptap/react';
import { type FormEvent, useRef, useState } from 'react';
import { Dialog, Popover } from 'react-aria-components';
import styles from '../../../../conversations/composer/composer.module.css';
import { t, type TextKey } from '../../../../lib/i18n.ts';

interface Asked {
  name: string;
  text: TextKey;
  long?: boolean;
}

const forms: Record<string, { title: TextKey; submit: TextKey; asked: Asked[] }> = {
  footnote: {
    title: 'documentEditor.footnote',
    submit: 'documentEditor.footnoteSet',
    asked: [{ name: 'text', text: 'documentEditor.footnoteText', long: true }],
  },
  image: {
    title: 'documentEditor.image',
    submit: 'documentEditor.imageSet',
    asked: [
      { name: 'alt', text: 'documentEditor.imageAlt' },
      { name: 'caption', text: 'documentEditor.imageCaption' },
    ],
  },
  field: {
    title: 'documentEditor.field',
    submit: 'documentEditor.fieldSet',
    asked: [{ name: 'label', text: 'documentEditor.fieldLabel' }],
  },
};

export interface Details {
  type: string;
  values: Record<string, string>;
  element: HTMLElement;
}

/** Of a note, a picture or a field that is selected: they have words beside what is seen. */
export function detailsOfSelection({ state: { selection }, view }: Editor): Details | null {
  if (!(selection instanceof NodeSelection)) return null;
  const { node, from } = selection;
  const element = view.nodeDOM(from);
  if (!Object.hasOwn(forms, node.type.name) || !(element instanceof HTMLElement)) return null;
  return { type: node.type.name, values: node.attrs as Record<string, string>, element };
}

interface Props {
  editor: Editor;
  details: Details;
  onClose: () => void;
}

/** A small form beside what is selected. */
export function NodeDetails({ editor, details, onClose }: Props) {
  const anchor = useRef<HTMLElement>(details.element);
  const form = forms[details.type];
  if (!form) return null;
  return (
    <Popover
      className={styles['popover'] ?? ''}
      triggerRef={anchor}
      isOpen
      onOpenChange={(isOpen) => {
        if (isOpen) return;
        onClose();
        editor.commands.focus();
      }}
    >
      <Dialog className={styles['linkDialog'] ?? ''} aria-label={t(form.title)}>
        <DetailsForm editor={editor} details={details} onClose={onClose} />
      </Dialog>
    </Popover>
  );
}

function DetailsForm({ editor, details, onClose }: Props) {
  const [values, setValues] = useState(details.values);
  const form = forms[details.type];
  if (!form) return null;

  function save(event: FormEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const given: Record<string, string> = {};
    for (const { name } of form?.asked ?? []) given[name] = (values[name] ?? '').trim();
    onClose();
    const { to } = editor.state.selection;
    editor.chain().updateAttributes(details.type, given).setTextSelection(to).focus().run();
  }

  return (
    <form onSubmit={save} noValidate>
      {form.asked.map(({ name, text, long }, index) => {
        const field = {
          value: values[name] ?? '',
          autoFocus: index === 0, // a form that was asked for takes the focus
          maxLength: long ? 5_000 : 200,
          onChange: ({ target }: { target: { value: string } }) =>
            setValues((before) => ({ ...before, [name]: target.value })),
        };
        return (
          <label key={name} className={styles['field']}>
            {t(text)}
            {long ? <textarea rows={3} {...field} /> : <input {...field} />}
          </label>
        );
      })}
      <button type="submit" className="kern-btn kern-btn--primary kern-btn--x-small">
        <span className="kern-label">{t(form.submit)}</span>
      </button>
    </form>
  );
}
