import { useModerationCounts } from '../../features/moderation/moderation.queries.ts';
import { UnreadBadge } from '../../ui/feedback.tsx';

/** How much waits in all spaces that one moderates. */
export const ModerationBadge = () => <UnreadBadge count={useModerationCounts().total} />;
