import { Injectable } from '@nestjs/common';
import type { ConversationKind } from '@app/contracts/conversations';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../platform/database/database.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { SpacesAccess } from '../spaces/spaces-access.service.ts';
import { markAllRead } from './mark-all-read.ts';

interface UnreadRow {
  id: string;
  space_id: string | null;
  kind: ConversationKind;
  title: string;
  last_position: number;
  marker: number;
  mentions: number;
  muted: boolean;
  last_message_at: Date | null;
}

/** What somebody has not read, in the spaces they belong to and in direct conversations. A marker never expires. */
@Injectable()
export class UnreadService {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly realtime: Realtime,
  ) {}

  async list(actor: Actor) {
    const rows = await this.db.query<UnreadRow>(
      `WITH own AS (
         SELECT c.id FROM space_member sm
           JOIN space s ON s.id = sm.space_id AND s.archived_at IS NULL
           JOIN conversation c ON c.space_id = sm.space_id AND c.kind <> 'annotation'
          WHERE sm.person_id = $1
         UNION ALL
         SELECT conversation_id FROM conversation_participant WHERE person_id = $1
       ), mentioned AS MATERIALIZED (
         -- Once, from the person's side: left to itself, PostgreSQL looks for mentions again for every conversation.
         SELECT m.conversation_id AS id, count(*)::int AS mentions FROM message m
           LEFT JOIN read_marker mm ON mm.person_id = $1 AND mm.conversation_id = m.conversation_id
          WHERE m.mentions @> ARRAY[$1::uuid] AND m.mentions <> '{}' AND m.state = 'visible'
            AND m.position > COALESCE(mm.position, 0)
          GROUP BY m.conversation_id
       )
       SELECT c.id, c.space_id, c.kind, c.title, c.last_position, COALESCE(rm.position, 0) AS marker, c.last_message_at,
              COALESCE(mentioned.mentions, 0) AS mentions,
              COALESCE(ac.level, sc.level) IS NOT DISTINCT FROM 'mute' AS muted
         FROM own JOIN conversation c ON c.id = own.id
         LEFT JOIN read_marker rm ON rm.person_id = $1 AND rm.conversation_id = c.id
         LEFT JOIN mentioned ON mentioned.id = c.id
         LEFT JOIN attention ac ON ac.conversation_id = c.id AND ac.person_id = $1
         LEFT JOIN attention sc ON sc.space_id = c.space_id AND sc.person_id = $1
        WHERE c.last_position > COALESCE(rm.position, 0) AND c.moved_to IS NULL
        ORDER BY c.last_message_at DESC NULLS LAST LIMIT 1000`,
      [actor.personId],
    );
    return rows.map((row) => ({
      conversation: row.id,
      space: row.space_id,
      kind: row.kind,
      title: row.title,
      lastPosition: row.last_position,
      marker: row.marker,
      mentions: row.mentions,
      muted: row.muted,
      lastMessageAt: row.last_message_at?.toISOString() ?? null,
    }));
  }

  async markSpace(actor: Actor, spaceId: string): Promise<{ marked: number }> {
    await this.spaces.demand(actor, spaceId);
    const rows = await markAllRead(this.db, actor.personId, spaceId);
    for (const { conversation, marker } of rows)
      this.realtime.emit(personRoom(actor.personId), 'own', { conversation, marker });
    return { marked: rows.length };
  }
}
