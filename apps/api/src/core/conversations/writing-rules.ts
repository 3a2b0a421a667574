import type { WriteObstacle } from '@app/contracts/conversations';
import type { NewMessage } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import {
  canModerateConversation,
  type ConversationFacts,
  writeObstacle,
} from '@app/domain/conversation-rights';
import { type SpaceFacts, spaceObstacle } from '@app/domain/space-rights';
import { inWords } from '../../platform/http/limiter.ts';
import { ProblemError } from '../../platform/problems.ts';
import type { LockedConversation } from './locked-conversation.ts';

/** A message that waited in a browser must not go out under the name of whoever signed in there later. */
export function requireAuthor(actor: Actor, { author }: NewMessage): void {
  if (author === undefined || author === actor.personId) return;
  throw new ProblemError('unauthenticated', 'Hier ist inzwischen jemand anderes angemeldet.');
}

/** @throws locked or forbidden, with what to do about it */
export function requireWriting(actor: Actor, facts: ConversationFacts): void {
  const obstacle = writeObstacle(actor, facts);
  if (obstacle !== null) throw problemOf(obstacle);
}

/** @throws forbidden, with what to do about it */
export function requireWritingIn(actor: Actor, facts: SpaceFacts): void {
  const obstacle = spaceObstacle(actor, facts);
  if (obstacle !== null) throw problemOf(obstacle);
}

const sentences: Record<Exclude<WriteObstacle, 'locked' | 'archived'>, string> = {
  membership: 'Um hier zu schreiben, treten Sie bitte dem Raum bei.',
  silenced:
    'Die Moderation hat Sie gebeten, in diesem Raum eine Zeit lang nichts zu schreiben. Den Grund finden Sie im Postfach.',
  rules: 'Bitte lesen und akzeptieren Sie zuerst die Regeln dieses Raums.',
  announcement: 'Hier schreibt nur die Moderation. Sie können lesen und reagieren.',
};

const problemOf = (obstacle: WriteObstacle): ProblemError =>
  obstacle === 'locked' || obstacle === 'archived'
    ? new ProblemError('locked')
    : new ProblemError('forbidden', sentences[obstacle]);

export function requireReplyTarget(conversation: LockedConversation, id: string): void {
  if (conversation.anyMessage(id)?.conversation_id === conversation.id) return;
  throw new ProblemError(
    'invalid_input',
    'Der Beitrag, auf den Sie antworten, ist nicht in diesem Gespräch.',
  );
}

/** Slow mode: a pause between two messages of one person; moderators are exempt. */
async function requirePatience(actor: Actor, conversation: LockedConversation): Promise<void> {
  const pause = conversation.row.slow_mode_seconds;
  if (pause === 0 || canModerateConversation(actor, conversation.factsFor(actor.personId))) return;
  const [last] = await conversation.query<{ wait: number }>(
    `SELECT ceil($3 - extract(epoch FROM now() - max(created_at)))::int AS wait
       FROM message WHERE conversation_id = $1 AND author_id = $2`,
    [conversation.id, actor.personId, pause],
  );
  if (!last || last.wait === null || last.wait <= 0) return;
  throw new SlowMode(last.wait);
}

/** A browser that keeps what was written sends it again by itself when the pause is over. */
class SlowMode extends ProblemError {
  override readonly retryAfter: number;
  constructor(seconds: number) {
    super('too_many_requests', `Langsamer Modus: Sie können ${inWords(seconds)} wieder schreiben.`);
    this.retryAfter = seconds;
  }
}

/** Rights and pauses as they are under the lock. */
export async function requireAllowed(actor: Actor, conversation: LockedConversation): Promise<void> {
  requireWriting(actor, conversation.factsFor(actor.personId));
  await requirePatience(actor, conversation);
}
