import type { Actor } from '@app/contracts/session';
import { v7 } from 'uuid';
import { ProblemError } from '../../platform/problems.ts';
import type { LockedConversation } from './locked-conversation.ts';
import { logModeration } from './moderation-log.ts';
import type { PlaceRecord } from './move-record.ts';
import { lockedFacts, requireModerating } from './move-rules.ts';
import { carryTopicCases } from './moved-cases.ts';

/** A whole topic to another board; the caller has asked about rights there. @throws before its first write */
export async function placeIn(
  topic: LockedConversation,
  actor: Actor,
  to: { space: string; board: string },
): Promise<void> {
  requireModerating(actor, lockedFacts(actor, topic));
  const { space_id: space, board_id: board, moved_to: movedTo } = topic.row;
  if (movedTo) throw new ProblemError('conflict', 'Dieses Thema wurde mit einem anderen zusammengeführt.');
  if (space === null) throw new ProblemError('invalid_input', 'Nur Themen lassen sich verschieben.');
  topic.touchItself();
  const before: PlaceRecord = { deed: v7(), from: { space, board }, to };
  for (const spaceId of new Set([to.space, space]))
    await logModeration(topic, {
      spaceId,
      actorId: actor.personId,
      action: 'topic-placed',
      conversationId: topic.id,
      before: { ...before },
    });
  await topic.query(`UPDATE conversation SET space_id = $2, board_id = $3 WHERE id = $1`, [
    topic.id,
    to.space,
    to.board,
  ]);
  await carryTopicCases(topic, topic.id, to.space);
}
