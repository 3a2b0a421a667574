import type { Editor } from '@tiptap/react';
import { ImageIcon } from 'lucide-react';
import { type FormEvent, useId, useState } from 'react';
import { Button, Dialog, DialogTrigger, Popover } from 'react-aria-components';
import { t } from '../../lib/i18n.ts';
import styles from './composer.module.css';
import { Icon, Tip } from './tool-parts.tsx';

/** Says in words what the marked picture shows. There while one is marked. */
export function PictureDialog({ editor, description }: { editor: Editor; description: string | null }) {
  const [open, setOpen] = useState(false);
  if (description === null && !open) return null;
  return (
    <DialogTrigger isOpen={open} onOpenChange={setOpen}>
      <Tip text={t('files.describe')}>
        <Button className={styles['tool'] ?? ''} aria-label={t('files.describe')}>
          <Icon of={ImageIcon} />
        </Button>
      </Tip>
      <Popover className={styles['popover'] ?? ''}>
        <Dialog className={styles['linkDialog'] ?? ''} aria-label={t('files.describe')}>
          <DescriptionForm editor={editor} description={description ?? ''} done={() => setOpen(false)} />
        </Dialog>
      </Popover>
    </DialogTrigger>
  );
}

function DescriptionForm({
  editor,
  description,
  done,
}: {
  editor: Editor;
  description: string;
  done: () => void;
}) {
  const id = useId();
  const [text, setText] = useState(description);

  function submit(event: FormEvent): void {
    event.preventDefault();
    event.stopPropagation();
    done();
    editor.chain().focus().updateAttributes('image', { alt: text.trim() }).run();
  }

  return (
    <form onSubmit={submit} noValidate>
      <label className={styles['field']}>
        {t('files.description')}
        <input
          // oxlint-disable-next-line jsx-a11y/no-autofocus -- a dialog that was asked for takes the focus
          autoFocus
          value={text}
          maxLength={300}
          aria-describedby={`${id}-hint`}
          onChange={(event) => setText(event.target.value)}
        />
      </label>
      <p id={`${id}-hint`} className={styles['hint']}>
        {t('files.descriptionHint')}
      </p>
      <div className={styles['dialogButtons']}>
        <button type="submit" className="kern-btn kern-btn--primary kern-btn--x-small">
          <span className="kern-label">{t('files.descriptionSet')}</span>
        </button>
      </div>
    </form>
  );
}
