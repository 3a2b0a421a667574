import { lazy, Suspense, useEffect, useMemo, useState } from 'react';
import { loadPageTexts, t } from '../../lib/i18n.ts';
import { useListedKeys } from '../../lib/shortcuts.ts';

const Switcher = lazy(async () => {
  const [{ Switcher: component }] = await Promise.all([import('../switcher/switcher.tsx'), loadPageTexts()]);
  return { default: component };
});

/** Strg+K, unless what is written in has its own use for it. */
const isAsked = (event: KeyboardEvent) =>
  (event.ctrlKey || event.metaKey) &&
  !event.altKey &&
  event.key.toLowerCase() === 'k' &&
  !event.defaultPrevented;

export function OpenSwitcher() {
  const [open, setOpen] = useState(false);
  useListedKeys(useMemo(() => [{ keys: 'Strg+K', label: t('shell.switch') }], []));
  useEffect(() => {
    const pressed = (event: KeyboardEvent) => {
      if (!isAsked(event)) return;
      event.preventDefault();
      if (!document.querySelector('dialog[open]')) setOpen(true);
    };
    document.addEventListener('keydown', pressed);
    return () => document.removeEventListener('keydown', pressed);
  }, []);
  return <Suspense>{open && <Switcher onClose={() => setOpen(false)} />}</Suspense>;
}
