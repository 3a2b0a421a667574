import type { SpaceKind } from '@app/contracts/spaces';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import styles from './card.module.css';
import { classNames } from './class-names.ts';

/** A thing in a list of things. With `href` the whole card leads there; `accent` is the kind of its space. */
export function Card({
  title,
  href,
  level = 2,
  accent,
  children,
}: {
  title?: ReactNode;
  href?: string;
  level?: 2 | 3;
  accent?: SpaceKind;
  children?: ReactNode;
}) {
  const Heading = level === 2 ? 'h2' : 'h3';
  return (
    <article
      className={classNames(styles['card'], href !== undefined && styles['linked'])}
      data-space-kind={accent}
    >
      {title !== undefined && (
        <Heading className={styles['title']}>
          {href === undefined ? title : <Link href={href}>{title}</Link>}
        </Heading>
      )}
      {children}
    </article>
  );
}
