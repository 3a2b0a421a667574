import { t } from '../lib/i18n.ts';

export function StartPage() {
  return <h1>{t('common.productName')}</h1>;
}
