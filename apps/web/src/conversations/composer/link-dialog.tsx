import type { Editor } from '@tiptap/react';
import { Link } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { t } from '../../lib/i18n.ts';
import styles from './composer.module.css';
import { Icon, Tip } from './tool-parts.tsx';
import { addressOf } from './link-address.ts';

interface Props {
  editor: Editor;
  /** Of the link the caret is in. */
  href: string | null;
  disabled: boolean;
}

export function LinkDialog({ editor, href, disabled }: Props) {
  const [open, setOpen] = useState(false);
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Tip text={t('composer.link')}>
        <Button
          className={styles['tool'] ?? ''}
          aria-label={t('composer.link')}
          isDisabled={disabled}
          {...(href !== null && { 'data-selected': true })}
        >
          <Icon of={Link} />
        </Button>
      </Tip>
      <Popover className={styles['popover'] ?? ''}>
        <Dialog className={styles['linkDialog'] ?? ''} aria-label={t('composer.link')}>
          <LinkForm editor={editor} href={href} done={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function LinkForm({ editor, href, done }: { editor: Editor; href: string | null; done: () => void }) {
  const id = useId();
  const needsText = editor.state.selection.empty && href === null;
  const [address, setAddress] = useState(href ?? '');
  const [text, setText] = useState('');
  const [problem, setProblem] = useState('');

  function submit(event: FormEvent): void {
    event.preventDefault();
    event.stopPropagation();
    const target = addressOf(address);
    if (!target) return setProblem(t('composer.linkInvalid'));
    done();
    const chain = editor.chain().focus();
    if (needsText)
      chain
        .insertContent([
          {
            type: 'text',
            text: text.trim() || address.trim(),
            marks: [{ type: 'link', attrs: { href: target } }],
          },
          { type: 'text', text: ' ' },
        ])
        .run();
    else chain.extendMarkRange('link').setLink({ href: target }).run();
  }

  return (
    <form onSubmit={submit} noValidate>
      {needsText && (
        <label className={styles['field']}>
          {t('composer.linkText')}
          <input value={text} onChange={(event) => setText(event.target.value)} />
        </label>
      )}
      <label className={styles['field']}>
        {t('composer.linkAddress')}
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was asked for takes the focus
          autoFocus={!needsText}
          inputMode="url"
          value={address}
          aria-invalid={problem !== '' || undefined}
          aria-describedby={`${id}-problem`}
          onChange={(event) => setAddress(event.target.value)}
        />
      </label>
      <p id={`${id}-problem`} className={styles['fieldProblem']} role="alert">
        {problem}
      </p>
      <div className={styles['dialogButtons']}>
        <button type="submit" className="kern-btn kern-btn--primary kern-btn--x-small">
          <span className="kern-label">{t('composer.linkSet')}</span>
        </button>
        {href !== null && (
          <button
            type="button"
            className="kern-btn kern-btn--tertiary kern-btn--x-small"
            onClick={() => {
              done();
              editor.chain().focus().extendMarkRange('link').unsetLink().run();
            }}
          >
            <span className="kern-label">{t('composer.linkRemove')}</span>
          </button>
        )}
      </div>
    </form>
  );
}
