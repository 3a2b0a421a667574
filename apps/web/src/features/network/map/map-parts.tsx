import type { DirectoryEntry } from '@app/contracts/organizations';
import { Minus, Plus, RotateCcw } from 'lucide-react';
import type { ReactNode } from 'react';
import { t } from '../../../lib/i18n.ts';
import { shortFacts } from '../texts.ts';
import css from './map.module.css';
import type { Area, Point } from './shapes.ts';

interface TipProps {
  entry: DirectoryEntry | undefined;
  area: Area | undefined;
  /** From the map to CSS pixels in its frame. */
  toScreen: (point: Point) => Point;
  width: number;
}

/** Half of the widest tip; it does not leave the frame. */
const half = 112;

/** Name and facts at what is pointed at; a screen reader hears the same as the name of the option. */
export function MapTip({ entry, area, toScreen, width }: TipProps) {
  if (!entry || !area) return null;
  const [x] = toScreen(area.center);
  const [, top] = toScreen(area.bounds[0]);
  const [, bottom] = toScreen(area.bounds[1]);
  const isBelow = top < 70;
  return (
    <div
      className={isBelow ? css.tipBelow : css.tip}
      style={{ left: Math.min(Math.max(x, half), Math.max(half, width - half)), top: isBelow ? bottom : top }}
      aria-hidden
    >
      <strong>{entry.displayName}</strong>
      <span>{shortFacts(entry)}</span>
    </div>
  );
}

interface ZoomProps {
  canZoomIn: boolean;
  canZoomOut: boolean;
  zoomIn: () => void;
  zoomOut: () => void;
  showAll: () => void;
}

export const ZoomButtons = ({ canZoomIn, canZoomOut, zoomIn, zoomOut, showAll }: ZoomProps) => (
  <div className={css.zoom}>
    <ZoomButton label={t('network.map.zoomIn')} possible={canZoomIn} onClick={zoomIn}>
      <Plus aria-hidden />
    </ZoomButton>
    <ZoomButton label={t('network.map.zoomOut')} possible={canZoomOut} onClick={zoomOut}>
      <Minus aria-hidden />
    </ZoomButton>
    <ZoomButton label={t('network.map.whole')} possible={canZoomOut} onClick={showAll}>
      <RotateCcw aria-hidden />
    </ZoomButton>
  </div>
);

interface ZoomButtonProps {
  label: string;
  /** When not, the button stays where it is for those who came to it by keyboard. */
  possible: boolean;
  onClick: () => void;
  children: ReactNode;
}

const ZoomButton = ({ label, possible, onClick, children }: ZoomButtonProps) => (
  <button
    type="button"
    className={css.button}
    aria-label={label}
    title={label}
    aria-disabled={!possible}
    onClick={onClick}
  >
    {children}
  </button>
);
