import type { MembershipState } from '@app/contracts/memberships';
import { Badge } from '../../ui/feedback.tsx';
import { stateName } from './texts.ts';

const tones = {
  interested: 'neutral',
  checked: 'success',
  signed: 'info',
  active: 'accent',
  resting: 'neutral',
} as const;

export const StateBadge = ({ state }: { state: MembershipState | null }) =>
  state && (
    <span data-space-kind="network">
      <Badge tone={tones[state]}>{stateName(state)}</Badge>
    </span>
  );
