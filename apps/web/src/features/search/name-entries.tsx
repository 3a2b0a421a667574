import type { SearchResult } from '@app/contracts/search';
import { Building2 } from 'lucide-react';
import { Link } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { Avatar } from '../../ui/person.tsx';
import { searchAddress } from './search-address.ts';
import styles from './search.module.css';

export const organizationAddress = (key: string) =>
  key.length <= 8 ? `${addresses.municipalities}/${key}` : `/organisationen/${key}`;

/** People whose name was typed, each with the way to what they wrote about the same. */
export function PeopleFound({ people }: { people: SearchResult['people'] }) {
  if (people.length === 0) return null;
  return (
    <section aria-labelledby="found-people">
      <h2 id="found-people" className={styles['heading']}>
        {t('search.people')}
      </h2>
      <ul className={styles['names']}>
        {people.map((person) => (
          <li key={person.id} className={styles['name']}>
            <Avatar person={person} size={40} />
            <div>
              <Link href={addresses.person(person.id)}>{person.name}</Link>
              <small>{[person.roleTitle, person.organization].filter(Boolean).join(' · ')}</small>
              <Link
                href={searchAddress({ q: '', person: person.id })}
                className={styles['wrote']}
                aria-label={t('search.writtenBy', { name: person.name })}
              >
                {t('search.written')}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}

export function OrganizationsFound({ organizations }: { organizations: SearchResult['organizations'] }) {
  if (organizations.length === 0) return null;
  return (
    <section aria-labelledby="found-organizations">
      <h2 id="found-organizations" className={styles['heading']}>
        {t('search.organizations')}
      </h2>
      <ul className={styles['names']}>
        {organizations.map(({ id, key, displayName, isMember }) => (
          <li key={id} className={styles['name']}>
            <span className={styles['town']} aria-hidden>
              <Building2 size={20} />
            </span>
            <div>
              <Link href={organizationAddress(key)}>{displayName}</Link>
              <small>{isMember ? t('search.member') : t('search.notMember')}</small>
              <Link
                href={searchAddress({ q: '', organization: key })}
                className={styles['wrote']}
                aria-label={t('search.writtenFor', { name: displayName })}
              >
                {t('search.written')}
              </Link>
            </div>
          </li>
        ))}
      </ul>
    </section>
  );
}
