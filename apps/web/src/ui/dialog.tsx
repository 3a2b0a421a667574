import { X } from 'lucide-react';
import { type ReactNode, useEffect, useId, useRef, useState } from 'react';
import { ApiError } from '../lib/api.ts';
import { t } from '../lib/i18n.ts';
import { Button, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './dialog.module.css';
import { FormError } from './feedback.tsx';

interface DialogProps {
  title: string;
  /** Called by Escape, the cross and "Abbrechen"; the parent stops rendering the dialog. */
  onClose: () => void;
  children: ReactNode;
  wide?: boolean;
}

/**
 * A modal window on the browser's own dialog element, which keeps the focus inside, makes the page behind inert and
 * answers Escape. Render it while it is open; the focus returns to where it was. A click beside it does not close
 * it: something may be typed in it.
 */
export function Dialog({ title, onClose, children, wide = false }: DialogProps) {
  const element = useRef<HTMLDialogElement>(null);
  const id = useId();
  useEffect(() => {
    const before = document.activeElement;
    const dialog = element.current;
    dialog?.showModal();
    dialog?.querySelector<HTMLElement>('[data-first-focus]')?.focus(); // else the cross has it
    return () => {
      dialog?.close();
      if (before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <dialog
      ref={element}
      className={classNames(styles['dialog'], wide && styles['wide'])}
      aria-labelledby={id}
      onCancel={(event) => {
        if (event.target !== element.current) return; // a file input's picker cancels too
        event.preventDefault();
        onClose();
      }}
    >
      <div className={styles['header']}>
        <h2 id={id}>{title}</h2>
        <IconButton
          label={t('common.close')}
          icon={<X size={22} />}
          tooltip="below"
          align="end"
          onClick={onClose}
        />
      </div>
      <div className={styles['body']}>{children}</div>
    </dialog>
  );
}

/** The buttons at the end of a dialog: the way on last, so that it comes last when tabbing. */
export function DialogActions({ children }: { children: ReactNode }) {
  return <div className={styles['footer']}>{children}</div>;
}

/** Asks before something that is hard to take back. `action` is the verb on the button. */
export function ConfirmDialog({
  title,
  children,
  action,
  danger = false,
  onConfirm,
  onClose,
}: {
  title: string;
  children?: ReactNode;
  action: string;
  danger?: boolean;
  /** The dialog closes when this is done, and shows the reason when it fails. */
  onConfirm: () => unknown;
  onClose: () => void;
}) {
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string>();
  async function confirm() {
    setBusy(true);
    try {
      await onConfirm();
      onClose();
    } catch (error) {
      setProblem(error instanceof ApiError ? error.problem.message : t('common.failed'));
      setBusy(false);
    }
  }
  return (
    <Dialog title={title} onClose={onClose}>
      <FormError problem={problem} />
      {children}
      <DialogActions>
        <Button onClick={onClose}>{t('common.cancel')}</Button>
        <Button variant={danger ? 'danger' : 'primary'} busy={busy} onClick={() => void confirm()}>
          {action}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
