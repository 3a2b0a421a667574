import type { SearchKind } from '@app/contracts/search';
import { organizationRoutes } from '@app/contracts/organizations';
import { peopleRoutes } from '@app/contracts/profiles';
import { spaceRoutes } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { X } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useOrganizationNames } from '../../lib/organization-names.ts';
import { Button } from '../../ui/button.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { type SearchAsked, searchAddress, setFilters } from './search-address.ts';
import styles from './search.module.css';

const kinds = [undefined, 'topic', 'post', 'chat', 'file', 'person', 'organization'] as const satisfies (
  | SearchKind
  | undefined
)[];

interface Props {
  asked: SearchAsked;
  change: (part: Partial<SearchAsked>) => void;
}

/** What is looked for, where, by whom and when. */
export function SearchFilters({ asked, change }: Props) {
  const set = setFilters(asked);
  const hasPlace = asked.kind !== 'person' && asked.kind !== 'organization';
  return (
    <div className={styles['filters']}>
      <nav aria-label={t('search.kindLabel')}>
        <ul className={styles['kinds']}>
          {kinds.map((kind) => (
            <li key={kind ?? 'all'}>
              <Link
                href={searchAddress({ ...asked, kind })}
                replace
                className={styles['kind']}
                aria-current={asked.kind === kind ? 'true' : undefined}
              >
                {t(`search.kinds.${kind ?? 'all'}`)}
              </Link>
            </li>
          ))}
        </ul>
      </nav>
      {hasPlace && (
        <details className={styles['narrow']} open={set > 0 || undefined}>
          <summary>
            {t('search.filters')}
            {set > 0 && ` (${set})`}
          </summary>
          <Fields asked={asked} change={change} />
        </details>
      )}
    </div>
  );
}

function Fields({ asked, change }: Props) {
  const { data: spaces = [] } = useQuery({
    queryKey: ['spaces', 'list'],
    queryFn: ({ signal }) => call(spaceRoutes.list, {}, signal),
  });
  return (
    <div className={styles['fields']}>
      <Select
        label={t('search.space')}
        value={asked.space ?? ''}
        onChange={(space) => change({ space: space || undefined })}
        options={[
          { value: '', label: t('search.anySpace') },
          ...spaces.map(({ id, name }) => ({ value: id, label: name })),
        ]}
      />
      <Select
        label={t('search.sort')}
        value={asked.sort ?? 'relevance'}
        onChange={(sort) => change({ sort: sort === 'newest' ? sort : undefined })}
        options={[
          { value: 'relevance', label: t('search.relevance') },
          { value: 'newest', label: t('search.newest') },
        ]}
      />
      <TextField
        label={t('search.from')}
        type="date"
        value={asked.from ?? ''}
        max={asked.to}
        onChange={(from) => change({ from: from || undefined })}
      />
      <TextField
        label={t('search.to')}
        type="date"
        value={asked.to ?? ''}
        min={asked.from}
        onChange={(to) => change({ to: to || undefined })}
      />
      {asked.organization === undefined && <OrganizationField change={change} />}
      <Chips asked={asked} change={change} />
    </div>
  );
}

function OrganizationField({ change }: Pick<Props, 'change'>) {
  const [typed, setTyped] = useState('');
  const names = useOrganizationNames(typed);
  return (
    <SuggestField
      label={t('search.organization')}
      value={typed}
      suggestions={names.map(({ name }) => name)}
      onChange={(text) => {
        setTyped(text);
        const chosen = names.find(({ name }) => name === text);
        if (chosen) change({ organization: chosen.id });
      }}
    />
  );
}

/** Filters that have no field of their own, each with its end. */
function Chips({ asked, change }: Props) {
  const { person, organization } = asked;
  const { data: known } = useQuery({
    queryKey: ['person', person],
    queryFn: ({ signal }) => call(peopleRoutes.read, { params: { personId: person ?? '' } }, signal),
    enabled: person !== undefined,
  });
  return (
    <>
      {person !== undefined && (
        <Chip
          name={t('search.onlyPerson', { name: known?.name ?? t('search.somebody') })}
          onEnd={() => change({ person: undefined })}
        />
      )}
      {organization !== undefined && (
        <OrganizationChip key={organization} organization={organization} change={change} />
      )}
      {setFilters(asked) > 0 && (
        <Button
          variant="tertiary"
          small
          onClick={() =>
            change({
              space: undefined,
              person: undefined,
              organization: undefined,
              from: undefined,
              to: undefined,
              sort: undefined,
            })
          }
        >
          {t('search.reset')}
        </Button>
      )}
    </>
  );
}

function OrganizationChip({ organization, change }: { organization: string } & Pick<Props, 'change'>) {
  const { data } = useQuery({
    queryKey: ['network', 'profile', organization],
    queryFn: ({ signal }) => call(organizationRoutes.read, { params: { key: organization } }, signal),
  });
  return (
    <Chip
      name={t('search.onlyOrganization', { name: data?.displayName ?? t('search.someOrganization') })}
      onEnd={() => change({ organization: undefined })}
    />
  );
}

const Chip = ({ name, onEnd }: { name: string; onEnd: () => void }) => (
  <button
    type="button"
    className={styles['chip']}
    aria-label={t('search.withoutFilter', { name })}
    onClick={onEnd}
  >
    {name}
    <X size={18} aria-hidden />
  </button>
);
