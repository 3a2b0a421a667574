import { useQuery } from '@tanstack/react-query';
import { t } from '../../lib/i18n.ts';
import { useOrganizationNames } from '../../lib/organization-names.ts';
import { Select } from '../../ui/fields.tsx';
import { SuggestField } from '../../ui/suggest-field.tsx';
import { type Named, organizationsMeant } from './organization-meant.ts';
import { useIsCoordination } from './administration-frame.tsx';
import { ownOrganizationsQuery } from './administration-queries.ts';

interface Choice {
  /** What is in the field; the id follows from it. */
  value: string;
  onChange: (name: string) => void;
  error?: string | undefined;
  organizations: readonly Named[];
}

/** The organisation that a name stands for: one of the suggestions, or the one that was there before. */
export function useOrganizationChoice(typed: string, known?: Named | null) {
  const isCoordination = useIsCoordination();
  const found = useOrganizationNames(isCoordination ? typed : '');
  const own = useQuery(ownOrganizationsQuery).data ?? [];
  const organizations = isCoordination ? found : own;
  const candidates = known ? [known, ...organizations] : organizations;
  const { meant, alike } = organizationsMeant(typed, candidates);
  const id = meant.length === 1 ? meant[0]?.id : undefined;
  return { organizations, id, problem: id === undefined ? problemOf(alike) : undefined };
}

const problemOf = (alike: readonly Named[]) =>
  alike.length === 0
    ? t('administration.chooseOrganization')
    : t('administration.severalOrganizations', {
        names: alike
          .slice(0, 5)
          .map(({ name }) => `„${name}“`)
          .join(', '),
      });

/** The coordination types any organisation, a contact person chooses one of their own. */
export function OrganizationChoice({ value, onChange, error, organizations }: Choice) {
  const isCoordination = useIsCoordination();
  if (isCoordination)
    return (
      <SuggestField
        label={t('administration.organization')}
        hint={t('administration.organizationHint')}
        suggestions={organizations.map(({ name }) => name)}
        value={value}
        onChange={onChange}
        error={error}
      />
    );
  return (
    <Select
      label={t('administration.organization')}
      value={value}
      onChange={onChange}
      error={error}
      options={[
        { value: '', label: t('administration.pleaseChoose') },
        ...organizations.map(({ name }) => ({ value: name, label: name })),
      ]}
    />
  );
}
