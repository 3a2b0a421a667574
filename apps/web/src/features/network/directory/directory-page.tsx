import type { Directory } from '@app/contracts/organizations';
import { filterDirectory } from '@app/domain/directory-filter';
import { isNetworkMember } from '@app/domain/membership-rights';
import { useQuery } from '@tanstack/react-query';
import { useDeferredValue, useMemo, useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import { LinkButton } from '../../../ui/button.tsx';
import { EmptyState } from '../../../ui/feedback.tsx';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { directoryQuery } from '../network-queries.ts';
import { QueryState } from '../query-state.tsx';
import { useIsCoordination, useOwnOrganization } from '../use-own-organization.ts';
import { DirectoryFilters } from './directory-filters.tsx';
import { DirectoryList } from './directory-list.tsx';
import css from './directory.module.css';
import { MapPanel } from './map-panel.tsx';
import { useDirectoryFilter } from './use-directory-filter.ts';

/** All municipalities as a list and as a map of the same entries. */
export function DirectoryPage() {
  const query = useQuery(directoryQuery);
  const isCoordination = useIsCoordination();
  return (
    <Page wide>
      <PageHeader
        title={t('network.directory.title')}
        intro={query.data && leadOf(query.data)}
        actions={
          isCoordination && (
            <>
              <LinkButton small href="/kommunen/mitgliedschaften">
                {t('network.directory.memberships')}
              </LinkButton>
              <LinkButton small href="/organisationen/neu">
                {t('network.directory.add')}
              </LinkButton>
            </>
          )
        }
      />
      <QueryState query={query}>{(directory) => <DirectoryView directory={directory} />}</QueryState>
    </Page>
  );
}

function DirectoryView({ directory }: { directory: Directory }) {
  const { filter, isFiltered, change, reset } = useDirectoryFilter();
  const own = useOwnOrganization(directory);
  const [pointed, setPointed] = useState<string | null>(null);
  const [selected, setSelected] = useState(() => new URLSearchParams(location.search).get('auswahl'));
  const [view, setView] = useState<'list' | 'map'>(selected === null ? 'list' : 'map');
  const { organizations } = directory;
  const entries = useMemo(() => new Map(organizations.map((entry) => [entry.key, entry])), [organizations]);
  const districts = useMemo(
    () => new Map(organizations.map(({ key, displayName }) => [key, displayName])),
    [organizations],
  );
  // The field follows the fingers; list and map follow as fast as the machine can draw them.
  const applied = useDeferredValue(filter);
  const found = useMemo(() => filterDirectory(organizations, applied), [organizations, applied]);
  const foundKeys = useMemo(() => new Set(found.map(({ key }) => key)), [found]);

  return (
    <div className={css.room}>
      <div className={css.columns} data-view={view}>
        <DirectoryFilters
          directory={directory}
          filter={filter}
          isFiltered={isFiltered}
          change={change}
          reset={reset}
        />
        <fieldset className={css.switch}>
          <legend className="kern-sr-only">{t('network.directory.view')}</legend>
          {(['list', 'map'] as const).map((one) => (
            <button key={one} type="button" aria-pressed={view === one} onClick={() => setView(one)}>
              {t(`network.directory.${one}`)}
            </button>
          ))}
        </fieldset>
        <section className={css.listColumn} aria-label={t('network.directory.list')}>
          <output className={css.count}>{t('network.directory.found', { count: found.length })}</output>
          {found.length === 0 ? (
            <EmptyState title={t('network.directory.none')}>{t('network.directory.noneHint')}</EmptyState>
          ) : (
            <DirectoryList
              entries={found}
              districts={districts}
              selected={selected}
              pointed={pointed}
              own={own}
              onPoint={setPointed}
            />
          )}
        </section>
        <section className={css.mapColumn} aria-label={t('network.directory.map')}>
          <MapPanel
            entries={entries}
            found={foundKeys}
            selected={selected}
            pointed={pointed}
            own={own}
            district={filter.district}
            onPoint={setPointed}
            onSelect={setSelected}
          />
        </section>
      </div>
    </div>
  );
}

const leadOf = ({ organizations }: Directory): string => {
  const count = (kind: string) => organizations.filter((entry) => entry.kind === kind).length;
  return t('network.directory.lead', {
    municipalities: count('municipality'),
    districts: count('district'),
    members: organizations.filter(({ state }) => isNetworkMember(state)).length,
  });
};
