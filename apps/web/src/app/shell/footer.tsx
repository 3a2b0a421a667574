import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import styles from './shell.module.css';

export function Footer() {
  return (
    <footer className={styles['footer']}>
      <nav aria-label={t('shell.legal')}>
        <ul className={styles['links']}>
          <li>
            <Link href={addresses.imprint}>{t('shell.imprint')}</Link>
          </li>
          <li>
            <Link href={addresses.privacy}>{t('shell.privacy')}</Link>
          </li>
          <li>
            <Link href={addresses.accessibility}>{t('shell.accessibility')}</Link>
          </li>
          <li>
            <Link href={addresses.settings}>{t('shell.display')}</Link>
          </li>
        </ul>
      </nav>
    </footer>
  );
}
