import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import styles from './shell.module.css';

export function Brand() {
  return (
    <Link href={addresses.start} className={styles['brand']}>
      <strong>{t('common.productName')}</strong>
      <span>{t('shell.claim')}</span>
    </Link>
  );
}
