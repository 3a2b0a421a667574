import type { MembershipState } from '@app/contracts/memberships';
import css from './map.module.css';

/** Colour never stands alone: every state has a texture of its own. Drawn in a square of 8 by 8. */
const textures: Record<MembershipState, string | null> = {
  active: null,
  signed: 'M-2 2L2 -2M0 8L8 0M6 10L10 6',
  checked: 'M2 2h.01M6 6h.01',
  interested: 'M0 4H8',
  resting: 'M0 0L8 8M8 0L0 8',
};

const states = Object.keys(textures) as MembershipState[];

export const patternOf = (prefix: string, state: MembershipState | null): string =>
  `url(#${prefix}-${state ?? 'none'})`;

/** `size` in units of the map, so that a texture is as coarse on a phone as on a wall. */
export function StatePatterns({ prefix, size }: { prefix: string; size: number }) {
  return (
    <defs>
      {states.map((state) => (
        <pattern
          key={state}
          id={`${prefix}-${state}`}
          width="8"
          height="8"
          patternUnits="userSpaceOnUse"
          patternTransform={`scale(${size / 8})`}
        >
          <rect width="8" height="8" className={css[`ground-${state}`]} />
          {textures[state] && <path d={textures[state]} className={css[`texture-${state}`]} />}
        </pattern>
      ))}
      <pattern id={`${prefix}-none`} width="8" height="8" patternUnits="userSpaceOnUse">
        <rect width="8" height="8" className={css['ground-none']} />
      </pattern>
    </defs>
  );
}
