import type { DirectoryEntry } from '@app/contracts/organizations';
import { useCallback, useEffect, useId, useMemo, useRef } from 'react';
import { t } from '../../../lib/i18n.ts';
import css from './map.module.css';
import { MapLabels, OwnMark } from './map-labels.tsx';
import { MapTip, ZoomButtons } from './map-parts.tsx';
import { MunicipalityShapes } from './municipality-shapes.tsx';
import { type MapShapes, mapWidth, type Shape } from './shapes.ts';
import { StatePatterns } from './state-patterns.tsx';
import { useMapKeys } from './use-map-keys.ts';
import { useMapView } from './use-map-view.ts';
import { useWidth } from './use-width.ts';

export interface MapProps {
  entries: Map<string, DirectoryEntry>;
  /** Keys that meet the filter; the others are faded. */
  found: Set<string>;
  selected: string | null;
  pointed: string | null;
  own: string | null;
  /** A Kreis that the map should show closely. */
  district: string | undefined;
  onPoint: (key: string | null) => void;
  onSelect: (key: string) => void;
}

const keyAt = (target: EventTarget): string | null =>
  (target instanceof Element && target.closest('[data-key]')?.getAttribute('data-key')) || null;

/** The municipalities of North Rhine-Westphalia; everything in it is also in the list beside it. */
export function NetworkMap(props: MapProps & { shapes: MapShapes }) {
  const { shapes, entries, found, selected, pointed, own, district, onPoint, onSelect } = props;
  const prefix = useId().replace(/[^\w-]/g, '');
  const frame = useRef<HTMLDivElement>(null);
  const width = useWidth(frame, mapWidth);
  const map = useMapView(shapes);
  const { showArea, reveal, view, zoomIn, zoomOut } = map;
  const areaOf = useCallback((key: string | null) => shapes.areas.get(key ?? ''), [shapes]);
  const reachable = useMemo(() => shapes.municipalities.filter(({ ags }) => found.has(ags)), [shapes, found]);
  const placeOf = (key: string) => areaOf(key)?.center;
  const keys = useMapKeys({ reachable, placeOf, start: selected ?? own, reveal, onSelect, zoomIn, zoomOut });

  useEffect(() => showArea(district), [district, showArea]);
  useEffect(() => {
    const area = areaOf(selected);
    if (area) reveal(area.center);
  }, [selected, areaOf, reveal]);

  const shown = pointed ?? keys.focused ?? selected;
  const unit = mapWidth / width;
  const pixel = unit / view.scale;
  return (
    <div className={css.frame}>
      <div
        ref={frame}
        className={css.canvas}
        // oxlint-disable-next-line jsx-a11y/prefer-tag-over-role -- a map cannot be a select element
        role="listbox"
        aria-label={t('network.map.label')}
        aria-activedescendant={keys.focused === null ? undefined : `${prefix}-${keys.focused}`}
        tabIndex={0}
        {...keys.handlers}
      >
        <svg
          viewBox={`0 0 ${mapWidth} ${shapes.height}`}
          role="presentation"
          className={view.scale > 1 ? css.movable : css.still}
          {...map.handlers}
          onPointerMove={(event) => {
            map.handlers.onPointerMove(event);
            if (event.pointerType === 'mouse' && !map.dragging) onPoint(keyAt(event.target));
          }}
          onPointerLeave={() => onPoint(null)}
          onClick={(event) => {
            const key = keyAt(event.target);
            if (!map.wasDragged() && key) onSelect(key);
          }}
        >
          <StatePatterns prefix={prefix} size={7 * pixel} />
          <g role="presentation" className={map.dragging ? css.dragged : css.world} style={map.style}>
            <MunicipalityShapes shapes={shapes.municipalities} {...{ entries, found, prefix, selected }} />
            <path d={shapes.districtLines} className={css.districts} />
            <path d={shapes.border} className={css.border} />
            <MapLabels shapes={shapes} entries={entries} pixel={pixel} />
            <Outline shape={areaOf(own)} className={css.own} />
            <Outline shape={areaOf(selected)} className={css.selected} />
            <Outline shape={areaOf(shown)} className={css.pointed} />
            <OwnMark at={areaOf(own)?.center} pixel={pixel} />
          </g>
        </svg>
        <MapTip
          entry={entries.get(shown ?? '')}
          area={areaOf(shown)}
          toScreen={([x, y]) => [
            (x * view.scale + view.offset[0]) / unit,
            (y * view.scale + view.offset[1]) / unit,
          ]}
          width={width}
        />
      </div>
      <ZoomButtons
        {...map}
        zoomIn={() => zoomIn(areaOf(selected)?.center)}
        showAll={() => showArea(undefined)}
      />
    </div>
  );
}

const Outline = ({ shape, className }: { shape: Shape | undefined; className: string | undefined }) =>
  shape && <path d={shape.path} className={className} />;
