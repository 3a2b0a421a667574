import type { MembershipState } from '@app/contracts/memberships';
import type { DirectoryEntry, OrganizationProfile } from '@app/contracts/organizations';
import { roundedPopulation } from '@app/domain/population';
import { dateText } from '../../lib/dates.ts';
import { t } from '../../lib/i18n.ts';

export const stateName = (state: MembershipState): string => t(`network.state.${state}`);

export const kindName = ({ kind, municipalityKind }: Pick<DirectoryEntry, 'kind' | 'municipalityKind'>) => {
  if (kind === 'municipality') return t(`network.kinds.${municipalityKind ?? 'gemeinde'}`);
  return t(`network.kinds.${kind}`);
};

export const inhabitants = ({ population }: Pick<DirectoryEntry, 'population'>): string | null =>
  population === null ? null : t('network.inhabitantsShort', { count: roundedPopulation(population) });

export const shownPopulation = ({ population }: Pick<DirectoryEntry, 'population'>): string | null =>
  population === null ? null : t('network.inhabitants', { count: roundedPopulation(population) });

/** "aktiv · rund 58.900 Einw.": what stands under a name. */
export const shortFacts = (entry: Pick<DirectoryEntry, 'state' | 'population'>): string =>
  [entry.state ? stateName(entry.state) : t('network.state.none'), inhabitants(entry)]
    .filter(Boolean)
    .join(' · ');

export const formatDate = (instant: string): string => dateText(new Date(instant));

const sources: Record<string, () => string> = {
  geonames: () => t('network.profile.sources.geonames'),
  'destatis-2019': () => t('network.profile.sources.destatis'),
  sum: () => t('network.profile.sources.sum'),
};

/** What the coordination wrote is shown as it is. */
export const populationSource = ({ populationSource: source }: OrganizationProfile): string | null =>
  source === null ? null : (sources[source]?.() ?? source);

/** Municipalities and districts have a page under /kommunen, all others under /organisationen. */
export const profilePath = (key: string): string =>
  key.length <= 8 ? `/kommunen/${key}` : `/organisationen/${key}`;
