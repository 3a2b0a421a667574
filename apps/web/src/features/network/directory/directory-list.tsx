import type { DirectoryEntry } from '@app/contracts/organizations';
import { MapPin } from 'lucide-react';
import { memo } from 'react';
import { Link } from 'wouter';
import { t } from '../../../lib/i18n.ts';
import { StateBadge } from '../state-badge.tsx';
import { inhabitants, kindName, profilePath } from '../texts.ts';
import css from './directory.module.css';

interface Props {
  entries: DirectoryEntry[];
  /** Names of districts by AGS. */
  districts: Map<string, string>;
  selected: string | null;
  pointed: string | null;
  own: string | null;
  onPoint: (key: string | null) => void;
}

/** The chosen entry is marked, never scrolled to: the page would leave the map on which it was chosen. */
export function DirectoryList({ entries, districts, selected, pointed, own, onPoint }: Props) {
  return (
    <ul className={css.list} aria-label={t('network.directory.listLabel')}>
      {entries.map((entry) => (
        <Row
          key={entry.key}
          entry={entry}
          district={entry.district === null ? undefined : districts.get(entry.district)}
          isSelected={entry.key === selected}
          isPointed={entry.key === pointed}
          isOwn={entry.key === own}
          onPoint={onPoint}
        />
      ))}
    </ul>
  );
}

interface RowProps {
  entry: DirectoryEntry;
  district: string | undefined;
  isSelected: boolean;
  isPointed: boolean;
  isOwn: boolean;
  onPoint: (key: string | null) => void;
}

const Row = memo(function Row({ entry, district, isSelected, isPointed, isOwn, onPoint }: RowProps) {
  const { key, displayName, state } = entry;
  const facts = [district ?? (entry.kind !== 'district' ? kindName(entry) : undefined), inhabitants(entry)];
  return (
    <li
      data-key={key}
      className={[css.row, isSelected && css.chosen, isPointed && css.touched].filter(Boolean).join(' ')}
      aria-current={isSelected || undefined}
    >
      <span className={css.name}>
        <Link
          href={profilePath(key)}
          className={css.link}
          onPointerEnter={() => onPoint(key)}
          onPointerLeave={() => onPoint(null)}
          onFocus={() => onPoint(key)}
          onBlur={() => onPoint(null)}
        >
          {displayName}
        </Link>
        {isOwn && (
          <span className={css.ownMark}>
            <MapPin size={16} aria-hidden />
            {t('network.own')}
          </span>
        )}
      </span>
      <span className={css.facts}>{facts.filter(Boolean).join(' · ')}</span>
      <StateBadge state={state} />
    </li>
  );
});
