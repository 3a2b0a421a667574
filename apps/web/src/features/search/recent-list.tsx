import { Clock, X } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import { useStore } from '../../lib/store.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import type { recentSearches } from './recent-searches.ts';
import styles from './search.module.css';

/** What somebody looked for last, and how to find more. */
export function RecentSearches({
  recent,
  onChoose,
}: {
  recent: ReturnType<typeof recentSearches>;
  onChoose: (text: string) => void;
}) {
  const searches = useStore(recent.store);
  return (
    <div className={styles['start']}>
      {searches.length > 0 && (
        <section aria-labelledby="recent-searches">
          <h2 id="recent-searches" className={styles['heading']}>
            {t('search.recent')}
          </h2>
          <ul className={styles['recent']}>
            {searches.map((text) => (
              <li key={text}>
                <button type="button" className={styles['again']} onClick={() => onChoose(text)}>
                  <Clock size={18} aria-hidden />
                  <span>{text}</span>
                </button>
                <IconButton
                  label={t('search.forget', { text })}
                  icon={<X size={18} />}
                  align="end"
                  onClick={() => recent.forget(text)}
                />
              </li>
            ))}
          </ul>
          <p className={styles['note']}>
            {t('search.recentHint')}{' '}
            <Button variant="tertiary" small onClick={recent.forgetAll}>
              {t('search.forgetAll')}
            </Button>
          </p>
        </section>
      )}
      <section aria-labelledby="search-tips">
        <h2 id="search-tips" className={styles['heading']}>
          {t('search.tips')}
        </h2>
        <ul className={styles['tips']}>
          <li>{t('search.tipForms')}</li>
          <li>{t('search.tipPhrase')}</li>
          <li>{t('search.tipExclude')}</li>
        </ul>
      </section>
    </div>
  );
}
