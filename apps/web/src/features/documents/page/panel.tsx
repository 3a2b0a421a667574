import type { Document } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { X } from 'lucide-react';
import { type RefObject, Suspense, useId } from 'react';
import { useSearchParams } from 'wouter';
import { t } from '../../../lib/i18n.ts';
import { IconButton } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Skeleton } from '../../../ui/feedback.tsx';
import { useWide } from '../use-wide.ts';
import type { PanelPart } from './document-parts.ts';
import styles from './document-page.module.css';

export interface OpenPanel {
  /** Those for this person on this page. */
  all: readonly PanelPart[];
  open: PanelPart | undefined;
  toggle: (name: string) => void;
}

/** Which panel stands beside the text; the address knows, so that a link can lead there. */
export function usePanel(panels: readonly PanelPart[], document: Document): OpenPanel {
  const [search, setSearch] = useSearchParams();
  const all = panels.filter(({ isFor }) => isFor?.(document) ?? true);
  const open = all.find(({ name }) => name === search.get('leiste'));
  return {
    all,
    open,
    toggle: (name) =>
      setSearch(
        (before) => {
          if (before.get('leiste') === name) before.delete('leiste');
          else before.set('leiste', name);
          return before;
        },
        { replace: true },
      ),
  };
}

interface Props {
  document: Document;
  space: Space;
  sheet: RefObject<HTMLElement | null>;
  panel: OpenPanel;
}

export function PanelBeside({ panel: { open, toggle }, ...of }: Props) {
  const isWide = useWide();
  const id = useId();
  if (!open) return null;
  const { Panel } = open;
  const close = () => toggle(open.name);
  const content = (
    <Suspense fallback={<Skeleton />}>
      <Panel {...of} onClose={close} />
    </Suspense>
  );
  if (!isWide)
    return (
      <Dialog title={open.label()} onClose={close}>
        {content}
      </Dialog>
    );
  return (
    <aside className={styles['panel']} aria-labelledby={id}>
      <div className={styles['panelHead']}>
        <h2 id={id}>{open.label()}</h2>
        <IconButton small label={t('common.close')} icon={<X size={20} />} align="end" onClick={close} />
      </div>
      {content}
    </aside>
  );
}
