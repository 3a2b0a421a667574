import type { DirectoryEntry } from '@app/contracts/organizations';
import { memo } from 'react';
import css from './map.module.css';
import type { MapShapes, Point } from './shapes.ts';

/** From how many inhabitants on a name is written, by how many CSS pixels a unit of the map takes. */
const thresholds = [
  { above: 6, inhabitants: 0 },
  { above: 3.2, inhabitants: 30_000 },
  { above: 1.6, inhabitants: 80_000 },
  { above: 0.68, inhabitants: 200_000 },
  { above: 0.5, inhabitants: 300_000 },
  { above: 0, inhabitants: 480_000 },
];

interface Props {
  shapes: MapShapes;
  entries: Map<string, DirectoryEntry>;
  /** Size of a CSS pixel in units of the map. */
  pixel: number;
}

/** Names for orientation; a municipality's own name is told by its tip. */
export const MapLabels = memo(function MapLabels({ shapes, entries, pixel }: Props) {
  const least = thresholds.find(({ above }) => 1 / pixel > above)?.inhabitants ?? Infinity;
  return (
    <g className={css.labels} fontSize={12.5 * pixel} strokeWidth={3 * pixel} aria-hidden>
      {labelled(shapes, entries, least, pixel).map(({ name, at: [x, y] }) => (
        <text key={name} x={x} y={y}>
          {name}
        </text>
      ))}
    </g>
  );
});

interface Label {
  name: string;
  at: Point;
}

/** Largest towns first; a name that would cover another is left out. */
function labelled(
  shapes: MapShapes,
  entries: Map<string, DirectoryEntry>,
  least: number,
  pixel: number,
): Label[] {
  const labels: Label[] = [];
  const towns = shapes.municipalities
    .flatMap(({ ags, center }) => {
      const entry = entries.get(ags);
      return entry ? [{ name: entry.name, population: entry.population ?? 0, at: center }] : [];
    })
    .filter(({ population }) => population >= least)
    .toSorted((a, b) => b.population - a.population);
  for (const { name, at } of towns) {
    const covers = labels.some(
      (other) =>
        Math.abs(other.at[1] - at[1]) < 15 * pixel &&
        Math.abs(other.at[0] - at[0]) < 3.6 * (other.name.length + name.length) * pixel,
    );
    if (!covers) labels.push({ name, at });
  }
  return labels;
}

/** A pin on the reader's own municipality, as large at every zoom. */
export const OwnMark = ({ at, pixel }: { at: Point | undefined; pixel: number }) =>
  at && (
    <g transform={`translate(${at[0]} ${at[1]}) scale(${pixel})`} className={css.pin}>
      <path d="M0 0C-3 -6 -9 -10 -9 -17A9 9 0 1 1 9 -17C9 -10 3 -6 0 0Z" />
      <circle cy="-17" r="3.2" />
    </g>
  );
