import { useInfiniteQuery } from '@tanstack/react-query';
import { useDeferredValue, useState } from 'react';
import { t } from '../../lib/i18n.ts';
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { SearchField, Select } from '../../ui/fields.tsx';
import { AdministrationFrame } from './administration-frame.tsx';
import { type PeopleFilter, peopleQuery } from './administration-queries.ts';
import styles from './administration.module.css';
import { PersonEntry } from './person-entry.tsx';

/** Everybody who has an account. */
export function PeoplePage() {
  const [filter, setFilter] = useState<PeopleFilter>({ query: '', role: '', state: '' });
  const asked = useDeferredValue({ ...filter, query: filter.query.trim().slice(0, 120) });
  const people = useInfiniteQuery(peopleQuery(asked));
  const items = people.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <AdministrationFrame title={t('administration.people')} intro={t('administration.peopleIntro')}>
      <div className={styles['filters']}>
        <SearchField
          label={t('administration.searchPeople')}
          placeholder={t('administration.searchPeopleShort')}
          value={filter.query}
          onChange={(query) => setFilter({ ...filter, query })}
        />
        <Select
          label={t('administration.roleLabel')}
          value={filter.role}
          onChange={(role) => setFilter({ ...filter, role })}
          options={[
            { value: '', label: t('administration.all') },
            { value: 'member', label: t('administration.role.member') },
            { value: 'coordination', label: t('administration.role.coordination') },
            { value: 'administration', label: t('administration.role.administration') },
          ]}
        />
        <Select
          label={t('administration.stateLabel')}
          value={filter.state}
          onChange={(state) => setFilter({ ...filter, state })}
          options={[
            { value: '', label: t('administration.all') },
            { value: 'active', label: t('administration.active') },
            { value: 'inactive', label: t('administration.inactive') },
          ]}
        />
      </div>
      {people.isPending && <Skeleton />}
      {people.isError && <ErrorState error={people.error} retry={people.refetch} />}
      {people.data && items.length === 0 && (
        <EmptyState title={t('administration.nobodyFound')}>{t('administration.nobodyFoundHint')}</EmptyState>
      )}
      <ul className={styles['list']}>
        {items.map((person) => (
          <PersonEntry key={person.id} person={person} />
        ))}
      </ul>
      <LoadMore
        hasMore={people.hasNextPage}
        loading={people.isFetchingNextPage}
        onLoad={people.fetchNextPage}
      />
    </AdministrationFrame>
  );
}
