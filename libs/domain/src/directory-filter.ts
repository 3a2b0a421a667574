import type { MembershipState } from '@app/contracts/memberships';
import type { DirectoryEntry } from '@app/contracts/organizations';
import { isNetworkMember } from './membership-rights.ts';

/** Inhabitants: from (inclusive) and below (exclusive). */
export const sizeClasses = {
  'under-10': { from: 0, below: 10_000 },
  '10-20': { from: 10_000, below: 20_000 },
  '20-50': { from: 20_000, below: 50_000 },
  '50-100': { from: 50_000, below: 100_000 },
  'over-100': { from: 100_000, below: Infinity },
} as const;
export type SizeClass = keyof typeof sizeClasses;

/** What one can choose under "Art": the kinds of municipality, districts, and everybody else. */
export type DirectoryKind = 'kreisfreie_stadt' | 'stadt' | 'gemeinde' | 'district' | 'other';

export interface DirectoryFilter {
  text?: string | undefined;
  kind?: DirectoryKind | undefined;
  /** AGS of a Kreis: the Kreis itself and its municipalities. */
  district?: string | undefined;
  region?: string | undefined;
  size?: SizeClass | undefined;
  state?: MembershipState | undefined;
  membersOnly?: boolean | undefined;
}

export const directoryKindOf = (entry: Pick<DirectoryEntry, 'kind' | 'municipalityKind'>): DirectoryKind => {
  if (entry.municipalityKind) return entry.municipalityKind;
  return entry.kind === 'district' ? 'district' : 'other';
};

/** Small letters without marks: "Köln" → "koln", "Straße" → "strasse". */
const withoutMarks = (value: string) =>
  value.toLowerCase().replaceAll('ß', 'ss').normalize('NFD').replace(/\p{M}/gu, '');

/** As typed without umlaut keys: "Köln" → "koeln". */
const spelledOut = (value: string) =>
  withoutMarks(
    value
      .toLowerCase()
      .normalize('NFC')
      .replace(/[äöü]/g, (letter) => `${letter}e`),
  );

const split = (value: string) => value.split(/[^\p{L}\p{N}]+/u).filter(Boolean);

/** Each word in both spellings, so that "Köln", "koeln" and "koln" find each other. */
const wordsOf = (value: string): string[][] =>
  split(value).map((word) => [withoutMarks(word), spelledOut(word)]);

/** Every word typed begins a word of the name or of a former name, or the AGS. */
function matchesText(entry: DirectoryEntry, typed: string[][]): boolean {
  const known = [entry.displayName, ...entry.formerNames].flatMap(wordsOf).flat();
  const isAgs = entry.key.length <= 8;
  return typed.every((spellings) =>
    spellings.some(
      (word) => known.some((one) => one.startsWith(word)) || (isAgs && entry.key.startsWith(word)),
    ),
  );
}

function isOfSize({ population }: DirectoryEntry, size: SizeClass): boolean {
  const { from, below } = sizeClasses[size];
  return population !== null && population >= from && population < below;
}

const liesIn = ({ district, key }: DirectoryEntry, ags: string) => district === ags || key === ags;

/** The entries that meet every part of the filter, in their order. Fast enough to run on every key stroke. */
export function filterDirectory(entries: DirectoryEntry[], filter: DirectoryFilter): DirectoryEntry[] {
  const words = wordsOf(filter.text ?? '');
  const tests: ((entry: DirectoryEntry) => boolean)[] = [];
  const { kind, district, region, size, state } = filter;
  if (kind) tests.push((entry) => directoryKindOf(entry) === kind);
  if (district) tests.push((entry) => liesIn(entry, district));
  if (region) tests.push((entry) => entry.region === region);
  if (size) tests.push((entry) => isOfSize(entry, size));
  if (state) tests.push((entry) => entry.state === state);
  if (filter.membersOnly) tests.push((entry) => isNetworkMember(entry.state));
  if (words.length > 0) tests.push((entry) => matchesText(entry, words));
  return entries.filter((entry) => tests.every((test) => test(entry)));
}
