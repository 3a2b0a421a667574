import { type ReactNode, useEffect, useRef } from 'react';
import { Link } from 'wouter';
import { UnreadBadge } from './feedback.tsx';
import { useScrollFade } from './scroll-fade.ts';
import styles from './tabs.module.css';

interface Tab {
  href: string;
  label: string;
  icon?: ReactNode;
  current: boolean;
  /** Unread entries behind this tab. */
  unread?: number;
}

/** Parts of one thing, each with an address of its own. */
export function Tabs({ label, tabs }: { label: string; tabs: readonly Tab[] }) {
  const list = useRef<HTMLUListElement>(null);
  useScrollFade(list);
  const current = tabs.find((tab) => tab.current)?.href;
  useEffect(() => {
    const tab = list.current?.querySelector<HTMLElement>('[aria-current]');
    if (list.current && tab) list.current.scrollLeft = tab.offsetLeft - list.current.clientWidth / 3;
  }, [current]);
  return (
    <nav aria-label={label}>
      <ul className={styles['tabs']} ref={list}>
        {tabs.map((tab) => (
          <li key={tab.href}>
            <Link href={tab.href} aria-current={tab.current ? 'page' : undefined}>
              {tab.icon}
              {tab.label}
              <UnreadBadge count={tab.unread ?? 0} />
            </Link>
          </li>
        ))}
      </ul>
    </nav>
  );
}
