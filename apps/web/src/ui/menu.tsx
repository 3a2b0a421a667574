import { type ComponentProps, type KeyboardEvent, type ReactNode, useId, useRef, useState } from 'react';
import { Check } from 'lucide-react';
import { IconButton } from './button.tsx';
import { classNames } from './class-names.ts';
import styles from './menu.module.css';

interface MenuItem {
  label: string;
  icon?: ReactNode;
  danger?: boolean;
  /** A second, quieter line. */
  hint?: string;
  /** One of several to choose from: whether it is the chosen one. */
  checked?: boolean;
  onSelect: () => void;
}

/** Below the trigger, or above it where the window ends; never beyond the window's edge. */
function place(menu: HTMLElement, trigger: HTMLElement) {
  const from = trigger.getBoundingClientRect();
  const { offsetWidth: width, offsetHeight: height } = menu;
  const below = from.bottom + 4;
  const top = below + height > innerHeight - 8 ? Math.max(8, from.top - 4 - height) : below;
  const left = Math.min(Math.max(8, from.right - width), innerWidth - width - 8);
  menu.style.top = `${top}px`;
  menu.style.left = `${Math.max(8, left)}px`;
}

/**
 * A button that opens a list of actions (ARIA Authoring Practices, "menu button"): arrow keys, Home, End, the first
 * letter, Escape; the focus returns to the button. Lies in the browser's top layer, so nothing cuts it off.
 */
export function Menu({
  label,
  icon,
  items,
  ...button
}: { label: string; icon: ReactNode; items: readonly MenuItem[] } & Omit<
  ComponentProps<typeof IconButton>,
  'label' | 'icon' | 'onClick' | 'ref'
>) {
  const [open, setOpen] = useState(false);
  const trigger = useRef<HTMLButtonElement>(null);
  const menu = useRef<HTMLDivElement>(null);
  const id = useId();

  const entries = () => [...(menu.current?.querySelectorAll<HTMLElement>('[role^="menuitem"]') ?? [])];

  function show(which: 'first' | 'last') {
    if (!menu.current || !trigger.current) return;
    menu.current.showPopover();
    place(menu.current, trigger.current);
    entries()
      .at(which === 'first' ? 0 : -1)
      ?.focus();
  }

  function hide() {
    menu.current?.hidePopover();
    trigger.current?.focus();
  }

  function move(event: KeyboardEvent) {
    const all = entries();
    const at = all.findIndex((entry) => entry === document.activeElement);
    const letter = event.key.length === 1 ? event.key.toLocaleLowerCase() : undefined;
    const goals: Record<string, HTMLElement | undefined> = {
      ArrowDown: all[(at + 1) % all.length],
      ArrowUp: all.at(at - 1),
      Home: all[0],
      End: all.at(-1),
    };
    const goal =
      letter === undefined || letter === ' '
        ? goals[event.key]
        : [...all.slice(at + 1), ...all.slice(0, at + 1)].find((entry) =>
            entry.textContent?.trim().toLocaleLowerCase().startsWith(letter),
          );
    if (event.key === 'Tab') hide();
    if (!goal) return;
    event.preventDefault();
    goal.focus();
  }

  return (
    <>
      <IconButton
        {...button}
        ref={trigger}
        label={label}
        icon={icon}
        aria-haspopup="menu"
        aria-expanded={open}
        aria-controls={open ? id : undefined}
        popoverTarget={id}
        onClick={(event) => {
          event.preventDefault(); // the browser would toggle without moving the focus
          if (open) hide();
          else show('first');
        }}
        onKeyDown={(event) => {
          if (event.key !== 'ArrowDown' && event.key !== 'ArrowUp') return;
          event.preventDefault();
          show(event.key === 'ArrowDown' ? 'first' : 'last');
        }}
      />
      <div
        ref={menu}
        id={id}
        popover="auto"
        role="menu"
        tabIndex={-1}
        aria-label={label}
        className={styles['menu']}
        onKeyDown={move}
        onToggle={(event) => setOpen(event.newState === 'open')}
      >
        {items.map((item) => (
          <button
            key={item.label}
            type="button"
            role={item.checked === undefined ? 'menuitem' : 'menuitemradio'}
            aria-checked={item.checked}
            tabIndex={-1}
            className={classNames(styles['item'], item.danger && styles['danger'])}
            onClick={() => {
              hide();
              item.onSelect();
            }}
          >
            {item.icon}
            <span className={styles['words']}>
              {item.label}
              {item.hint !== undefined && <small>{item.hint}</small>}
            </span>
            {item.checked === true && <Check size={18} aria-hidden />}
          </button>
        ))}
      </div>
    </>
  );
}
