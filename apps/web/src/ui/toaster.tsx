import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { t } from '../lib/i18n.ts';
import { useStore } from '../lib/store.ts';
import { Button, IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './toaster.module.css';
import { dismissToast, type Toast, toasts } from './toasts.ts';

const lifetime = 10_000;

/** Where toasts appear; once, in the shell. Screen readers hear them without losing their place. */
export function Toaster() {
  const all = useStore(toasts);
  return (
    <section className={styles['toaster']} aria-label={t('common.notices')} aria-live="polite">
      {all.map((toast) => (
        <ToastLine key={toast.id} toast={toast} />
      ))}
    </section>
  );
}

/** Stays while the pointer or the focus is on it, and as long as something failed that can be tried again. */
function ToastLine({ toast }: { toast: Toast }) {
  const [held, setHeld] = useState(false);
  const waits = held || toast.retry !== undefined;
  const action = toast.retry ?? toast.undo;
  useEffect(() => {
    if (waits) return;
    const timer = setTimeout(() => dismissToast(toast.id), lifetime);
    return () => clearTimeout(timer);
  }, [waits, toast.id]);
  return (
    <div
      className={classNames(styles['toast'], toast.tone === 'danger' && styles['danger'])}
      onPointerEnter={() => setHeld(true)}
      onPointerLeave={() => setHeld(false)}
      onFocus={() => setHeld(true)}
      onBlur={() => setHeld(false)}
    >
      <p>{toast.text}</p>
      {action && (
        <Button
          small
          variant="tertiary"
          onClick={() => {
            dismissToast(toast.id);
            action();
          }}
        >
          {t(toast.retry ? 'common.retry' : 'common.undo')}
        </Button>
      )}
      <IconButton
        label={t('common.close')}
        icon={<X size={18} />}
        small
        align="end"
        onClick={() => dismissToast(toast.id)}
      />
    </div>
  );
}
