import type { Actor } from '@app/contracts/session';
import { canModerateConversation, canMoveMessages } from '@app/domain/conversation-rights';
import type { Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import type { ReadableConversation } from './conversation-access.ts';
import type { LockedConversation } from './locked-conversation.ts';
import type { Move } from './move-record.ts';

export const lockedFacts = (actor: Actor, conversation: LockedConversation): Facts => ({
  kind: conversation.row.kind,
  facts: conversation.factsFor(actor.personId),
});

type Facts = Pick<ReadableConversation, 'kind' | 'facts'>;

export function requireMoving(
  actor: Actor,
  { kind, facts }: Facts,
  into: 'topic of the space' | 'elsewhere',
): void {
  if (!canMoveMessages(actor, facts, { kind, into }))
    throw new ProblemError('forbidden', 'Das Verschieben ist Sache der Moderation.');
}

export function requireModerating(actor: Actor, { facts }: Facts): void {
  if (!canModerateConversation(actor, facts))
    throw new ProblemError('forbidden', 'Das Verschieben ist Sache der Moderation, auch am Ziel.');
}

export function moveOf(
  tx: Sql,
  actor: Actor,
  locked: ReadonlyMap<string, LockedConversation>,
  { sourceId, targetId }: { sourceId: string; targetId: string },
): Move {
  const [source, target] = [locked.get(sourceId), locked.get(targetId)];
  if (!source || !target) throw notFound();
  return { tx, actor, source, target };
}
