import type { DirectoryEntry } from '@app/contracts/organizations';

type Comparable = Pick<DirectoryEntry, 'kind' | 'municipalityKind' | 'population' | 'place'>;

export interface Similarity {
  /** 0 (nothing in common) to 1. */
  value: number;
  kilometers: number | null;
}

const weights = { size: 0.5, kind: 0.3, distance: 0.2 } as const;
/** A town four times as large, or a quarter of the size, has nothing in common in size. */
const sizeReach = Math.log(4);
/** Beyond this, people do not drive over for a visit. */
const distanceReach = 100;
const earthRadius = 6_371;

/**
 * "Kommunen wie meine": 0.5 · size + 0.3 · kind + 0.2 · distance, each from 0 to 1.
 *
 *   size     = 1 − |ln(a / b)| / ln 4, so that twice as large and half as large count the same
 *   kind     = 1 for the same kind, 0.5 for Stadt and Gemeinde of a Kreis, 0 when one of them is kreisfrei
 *   distance = 1 − km / 100, as the crow flies
 *
 * What is not known of one of the two is left out and the other weights fill its place. Municipalities are compared
 * with municipalities and districts with districts; anything else has no similarity.
 */
export function similarityOf(a: Comparable, b: Comparable): Similarity | undefined {
  if (a.kind !== b.kind || (a.kind !== 'municipality' && a.kind !== 'district')) return undefined;
  const kilometers = a.place && b.place ? kilometersBetween(a.place, b.place) : null;
  const parts: [weight: number, value: number][] = [[weights.kind, kindLikeness(a, b)]];
  if (a.population && b.population) {
    const likeness = 1 - Math.abs(Math.log(a.population / b.population)) / sizeReach;
    parts.push([weights.size, Math.max(0, likeness)]);
  }
  if (kilometers !== null) parts.push([weights.distance, Math.max(0, 1 - kilometers / distanceReach)]);
  const sum = parts.reduce((total, [weight, value]) => total + weight * value, 0);
  const weight = parts.reduce((total, [one]) => total + one, 0);
  return { value: sum / weight, kilometers };
}

/** From here on another municipality is like mine. Half of all have at least 100 others that are. */
const alikeFrom = 0.65;

export const areAlike = (a: Comparable, b: Comparable): boolean =>
  (similarityOf(a, b)?.value ?? 0) >= alikeFrom;

function kindLikeness(a: Comparable, b: Comparable): number {
  if (a.municipalityKind === b.municipalityKind) return 1;
  return a.municipalityKind === 'kreisfreie_stadt' || b.municipalityKind === 'kreisfreie_stadt' ? 0 : 0.5;
}

type Place = readonly [longitude: number, latitude: number];

const radians = (degrees: number) => (degrees * Math.PI) / 180;

/** Haversine formula on a sphere; off by at most 0.5 %. */
export function kilometersBetween([lonA, latA]: Place, [lonB, latB]: Place): number {
  const half =
    Math.sin(radians(latB - latA) / 2) ** 2 +
    Math.cos(radians(latA)) * Math.cos(radians(latB)) * Math.sin(radians(lonB - lonA) / 2) ** 2;
  return 2 * earthRadius * Math.asin(Math.sqrt(half));
}
