import { membershipState } from '@app/contracts/memberships';
import {
  type DirectoryFilter,
  type DirectoryKind,
  type SizeClass,
  sizeClasses,
} from '@app/domain/directory-filter';
import { useEffect, useState } from 'react';

export const directoryKinds: readonly DirectoryKind[] = [
  'kreisfreie_stadt',
  'stadt',
  'gemeinde',
  'district',
  'other',
];
export const sizeClassNames = Object.keys(sizeClasses) as SizeClass[];

const oneOf = <Value extends string>(value: string | null, allowed: readonly Value[]): Value | undefined =>
  allowed.find((one) => one === value);

/** Whatever an address says, only what can be chosen is taken. */
function fromAddress(search: string): DirectoryFilter {
  const given = new URLSearchParams(search);
  return {
    text: given.get('q') ?? '',
    kind: oneOf(given.get('art'), directoryKinds),
    region: given.get('bezirk') ?? undefined,
    district: given.get('kreis') ?? undefined,
    size: oneOf(given.get('groesse'), sizeClassNames),
    state: oneOf(given.get('stand'), membershipState.options),
    membersOnly: given.get('mitglieder') === 'ja',
  };
}

function toAddress({ text, kind, region, district, size, state, membersOnly }: DirectoryFilter): string {
  const parts = {
    q: text?.trim(),
    art: kind,
    bezirk: region,
    kreis: district,
    groesse: size,
    stand: state,
    mitglieder: membersOnly ? 'ja' : undefined,
  };
  const given = Object.entries(parts).filter((part): part is [string, string] => Boolean(part[1]));
  return new URLSearchParams(given).toString();
}

/** The filter, kept in the address so that it can be sent to somebody and survives going back. */
export function useDirectoryFilter() {
  const [filter, setFilter] = useState(() => fromAddress(location.search));
  useEffect(() => {
    // Browsers refuse more than a hundred changes of the address in half a minute.
    const timer = setTimeout(() => {
      const search = toAddress(filter);
      const selected = new URLSearchParams(location.search).get('auswahl');
      const all = [search, selected && `auswahl=${selected}`].filter(Boolean).join('&');
      history.replaceState(history.state, '', all ? `?${all}` : location.pathname);
    }, 300);
    return () => clearTimeout(timer);
  }, [filter]);
  return {
    filter,
    isFiltered: toAddress(filter) !== '',
    change: (part: Partial<DirectoryFilter>) => setFilter((before) => ({ ...before, ...part })),
    reset: () => setFilter(fromAddress('')),
  };
}
