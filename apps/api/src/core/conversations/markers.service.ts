import { Injectable } from '@nestjs/common';
import type { OwnState } from '@app/contracts/conversations';
import type { Actor } from '@app/contracts/session';
import {
  canModerateConversation,
  canPinMessage,
  canReactToMessage,
  writeObstacle,
} from '@app/domain/conversation-rights';
import { Database } from '../../platform/database/database.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { ConversationAccess } from './conversation-access.ts';

/** What belongs to one person in a conversation: how far they read, how they reacted, what they may do. */
@Injectable()
export class MarkersService {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly realtime: Realtime,
  ) {}

  async own(actor: Actor | null, conversationId: string): Promise<OwnState> {
    const { facts } = await this.access.readable(actor, conversationId);
    const obstacle = writeObstacle(actor, facts);
    const can = {
      write: obstacle === null,
      react: canReactToMessage(actor, facts),
      pin: canPinMessage(actor, facts),
      moderate: canModerateConversation(actor, facts),
    };
    if (!actor) return { conversation: conversationId, marker: null, reactions: {}, can, obstacle };
    const [row] = await this.db.query<{ marker: number; reactions: Record<string, string[]> | null }>(
      `SELECT COALESCE((SELECT position FROM read_marker WHERE person_id = $1 AND conversation_id = $2), 0) AS marker,
              (SELECT json_object_agg(message_id, emojis) FROM (
                 SELECT r.message_id, json_agg(r.emoji ORDER BY r.created_at) AS emojis
                   FROM reaction r JOIN message m ON m.id = r.message_id
                  WHERE r.person_id = $1 AND m.conversation_id = $2 GROUP BY r.message_id) own) AS reactions`,
      [actor.personId, conversationId],
    );
    const { marker = 0, reactions } = row ?? {};
    return { conversation: conversationId, marker, reactions: reactions ?? {}, can, obstacle };
  }

  /** Moves forward only, unless the person marks something as unread; never past the end. */
  async mark(
    actor: Actor,
    conversationId: string,
    position: number,
    rewind: boolean,
  ): Promise<{ marker: number }> {
    const { last_position: last } = await this.access.readable(actor, conversationId);
    const [row] = await this.db.query<{ position: number }>(
      `INSERT INTO read_marker (person_id, conversation_id, position) VALUES ($1, $2, $3)
       ON CONFLICT (person_id, conversation_id) DO UPDATE
         SET position = CASE WHEN $4 THEN excluded.position ELSE GREATEST(read_marker.position, excluded.position) END,
             updated_at = now()
       RETURNING position`,
      [actor.personId, conversationId, Math.min(position, last), rewind],
    );
    const marker = row?.position ?? 0;
    this.realtime.emit(personRoom(actor.personId), 'own', {
      conversation: conversationId,
      marker,
      ...(rewind && { rewound: true }),
    });
    return { marker };
  }
}
