import type { LogAction } from '@app/contracts/moderation-log';
import { logModeration } from './moderation-log.ts';
import type { Move, MoveRecord } from './move-record.ts';

const actionOf = ({ kind, back }: Pick<MoveRecord, 'kind' | 'back'>): LogAction => {
  if (kind === 'merge') return back ? 'topics-separated' : 'topics-merged';
  return back ? 'posts-returned' : 'posts-moved';
};

/** At the place the posts came from; a member who goes on with a chat as a topic stands there, too. */
export async function logMove(
  { tx, actor, source, target }: Move,
  deed: Omit<MoveRecord, 'from' | 'to'>,
): Promise<void> {
  if (source.row.space_id === null) return;
  const before: MoveRecord = { ...deed, from: source.id, to: target.id };
  await logModeration(tx, {
    spaceId: source.row.space_id,
    actorId: actor.personId,
    action: actionOf(deed),
    conversationId: source.id,
    before: { ...before },
  });
}
