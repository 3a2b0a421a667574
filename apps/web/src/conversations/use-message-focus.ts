import {
  type FocusEvent,
  type KeyboardEvent,
  type PointerEvent,
  type RefObject,
  useEffect,
  useLayoutEffect,
  useRef,
  useState,
} from 'react';
import { shortcutSetting } from '../lib/device-settings.ts';

const messagesOf = (list: HTMLElement) => [...list.querySelectorAll<HTMLElement>('[data-message]')];
const messageAround = (target: EventTarget) =>
  target instanceof Element ? target.closest<HTMLElement>('[data-message]') : null;

interface Options {
  list: RefObject<HTMLElement | null>;
  /** The message that Tab leads to until another one was focused. */
  fallback: string | undefined;
  /** Keys of one letter on a focused message. */
  shortcuts: Record<string, (messageId: string) => void>;
}

/**
 * One message at a time is a stop of the Tab key; the arrow keys go from one to the next, Enter opens what one can do
 * with it (ARIA Authoring Practices, "roving tabindex").
 */
export function useMessageFocus({ list, fallback, shortcuts }: Options) {
  const [focused, setFocused] = useState<string>();
  const [hovered, setHovered] = useState<string>();

  function move(from: HTMLElement, to: 'previous' | 'next' | 'first' | 'last'): void {
    const all = messagesOf(list.current ?? from);
    const at = all.indexOf(from);
    const goals = { previous: all[at - 1], next: all[at + 1], first: all[0], last: all.at(-1) };
    goals[to]?.focus();
    goals[to]?.scrollIntoView({ block: 'nearest' });
  }

  useKeptFocus(list);

  function openTools(message: HTMLElement): void {
    message.querySelector<HTMLElement>('[data-message-menu]')?.click();
  }

  function onKeyDown(event: KeyboardEvent): void {
    const message = messageAround(event.target);
    if (!message || message !== event.target || event.ctrlKey || event.metaKey || event.altKey) return;
    const shortcut = shortcutSetting.get() === 'on' ? shortcuts[event.key] : undefined;
    const actions: Record<string, () => void> = {
      ArrowUp: () => move(message, 'previous'),
      ArrowDown: () => move(message, 'next'),
      Home: () => move(message, 'first'),
      End: () => move(message, 'last'),
      Enter: () => openTools(message),
      ContextMenu: () => openTools(message),
    };
    const action = actions[event.key] ?? (shortcut && (() => shortcut(message.dataset['message'] ?? '')));
    if (!action) return;
    event.preventDefault();
    action();
  }

  return {
    isActive: (id: string) => id === (focused ?? fallback) || id === hovered,
    handlers: {
      onKeyDown,
      onFocus: ({ target }: FocusEvent) => setFocused(messageAround(target)?.dataset['message']),
      onPointerOver: ({ target, pointerType }: PointerEvent) => {
        if (pointerType === 'mouse') setHovered(messageAround(target)?.dataset['message']);
      },
      onPointerLeave: () => setHovered(undefined),
    },
  };
}

/**
 * A message far from what is read is dropped from the page, or moved away. When it had the focus, that goes to the
 * first message on the screen instead of being lost.
 */
function useKeptFocus(list: RefObject<HTMLElement | null>): void {
  const isInside = useRef(false);
  useEffect(() => {
    const note = ({ target }: Event) => {
      isInside.current = target instanceof Node && (list.current?.contains(target) ?? false);
    };
    // A click beside everything takes the focus away on purpose, a hand on the scroll bar does not.
    const forget = () =>
      requestAnimationFrame(() => {
        isInside.current = list.current?.contains(document.activeElement) ?? false;
      });
    document.addEventListener('focusin', note);
    document.addEventListener('pointerdown', forget);
    return () => {
      document.removeEventListener('focusin', note);
      document.removeEventListener('pointerdown', forget);
    };
  }, [list]);
  useLayoutEffect(() => {
    if (!isInside.current || document.activeElement !== document.body || !list.current) return;
    const all = messagesOf(list.current);
    const seen = all.find((message) => message.getBoundingClientRect().bottom > 120) ?? all.at(-1);
    seen?.focus({ preventScroll: true });
  });
}
