import { useEffect, useRef } from 'react';
import { useLocation } from 'wouter';
import { expectHeading, forgetHeading } from '../../ui/page.tsx';

const storageKey = 'scroll-positions';
const mostKept = 50;
const settleWithin = 2_000;

type Positions = Record<string, number>;

/** Every entry of the history gets a name, so that its scroll position can be found again. */
function entryName(): string {
  const state = (history.state ?? {}) as { entry?: string };
  if (state.entry !== undefined) return state.entry;
  const entry = Math.random().toString(36).slice(2);
  history.replaceState({ ...state, entry }, '');
  return entry;
}

function readPositions(): Positions {
  try {
    return JSON.parse(sessionStorage.getItem(storageKey) ?? '{}') as Positions;
  } catch {
    return {};
  }
}

function remember(entry: string, position: number): void {
  const kept = Object.entries(readPositions())
    .filter(([name]) => name !== entry)
    .slice(-mostKept);
  try {
    sessionStorage.setItem(storageKey, JSON.stringify(Object.fromEntries([...kept, [entry, position]])));
  } catch {
    // Without storage, going back starts at the top.
  }
}

/** Scrolls to where somebody was, as soon as the page is long enough; a hand on the wheel ends that. */
function restore(position: number): () => void {
  const { body } = document;
  const until = performance.now() + settleWithin;
  const stop = () => {
    observer.disconnect();
    removeEventListener('wheel', stop);
    removeEventListener('touchstart', stop);
    removeEventListener('keydown', stop);
  };
  const attempt = () => {
    scrollTo(0, position);
    if (Math.abs(scrollY - position) < 2 || performance.now() > until) stop();
  };
  const observer = new ResizeObserver(attempt);
  observer.observe(body);
  addEventListener('wheel', stop, { passive: true });
  addEventListener('touchstart', stop, { passive: true });
  addEventListener('keydown', stop);
  return stop;
}

/** A new page starts at its top with the focus on its heading; an old one where it was left. */
export function useNavigation(): void {
  const [path] = useLocation();
  const isFirst = useRef(true);
  const wentBack = useRef(false);
  const shownPath = useRef(location.pathname);

  useEffect(() => {
    history.scrollRestoration = 'manual';
    const popped = () => {
      wentBack.current = location.pathname !== shownPath.current; // a skip link only changes the hash
    };
    let pending = 0;
    const scrolled = () => {
      cancelAnimationFrame(pending);
      pending = requestAnimationFrame(() => remember(entryName(), scrollY));
    };
    addEventListener('popstate', popped);
    addEventListener('scroll', scrolled, { passive: true });
    addEventListener('pointerdown', forgetHeading);
    return () => {
      removeEventListener('popstate', popped);
      removeEventListener('scroll', scrolled);
      removeEventListener('pointerdown', forgetHeading);
    };
  }, []);

  useEffect(() => {
    shownPath.current = location.pathname;
    const position = readPositions()[entryName()];
    const comesBack = wentBack.current || isFirst.current;
    if (!isFirst.current) expectHeading();
    isFirst.current = false;
    wentBack.current = false;
    if (comesBack && position !== undefined) return restore(position);
    if (!comesBack && location.hash === '') scrollTo(0, 0);
    return undefined;
  }, [path]);
}
