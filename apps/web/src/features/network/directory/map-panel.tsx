import type { MembershipState } from '@app/contracts/memberships';
import type { DirectoryEntry } from '@app/contracts/organizations';
import { useQuery } from '@tanstack/react-query';
import { useMemo } from 'react';
import { Link } from 'wouter';
import { t } from '../../../lib/i18n.ts';
import { MapLegend } from '../map/map-legend.tsx';
import { type MapProps, NetworkMap } from '../map/network-map.tsx';
import { mapShapesQuery } from '../network-queries.ts';
import { StateBadge } from '../state-badge.tsx';
import { inhabitants, profilePath } from '../texts.ts';
import css from './directory.module.css';

export function MapPanel(props: MapProps) {
  const { entries, selected, own } = props;
  const shapes = useQuery(mapShapesQuery);
  const counts = useMemo(() => countStates(entries), [entries]);
  const chosen = entries.get(selected ?? '');
  return (
    <div className={css.mapPanel}>
      {shapes.data && <NetworkMap {...props} shapes={shapes.data} />}
      {shapes.isPending && <output className={css.mapMessage}>{t('network.map.loading')}</output>}
      {shapes.isError && <p className={css.mapMessage}>{t('network.map.failed')}</p>}
      {chosen && (
        <p className={css.choice}>
          <strong>{chosen.displayName}</strong>
          <StateBadge state={chosen.state} />
          <span className={css.facts}>{inhabitants(chosen)}</span>
          <Link href={profilePath(chosen.key)}>{t('network.directory.openProfile')}</Link>
        </p>
      )}
      <MapLegend counts={counts} hasOwn={own !== null} />
      <p className={css.credits}>
        {t('network.map.districtsToo')}
        <br />
        {t('network.map.creditShapes')}
        <br />
        {t('network.map.creditPopulation')}
      </p>
    </div>
  );
}

function countStates(entries: Map<string, DirectoryEntry>): Map<MembershipState | null, number> {
  const counts = new Map<MembershipState | null, number>();
  // Kreise have no shape of their own, but they are members like the others.
  for (const { kind, state } of entries.values())
    if (kind === 'municipality' || (kind === 'district' && state !== null))
      counts.set(state, (counts.get(state) ?? 0) + 1);
  return counts;
}
