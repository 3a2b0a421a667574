import { type ReactNode, useEffect, useRef } from 'react';
import { t } from '../lib/i18n.ts';
import { classNames } from './class-names.ts';
import styles from './page.module.css';

let awaitsHeading = false;

/** The shell says that somebody went to another page: its heading takes the focus when it appears. */
export function expectHeading(): void {
  awaitsHeading = true;
}

/** The person went on by themselves before the heading came. */
export function forgetHeading(): void {
  awaitsHeading = false;
}

/** Names the page in the window's title and moves the focus to its heading after a navigation. */
export function usePageHeading(title: string) {
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    document.title = `${title} · ${t('common.productName')}`;
    if (!awaitsHeading) return;
    awaitsHeading = false;
    heading.current?.focus({ preventScroll: true });
  }, [title]);
  return heading;
}

/** A page of text and lists; chat and map fill the window instead. */
export function Page({ children, wide = false }: { children: ReactNode; wide?: boolean }) {
  return <div className={classNames(styles['page'], wide && styles['wide'])}>{children}</div>;
}

/** The one h1 of a page. `preline` says where one is, `intro` what one does here. */
export function PageHeader({
  title,
  field,
  preline,
  intro,
  actions,
}: {
  title: string;
  /** Where the title is changed, in its place. */
  field?: ReactNode;
  preline?: ReactNode;
  intro?: ReactNode;
  actions?: ReactNode;
}) {
  const heading = usePageHeading(title);
  return (
    <header className={styles['header']}>
      <div className={styles['words']}>
        {preline !== undefined && <div className={styles['preline']}>{preline}</div>}
        <h1 ref={heading} tabIndex={-1}>
          {field ?? title}
        </h1>
        {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
      </div>
      {actions !== undefined && <div className={styles['actions']}>{actions}</div>}
    </header>
  );
}
