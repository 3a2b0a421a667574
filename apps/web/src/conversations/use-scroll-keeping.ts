import { type RefObject, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';

/** What of a list is on the screen. Positions are those of the messages. */
export interface Visible {
  first: number;
  last: number;
  atStart: boolean;
  atEnd: boolean;
}

interface Options {
  list: RefObject<HTMLElement | null>;
  /** The element that scrolls; without one it is the page. */
  scroller?: RefObject<HTMLElement | null> | undefined;
  /** A new value after every change of what the list shows. */
  version: unknown;
  /** Whoever is at the end stays there when something is added: chat does, a page that is read does not. */
  sticks: boolean;
  /** Where to go once it is there; `null` stays. */
  target: ScrollTarget | null;
  reached: () => void;
  onLook: (visible: Visible) => void;
}

export type ScrollTarget = 'end' | 'unread' | { position: number };

/** This close to an edge counts as there, in pixels: screens with fractions never get to zero. */
const edge = 48;
/** Space above what was jumped to. */
const lead = 72;

const scrollerOf = (ref: Options['scroller']) => ref?.current ?? document.documentElement;
const itemsOf = (list: HTMLElement) => list.querySelectorAll<HTMLElement>('[data-position]');
const viewportOf = (scroller: HTMLElement) =>
  scroller === document.documentElement
    ? { top: 0, bottom: window.innerHeight }
    : scroller.getBoundingClientRect();

/**
 * Keeps what is read where it is. Browsers with scroll anchoring do most of it; pages put before the first message
 * while the list stands at its very top, and Safari, need the correction: after every change the message that was
 * on top is measured and put back.
 */
export function useScrollKeeping({ list, scroller, version, sticks, target, reached, onLook }: Options) {
  const anchor = useRef<{ element: HTMLElement; top: number } | null>(null);
  const stuck = useRef(false);
  const look = useRef(onLook);
  const arrived = useRef(reached);
  useLayoutEffect(() => {
    [look.current, arrived.current] = [onLook, reached];
  });
  const [atEnd, setAtEnd] = useState(true);

  const measure = useCallback(() => {
    const [element, box] = [list.current, scrollerOf(scroller)];
    if (!element) return;
    const seen = visibleIn(element, box);
    anchor.current = seen.anchor;
    stuck.current = seen.visible.atEnd;
    setAtEnd(seen.visible.atEnd);
    look.current(seen.visible);
  }, [list, scroller]);

  const keep = useCallback(() => {
    const box = scrollerOf(scroller);
    if (sticks && stuck.current) box.scrollTop = box.scrollHeight;
    else if (anchor.current?.element.isConnected) {
      const moved = anchor.current.element.getBoundingClientRect().top - anchor.current.top;
      if (Math.abs(moved) >= 1) box.scrollTop += moved;
    }
  }, [scroller, sticks]);

  useLayoutEffect(() => {
    if (target && list.current && goTo(target, list.current, scrollerOf(scroller))) {
      stuck.current = target === 'end';
      arrived.current();
    } else keep();
    measure();
  }, [version, target, list, scroller, keep, measure]);

  useEffect(() => {
    const box = scroller?.current ?? window;
    let frame = 0;
    const scrolled = () => {
      cancelAnimationFrame(frame);
      frame = requestAnimationFrame(measure);
    };
    const resized = new ResizeObserver(() => {
      keep();
      measure();
    });
    box.addEventListener('scroll', scrolled, { passive: true });
    window.addEventListener('focus', measure);
    document.addEventListener('visibilitychange', measure);
    if (list.current) resized.observe(list.current);
    if (scroller?.current) resized.observe(scroller.current); // the keyboard of a phone makes it smaller
    return () => {
      cancelAnimationFrame(frame);
      resized.disconnect();
      box.removeEventListener('scroll', scrolled);
      window.removeEventListener('focus', measure);
      document.removeEventListener('visibilitychange', measure);
    };
  }, [list, scroller, keep, measure]);

  return { atEnd };
}

function visibleIn(list: HTMLElement, scroller: HTMLElement) {
  const { top, bottom } = viewportOf(scroller);
  const visible: Visible = {
    first: 0,
    last: 0,
    atStart: scroller.scrollTop <= 4 * edge,
    atEnd: scroller.scrollHeight - scroller.scrollTop - scroller.clientHeight <= edge,
  };
  let anchor: { element: HTMLElement; top: number } | null = null;
  for (const element of itemsOf(list)) {
    const box = element.getBoundingClientRect();
    if (box.bottom <= top) continue;
    if (box.top >= bottom) break;
    const position = Number(element.dataset['position']);
    if (!anchor) [anchor, visible.first] = [{ element, top: box.top }, position];
    if (box.top + Math.min(box.height, 24) <= bottom) visible.last = position;
  }
  return { visible, anchor };
}

/** Gives false while what is wanted is not in the list. */
function goTo(target: ScrollTarget, list: HTMLElement, scroller: HTMLElement): boolean {
  if (target === 'end') {
    scroller.scrollTop = scroller.scrollHeight;
    return true;
  }
  const selector = target === 'unread' ? '[data-unread-line]' : `[data-position="${target.position}"]`;
  const element = list.querySelector<HTMLElement>(selector);
  if (!element) return false;
  scroller.scrollTop += element.getBoundingClientRect().top - viewportOf(scroller).top - lead;
  return true;
}
