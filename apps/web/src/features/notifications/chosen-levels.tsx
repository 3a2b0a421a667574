import { attentionRoutes } from '@app/contracts/attention';
import { queryOptions, useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { AttentionMenu } from '../../conversations/attention-menu.tsx';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { ErrorState, Skeleton } from '../../ui/feedback.tsx';
import styles from './settings.module.css';

const chosenQuery = queryOptions({
  queryKey: ['attention', 'chosen'],
  queryFn: ({ signal }) => call(attentionRoutes.list, {}, signal),
});

/** Topics and channels with a level of their own, so that none is muted and forgotten. */
export function ChosenLevels() {
  const { data, error, refetch } = useQuery(chosenQuery);
  return (
    <section className={styles['part']} aria-labelledby="levels">
      <h2 id="levels">{t('notifications.chosen.title')}</h2>
      {!data && (error ? <ErrorState error={error} retry={refetch} /> : <Skeleton lines={2} />)}
      {data?.conversations.length === 0 && <p>{t('notifications.chosen.none')}</p>}
      {data && data.conversations.length > 0 && (
        <ul className={styles['spaces']}>
          {data.conversations.map(({ id, title, level }) => (
            <li key={id}>
              <div className={styles['spaceHead']}>
                <span>
                  <Link href={addresses.conversation(id)}>{title || t('shell.direct')}</Link>{' '}
                  <small className={styles['muted']}>{t(`notifications.levels.${level}`)}</small>
                </span>
                <AttentionMenu place={{ conversation: id }} align="end" />
              </div>
            </li>
          ))}
        </ul>
      )}
    </section>
  );
}
