import type { MembershipState } from '@app/contracts/memberships';
import { t } from '../../../lib/i18n.ts';
import { stateName } from '../texts.ts';
import css from './memberships.module.css';

const way = ['interested', 'checked', 'signed', 'active'] as const;

/** The way into the network with the place that was reached. Resting is active, paused. */
export function StateSteps({ state }: { state: MembershipState }) {
  const steps = state === 'resting' ? ([...way.slice(0, 3), 'resting'] as const) : way;
  const reached = steps.findIndex((step) => step === state);
  return (
    <ol className={css.steps} aria-label={t('network.membership.way')}>
      {steps.map((step, index) => (
        <li
          key={step}
          className={index <= reached ? css.reached : undefined}
          aria-current={step === state ? 'step' : undefined}
        >
          {stateName(step)}
        </li>
      ))}
    </ol>
  );
}
