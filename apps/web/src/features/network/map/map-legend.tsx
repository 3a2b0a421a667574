import type { MembershipState } from '@app/contracts/memberships';
import { useId } from 'react';
import { t } from '../../../lib/i18n.ts';
import { stateName } from '../texts.ts';
import css from './map.module.css';
import { patternOf, StatePatterns } from './state-patterns.tsx';

interface Props {
  /** How many municipalities are in each state; a state that nobody is in is left out. */
  counts: Map<MembershipState | null, number>;
  hasOwn: boolean;
}

const order: (MembershipState | null)[] = ['active', 'signed', 'checked', 'interested', 'resting', null];

export function MapLegend({ counts, hasOwn }: Props) {
  const prefix = useId().replace(/[^\w-]/g, '');
  return (
    <ul className={css.legend} aria-label={t('network.map.legend')}>
      {order
        .filter((state) => (counts.get(state) ?? 0) > 0)
        .map((state) => (
          <li key={state ?? 'none'}>
            <svg viewBox="0 0 28 18" width="28" height="18" aria-hidden>
              <StatePatterns prefix={`${prefix}-${state ?? 'none'}`} size={7} />
              <rect
                x="0.5"
                y="0.5"
                width="27"
                height="17"
                rx="2"
                fill={patternOf(`${prefix}-${state ?? 'none'}`, state)}
                className={css.swatch}
              />
            </svg>
            {state ? stateName(state) : t('network.state.none')}
            <span className={css.count}>{counts.get(state)}</span>
          </li>
        ))}
      {hasOwn && (
        <li>
          <svg viewBox="-10 -27 20 28" width="18" height="22" aria-hidden className={css.pin}>
            <path d="M0 0C-3 -6 -9 -10 -9 -17A9 9 0 1 1 9 -17C9 -10 3 -6 0 0Z" />
            <circle cy="-17" r="3.2" />
          </svg>
          {t('network.own')}
        </li>
      )}
    </ul>
  );
}
