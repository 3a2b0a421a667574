import type { SearchHit } from '@app/contracts/search';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { useSettled } from '../../lib/use-settled.ts';
import { ErrorState } from '../../ui/feedback.tsx';
import { placeOf, titleOf } from './hit-entry.tsx';
import { organizationAddress } from './name-entries.tsx';
import { searchAddress } from './search-address.ts';
import { quickQuery, whileTyping } from './search-queries.ts';
import styles from './search.module.css';
import { Stretches } from './stretches.tsx';

/** The best results below the box of the frame, while somebody types. Links in a list: Tab and arrows go through. */
export function QuickResults({ typed }: { typed: string }) {
  const q = useSettled(typed.trim(), whileTyping);
  const { data, error, refetch } = useQuery(quickQuery(q));
  const isNothing =
    data && data.hits.length + data.files.length + data.people.length + data.organizations.length === 0;
  return (
    <div className={styles['quick']} data-quick-results>
      {error && <ErrorState error={error} retry={refetch} />}
      {!data && !error && <p>{t('search.searching')}</p>}
      {isNothing && <output>{t('search.nothing')}</output>}
      {data && (
        <ul aria-label={t('search.quick')}>
          {data.people.map(({ id, name, organization }) => (
            <Entry key={id} href={addresses.person(id)} title={name} detail={organization ?? ''} />
          ))}
          {data.organizations.slice(0, 3).map(({ id, key, displayName, isMember }) => (
            <Entry
              key={id}
              href={organizationAddress(key)}
              title={displayName}
              detail={isMember ? t('search.member') : t('search.notMember')}
            />
          ))}
          {data.files.slice(0, 3).map(({ id, message, name, title }) => (
            <Entry
              key={`${id} ${message}`}
              href={addresses.message(message)}
              title={name}
              detail={t('search.inMessage', { title })}
            />
          ))}
          {data.hits.map((hit) => (
            <HitLink key={hit.message} hit={hit} />
          ))}
        </ul>
      )}
      <Link
        href={searchAddress({ q: typed.trim() })}
        className={`${styles['quickEntry']} ${styles['quickAll']}`}
      >
        {t('search.allResults', { text: typed.trim() })}
      </Link>
    </div>
  );
}

const Entry = ({ href, title, detail }: { href: string; title: string; detail: string }) => (
  <li>
    <Link href={href} className={styles['quickEntry']}>
      <strong>{title}</strong>
      {detail !== '' && <span>{detail}</span>}
    </Link>
  </li>
);

const HitLink = ({ hit }: { hit: SearchHit }) => (
  <li>
    <Link href={addresses.message(hit.message)} className={styles['quickEntry']}>
      <strong>{titleOf(hit)}</strong>
      <span>
        {placeOf(hit)} · {hit.author.name}: <Stretches of={hit.excerpt} />
      </span>
    </Link>
  </li>
);
