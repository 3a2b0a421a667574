import { PanelRight, X } from 'lucide-react';
import { type ReactNode, useEffect, useRef } from 'react';
import { createPortal } from 'react-dom';
import { contextPanelSetting } from '../lib/device-settings.ts';
import { t } from '../lib/i18n.ts';
import { createStore, useStore } from '../lib/store.ts';
import { IconButton } from './button.tsx';
import styles from './context-panel.module.css';

const slot = createStore<HTMLElement | null>(null);
const isWide = () => globalThis.matchMedia?.('(min-width: 75.01rem)').matches ?? true;
/** On a narrow window the panel covers the page, so it opens only when asked for. */
const panelOpen = createStore(isWide() && contextPanelSetting.get() === 'open');

function setOpen(open: boolean): void {
  panelOpen.set(open);
  if (isWide()) contextPanelSetting.set(open ? 'open' : 'closed');
}

const attach = (element: HTMLElement | null) => slot.set(element);

/** Where panels appear; once, in the shell. */
export function ContextPanelSlot() {
  return <aside ref={attach} className={styles['slot']} aria-label={t('shell.contextPanel')} />;
}

/** Beside the page: members, outline, tools. The page renders it anywhere in its tree, with a toggle in its header. @public */
export function ContextPanel({ title, children }: { title: string; children: ReactNode }) {
  const target = useStore(slot);
  const open = useStore(panelOpen);
  if (!target || !open) return null;
  return createPortal(<Content title={title}>{children}</Content>, target);
}

function Content({ title, children }: { title: string; children: ReactNode }) {
  const head = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isWide()) return undefined;
    const before = document.activeElement;
    head.current?.focus();
    const close = ({ key }: KeyboardEvent) => {
      if (key === 'Escape') setOpen(false);
    };
    document.addEventListener('keydown', close);
    return () => {
      document.removeEventListener('keydown', close);
      if (before instanceof HTMLElement) before.focus();
    };
  }, []);
  return (
    <>
      <div className={styles['head']}>
        <h2 ref={head} tabIndex={-1}>
          {title}
        </h2>
        <IconButton
          label={t('shell.closePanel')}
          icon={<X size={20} />}
          tooltip="below"
          align="end"
          onClick={() => setOpen(false)}
        />
      </div>
      <div className={styles['body']}>{children}</div>
    </>
  );
}

/** Shows and hides the panel of this page. @public */
export function ContextPanelToggle({ label }: { label: string }) {
  const open = useStore(panelOpen);
  return (
    <IconButton
      label={label}
      icon={<PanelRight size={22} />}
      aria-pressed={open}
      tooltip="below"
      align="end"
      onClick={() => setOpen(!open)}
    />
  );
}
