import type { DirectoryEntry } from '@app/contracts/organizations';
import { memo } from 'react';
import { shortFacts } from '../texts.ts';
import css from './map.module.css';
import type { Shape } from './shapes.ts';
import { patternOf } from './state-patterns.tsx';

interface Props {
  shapes: Shape[];
  entries: Map<string, DirectoryEntry>;
  /** Keys that meet the filter; the others are faded. */
  found: Set<string>;
  prefix: string;
  selected: string | null;
}

/** All shapes; drawn again only when the filter or the choice changes, not while the pointer moves. */
export const MunicipalityShapes = memo(function MunicipalityShapes(props: Props) {
  const { shapes, entries, found, prefix, selected } = props;
  const isFiltered = shapes.some(({ ags }) => !found.has(ags));
  return shapes.map(({ ags, path }) => {
    const entry = entries.get(ags);
    return (
      <path
        key={ags}
        id={`${prefix}-${ags}`}
        data-key={ags}
        d={path}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a shape cannot be an option element
        role="option"
        aria-selected={ags === selected}
        aria-label={entry && `${entry.displayName}, ${shortFacts(entry)}`}
        fill={patternOf(prefix, entry?.state ?? null)}
        data-outside={entry?.state ? undefined : true}
        className={classOf(found.has(ags), isFiltered)}
      />
    );
  });
});

const classOf = (isFound: boolean, isFiltered: boolean) => {
  if (!isFound) return css.faded;
  return isFiltered ? css.match : css.area;
};
