import { useQuery } from '@tanstack/react-query';
import type { ReactNode } from 'react';
import { Link } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { sessionQuery } from '../../lib/session.ts';
import { Alert } from '../../ui/feedback.tsx';
import { usePageHeading } from '../../ui/page.tsx';
import styles from './visitor-frame.module.css';

/** Around pages for people who are not signed in: who we are, one thing to do, and the legal links. */
export function VisitorFrame({
  title,
  intro,
  wide = false,
  children,
}: {
  title: string;
  intro?: ReactNode;
  wide?: boolean;
  children: ReactNode;
}) {
  const heading = usePageHeading(title);
  const { data: session } = useQuery(sessionQuery);
  return (
    <div className={styles['frame']}>
      <header className={styles['header']}>
        <Link href="/" className={styles['brand']}>
          <strong>{t('common.productName')}</strong>
          <span>{t('session.claim')}</span>
        </Link>
      </header>
      <main className={wide ? styles['wide'] : styles['narrow']} id="main">
        {session?.demo && <Alert>{t('session.demoNotice')}</Alert>}
        <div>
          <h1 ref={heading} tabIndex={-1}>
            {title}
          </h1>
          {intro !== undefined && <p className={styles['intro']}>{intro}</p>}
        </div>
        {children}
      </main>
      <footer className={styles['footer']}>
        <nav aria-label={t('session.legal')}>
          <Link href="/impressum">{t('session.imprint')}</Link>
          <Link href="/datenschutz">{t('session.privacy')}</Link>
          <Link href="/barrierefreiheit">{t('session.accessibility')}</Link>
        </nav>
      </footer>
    </div>
  );
}
