import { Injectable } from '@nestjs/common';
import type { ReactionEmoji } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import { canReactToMessage } from '@app/domain/conversation-rights';
import { Database } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { ConversationAccess } from './conversation-access.ts';
import { MessageCounts } from './message-counts.ts';

/** Reactions are rows of their own; what everybody sees of them is their counts beside the message. */
@Injectable()
export class ReactionsService {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly counts: MessageCounts,
    private readonly realtime: Realtime,
  ) {}

  async react(
    actor: Actor,
    messageId: string,
    emoji: ReactionEmoji,
    wanted: boolean,
  ): Promise<{ own: string[] }> {
    this.access.spendWrite(actor);
    const { conversation } = await this.access.ofMessage(actor, messageId);
    if (!canReactToMessage(actor, conversation.facts))
      throw new ProblemError('forbidden', 'Um zu reagieren, treten Sie bitte dem Raum bei.');
    const own = await this.db.transaction(async (tx) => {
      const changed = await tx.query(
        wanted
          ? `INSERT INTO reaction (message_id, emoji, person_id) SELECT id, $2, $3 FROM message
              WHERE id = $1 AND state = 'visible' ON CONFLICT DO NOTHING RETURNING 1 AS one`
          : `DELETE FROM reaction WHERE message_id = $1 AND emoji = $2 AND person_id = $3 RETURNING 1 AS one`,
        [messageId, emoji, actor.personId],
      );
      // The update locks the mark until commit: the flusher waits for it, and then counts this reaction too.
      if (changed.length > 0)
        await tx.query(
          `INSERT INTO message_dirty (message_id, conversation_id) VALUES ($1, $2)
           ON CONFLICT (message_id) DO UPDATE SET conversation_id = excluded.conversation_id`,
          [messageId, conversation.id],
        );
      const rows = await tx.query<{ emoji: string }>(
        `SELECT emoji FROM reaction WHERE message_id = $1 AND person_id = $2 ORDER BY created_at`,
        [messageId, actor.personId],
      );
      return rows.map((row) => row.emoji);
    });
    this.counts.schedule(conversation.id);
    this.realtime.emit(personRoom(actor.personId), 'own', {
      conversation: conversation.id,
      reactions: { message: messageId, own },
    });
    return { own };
  }
}
