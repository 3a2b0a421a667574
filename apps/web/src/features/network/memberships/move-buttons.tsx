import type { MembershipAction, MembershipState } from '@app/contracts/memberships';
import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import css from './memberships.module.css';
import { MoveDialog } from './move-dialog.tsx';

interface Props {
  organization: { key: string; displayName: string };
  state: MembershipState | null;
  /** What the server says the reader may do. */
  actions: MembershipAction[];
}

const looks: Partial<Record<MembershipAction, 'secondary' | 'tertiary'>> = {
  rest: 'secondary',
  return: 'secondary',
  end: 'tertiary',
};

/** The steps that can be taken now, the way forward first. */
export function MoveButtons({ organization, state, actions }: Props) {
  const [action, setAction] = useState<MembershipAction | null>(null);
  if (actions.length === 0) return null;
  const button = (one: MembershipAction) => (
    <Button key={one} small variant={looks[one] ?? 'primary'} onClick={() => setAction(one)}>
      {t(`network.action.${one}`)}
    </Button>
  );
  return (
    <div className={css.actions}>
      {actions.map((one) => one !== 'end' && button(one))}
      {actions.includes('end') && (
        <details className={css.history}>
          <summary>{t('network.membership.more')}</summary>
          {button('end')}
        </details>
      )}
      {action && (
        <MoveDialog
          organization={organization}
          state={state}
          action={action}
          onClose={() => setAction(null)}
        />
      )}
    </div>
  );
}
