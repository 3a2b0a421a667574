import { Search } from 'lucide-react';
import { type KeyboardEvent, lazy, Suspense, useRef, useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { loadPageTexts, t } from '../../lib/i18n.ts';
import { useShortcut } from '../../lib/shortcuts.ts';
import styles from './search-box.module.css';

/** Only who searches loads it. */
const QuickResults = lazy(async () => {
  const [{ QuickResults: component }] = await Promise.all([
    import('../../features/search/quick-results.tsx'),
    loadPageTexts(),
  ]);
  return { default: component };
});

/** The search at the top of the frame: results while typing, Enter leads to all of them. */
export function SearchBox() {
  const [path, navigate] = useLocation();
  const [typed, setTyped] = useState('');
  const [openAt, setOpenAt] = useState<string>();
  const box = useRef<HTMLElement>(null);
  const input = useRef<HTMLInputElement>(null);
  useShortcut('/', t('shell.toSearch'), () => input.current?.focus());
  // Whoever went somewhere has found it.
  const isOpen = openAt === path && typed.trim().length > 1;

  function moveFocus(event: KeyboardEvent) {
    if (event.key === 'Escape') {
      input.current?.focus(); // opens it, so closing comes second
      setOpenAt(undefined);
      return;
    }
    const step = { ArrowDown: 1, ArrowUp: -1 }[event.key];
    if (step === undefined || !isOpen) return;
    const stops = [...(box.current?.querySelectorAll<HTMLElement>('input, a') ?? [])];
    const at = stops.findIndex((stop) => stop === document.activeElement);
    event.preventDefault();
    stops[(at + step + stops.length) % stops.length]?.focus();
  }

  return (
    // oxlint-disable-next-line jsx-a11y/no-static-element-interactions -- arrows and Escape for what stands in it
    <search
      ref={box}
      className={styles['box']}
      onKeyDown={moveFocus}
      onBlur={({ relatedTarget }) => {
        if (!box.current?.contains(relatedTarget)) setOpenAt(undefined);
      }}
    >
      <form
        action={addresses.search}
        onSubmit={(event) => {
          event.preventDefault();
          setOpenAt(undefined);
          navigate(`${addresses.search}?${new URLSearchParams({ q: typed.trim() }).toString()}`);
        }}
      >
        <Search size={18} aria-hidden />
        <input
          ref={input}
          type="search"
          name="q"
          value={typed}
          placeholder={t('shell.search')}
          aria-label={t('shell.search')}
          autoComplete="off"
          enterKeyHint="search"
          maxLength={300}
          onFocus={() => setOpenAt(path)}
          onChange={(event) => {
            setTyped(event.target.value);
            setOpenAt(path);
          }}
        />
      </form>
      {isOpen && (
        <Suspense>
          <QuickResults typed={typed} />
        </Suspense>
      )}
    </search>
  );
}
