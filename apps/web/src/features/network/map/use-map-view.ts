import { type PointerEvent, useCallback, useRef, useState } from 'react';
import { type MapShapes, mapWidth, type Point } from './shapes.ts';

/** What is on screen: a point p of the map is drawn at `p · scale + offset`. */
export interface MapView {
  scale: number;
  offset: Point;
}

const whole: MapView = { scale: 1, offset: [0, 0] };
const maxScale = 12;
const step = 1.8;
/** A finger or mouse that moves less than this, in CSS pixels, wants to choose and not to move the map. */
const dragThreshold = 5;

const clamp = (value: number, least: number, most: number) => Math.min(Math.max(value, least), most);

function within({ scale, offset }: MapView, height: number): MapView {
  const bounded = clamp(scale, 1, maxScale);
  return {
    scale: bounded,
    offset: [clamp(offset[0], mapWidth * (1 - bounded), 0), clamp(offset[1], height * (1 - bounded), 0)],
  };
}

const centeredOn = ([x, y]: Point, scale: number, height: number): MapView =>
  within({ scale, offset: [mapWidth / 2 - x * scale, height / 2 - y * scale] }, height);

/** Zoom by buttons and keys, move by dragging; the map never leaves its frame. */
export function useMapView(shapes: MapShapes) {
  const { height } = shapes;
  const [view, setView] = useState(whole);
  const [dragging, setDragging] = useState(false);
  const drag = useRef<{ x: number; y: number; moved: boolean } | null>(null);

  const zoom = useCallback(
    (factor: number, around?: Point) =>
      setView(({ scale, offset }) => {
        const middle: Point = [(mapWidth / 2 - offset[0]) / scale, (height / 2 - offset[1]) / scale];
        return centeredOn(around ?? middle, clamp(scale * factor, 1, maxScale), height);
      }),
    [height],
  );

  /** Shows an area as large as it fits; `undefined` shows everything. */
  const showArea = useCallback(
    (ags: string | undefined) => {
      const area = ags === undefined ? undefined : shapes.areas.get(ags);
      if (!area) return setView(whole);
      const [[left, top], [right, bottom]] = area.bounds;
      const scale = 0.7 * Math.min(mapWidth / (right - left), height / (bottom - top));
      setView(centeredOn([(left + right) / 2, (top + bottom) / 2], Math.min(scale, maxScale), height));
    },
    [shapes, height],
  );

  /** Moves the map only when the point is not to be seen. */
  const reveal = useCallback(
    ([x, y]: Point) =>
      setView((current) => {
        const [left, top] = [x * current.scale + current.offset[0], y * current.scale + current.offset[1]];
        const isSeen = left > 20 && left < mapWidth - 20 && top > 20 && top < height - 20;
        return isSeen ? current : centeredOn([x, y], current.scale, height);
      }),
    [height],
  );

  const handlers = {
    onPointerDown(event: PointerEvent) {
      drag.current = { x: event.clientX, y: event.clientY, moved: false };
    },
    onPointerMove(event: PointerEvent<Element>) {
      const start = drag.current;
      if (!start || view.scale === 1) return;
      const [dx, dy] = [event.clientX - start.x, event.clientY - start.y];
      if (!start.moved && Math.hypot(dx, dy) < dragThreshold) return;
      if (!start.moved) {
        event.currentTarget.setPointerCapture(event.pointerId);
        setDragging(true);
      }
      drag.current = { x: event.clientX, y: event.clientY, moved: true };
      const unit = mapWidth / event.currentTarget.clientWidth;
      setView(({ scale, offset }) =>
        within({ scale, offset: [offset[0] + dx * unit, offset[1] + dy * unit] }, height),
      );
    },
    onPointerUp() {
      setDragging(false);
      if (!drag.current?.moved) drag.current = null;
    },
    onPointerCancel() {
      setDragging(false);
      drag.current = null;
    },
  };

  /** Ends a drag; true when the click that follows it was none. */
  const wasDragged = () => {
    const { moved = false } = drag.current ?? {};
    drag.current = null;
    return moved;
  };

  return {
    view,
    style: { transform: `translate(${view.offset[0]}px, ${view.offset[1]}px) scale(${view.scale})` },
    dragging,
    handlers,
    wasDragged,
    showArea,
    reveal,
    /** Around a place, or around the middle of what is shown. */
    zoomIn: (around?: Point) => zoom(step, around),
    zoomOut: () => zoom(1 / step),
    canZoomIn: view.scale < maxScale,
    canZoomOut: view.scale > 1,
  };
}
