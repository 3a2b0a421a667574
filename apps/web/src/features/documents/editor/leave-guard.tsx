import { type Ref, useEffect, useEffectEvent, useImperativeHandle, useState } from 'react';
import { useLocation } from 'wouter';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Dialog, DialogActions } from '../../../ui/dialog.tsx';

export interface LeaveGuardHandle {
  /** Leaves when the person agrees. */
  ask: (leave: () => void) => void;
}

interface Props {
  ref: Ref<LeaveGuardHandle>;
  hasUnsaved: boolean;
  /** It will not be stored within moments: whoever stays within the app is asked, too. */
  isTroubled: boolean;
}

const isPlainClick = (event: MouseEvent) =>
  event.button === 0 && !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;

/** The way of a link within the app; `null` for every other click. */
function wayOf(event: MouseEvent): string | null {
  const link = event.target instanceof Element ? event.target.closest('a[href]') : null;
  if (!(link instanceof HTMLAnchorElement) || !isPlainClick(event)) return null;
  if (link.target !== '' || link.hasAttribute('download') || link.origin !== location.origin) return null;
  const way = link.pathname + link.search + link.hash;
  return link.pathname === location.pathname && link.hash !== '' ? null : way;
}

/** Nobody leaves text behind without knowing. */
export function LeaveGuard({ ref, hasUnsaved, isTroubled }: Props) {
  const [leave, setLeave] = useState<() => void>();
  const [, go] = useLocation();
  useImperativeHandle(ref, () => ({ ask: (work) => setLeave(() => work) }));

  useEffect(() => {
    if (!hasUnsaved) return undefined;
    const ask = (event: BeforeUnloadEvent) => event.preventDefault();
    window.addEventListener('beforeunload', ask);
    return () => window.removeEventListener('beforeunload', ask);
  }, [hasUnsaved]);

  const clicked = useEffectEvent((event: MouseEvent) => {
    const way = wayOf(event);
    if (way === null) return;
    event.preventDefault();
    event.stopPropagation();
    setLeave(() => () => go(way));
  });
  useEffect(() => {
    if (!isTroubled) return undefined;
    const listener = (event: MouseEvent) => clicked(event);
    document.addEventListener('click', listener, { capture: true });
    return () => document.removeEventListener('click', listener, { capture: true });
  }, [isTroubled]);

  if (!leave) return null;
  const stay = () => setLeave(undefined);
  return (
    <Dialog title={t('documentEditor.leaveTitle')} onClose={stay}>
      <p>{t('documentEditor.leaveText')}</p>
      <DialogActions>
        <Button
          onClick={() => {
            stay();
            leave();
          }}
        >
          {t('documentEditor.leaveGo')}
        </Button>
        <Button variant="primary" onClick={stay}>
          {t('documentEditor.leaveStay')}
        </Button>
      </DialogActions>
    </Dialog>
  );
}
