import { membershipState } from '@app/contracts/memberships';
import type { Directory } from '@app/contracts/organizations';
import type { DirectoryFilter } from '@app/domain/directory-filter';
import { useMemo } from 'react';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { Checkbox } from '../../../ui/choices.tsx';
import { SearchField, Select } from '../../../ui/fields.tsx';
import { stateName } from '../texts.ts';
import css from './directory.module.css';
import { directoryKinds, sizeClassNames } from './use-directory-filter.ts';

interface Props {
  directory: Directory;
  filter: DirectoryFilter;
  isFiltered: boolean;
  change: (part: Partial<DirectoryFilter>) => void;
  reset: () => void;
}

const chosen = <Value extends string>(value: string, options: readonly Value[]) =>
  options.find((option) => option === value);

export function DirectoryFilters({ directory, filter, isFiltered, change, reset }: Props) {
  const districts = useMemo(
    () =>
      directory.organizations
        .filter(({ kind, region }) => kind === 'district' && (!filter.region || region === filter.region))
        .map(({ key, displayName }) => ({ value: key, label: displayName })),
    [directory, filter.region],
  );
  const narrowed = [filter.kind, filter.region, filter.district, filter.size, filter.state].filter(Boolean);
  return (
    <div className={css.filters}>
      <div className={css.searchRow}>
        <SearchField
          label={t('network.directory.search')}
          placeholder={t('network.directory.search')}
          value={filter.text ?? ''}
          onChange={(text) => change({ text })}
        />
        <Checkbox
          label={t('network.directory.membersOnly')}
          checked={filter.membersOnly ?? false}
          onChange={(membersOnly) => change({ membersOnly })}
        />
      </div>
      <details className={css.more} open={narrowed.length > 0 || undefined}>
        <summary>
          {t('network.directory.moreFilters')}
          {narrowed.length > 0 && ` (${narrowed.length})`}
        </summary>
        <div className={css.selects}>
          <Choice
            label={t('network.directory.region')}
            value={filter.region}
            options={directory.regions.map(({ ags, name }) => ({ value: ags, label: name }))}
            onChange={(region) => change({ region: region || undefined, district: undefined })}
          />
          <Choice
            label={t('network.directory.district')}
            value={filter.district}
            options={districts}
            onChange={(district) => change({ district: district || undefined })}
          />
          <Choice
            label={t('network.directory.kind')}
            value={filter.kind}
            options={directoryKinds.map((kind) => ({ value: kind, label: t(`network.kindFilter.${kind}`) }))}
            onChange={(kind) => change({ kind: chosen(kind, directoryKinds) })}
          />
          <Choice
            label={t('network.directory.size')}
            value={filter.size}
            options={sizeClassNames.map((size) => ({ value: size, label: t(`network.sizes.${size}`) }))}
            onChange={(size) => change({ size: chosen(size, sizeClassNames) })}
          />
          <Choice
            label={t('network.directory.state')}
            value={filter.state}
            options={membershipState.options.map((state) => ({ value: state, label: stateName(state) }))}
            onChange={(state) => change({ state: chosen(state, membershipState.options) })}
          />
        </div>
      </details>
      {isFiltered && (
        <Button variant="tertiary" small onClick={reset}>
          {t('network.directory.reset')}
        </Button>
      )}
    </div>
  );
}

interface ChoiceProps {
  label: string;
  value: string | undefined;
  options: readonly { value: string; label: string }[];
  onChange: (value: string) => void;
}

/** A list to choose from, or everything. */
const Choice = ({ label, value, options, onChange }: ChoiceProps) => (
  <Select
    label={label}
    aria-required={false}
    value={value ?? ''}
    options={[{ value: '', label: t('network.directory.any') }, ...options]}
    onChange={onChange}
  />
);
