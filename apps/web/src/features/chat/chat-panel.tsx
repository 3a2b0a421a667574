import { X } from 'lucide-react';
import { type ReactNode, useEffect, useEffectEvent, useId, useRef } from 'react';
import { t } from '../../lib/i18n.ts';
import { IconButton } from '../../ui/button.tsx';
import styles from './chat.module.css';

interface Props {
  title: string;
  onClose: () => void;
  children: ReactNode;
}

/** What stands beside a conversation. Escape closes it, and the focus goes back to where it was. */
export function ChatPanel({ title, onClose, children }: Props) {
  const id = useId();
  const panel = useRef<HTMLElement>(null);
  const heading = useRef<HTMLHeadingElement>(null);
  const close = useEffectEvent(onClose);
  useEffect(() => {
    const aside = panel.current;
    const pressed = (event: KeyboardEvent) => {
      if (event.key === 'Escape' && !event.defaultPrevented) close();
    };
    aside?.addEventListener('keydown', pressed);
    return () => aside?.removeEventListener('keydown', pressed);
  }, []);
  useEffect(() => {
    const before = document.activeElement;
    const aside = panel.current;
    if (!aside?.contains(before)) heading.current?.focus();
    return () => {
      const wasInside = aside?.contains(document.activeElement) || document.activeElement === document.body;
      if (wasInside && before instanceof HTMLElement && before.isConnected) before.focus();
    };
  }, []);
  return (
    <aside ref={panel} className={styles['panel']} aria-labelledby={id} data-panel>
      <div className={styles['panelHead']}>
        <h2 id={id} ref={heading} tabIndex={-1}>
          {title}
        </h2>
        <IconButton
          label={t('common.close')}
          icon={<X size={20} />}
          tooltip="below"
          align="end"
          onClick={onClose}
        />
      </div>
      {children}
    </aside>
  );
}
