import { Injectable } from '@nestjs/common';
import type { CatchUpReason } from '@app/contracts/catch-up';
import type { Actor } from '@app/contracts/session';
import { arrangeCatchUp } from '@app/domain/catch-up';
import { Database } from '../../platform/database/database.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { selectList } from '../conversations/conversation-list.ts';
import { selectMessages } from '../conversations/message-view.ts';
import { SpacesAccess } from '../spaces/spaces-access.service.ts';
import { markAllRead } from '../conversations/mark-all-read.ts';

interface Row {
  id: string;
  space_id: string | null;
  reason: CatchUpReason;
  unread: number;
  last_at: number;
  /** Of the message that gives the reason. */
  position: number;
}

/** Conversations of `$1` with something unread that they did not mute. */
const unreadPlaces = `
  SELECT c.id, c.space_id, c.kind, c.author_id, c.answer_id, c.announcement_only, c.last_position,
         c.last_message_at, COALESCE(rm.position, 0) AS marker, COALESCE(ca.level, sa.level) AS level
    FROM (SELECT c.id FROM space_member sm
            JOIN space s ON s.id = sm.space_id AND s.archived_at IS NULL
            JOIN conversation c ON c.space_id = s.id AND c.kind <> 'annotation'
           WHERE sm.person_id = $1
          UNION ALL
          SELECT conversation_id FROM conversation_participant WHERE person_id = $1) own
    JOIN conversation c ON c.id = own.id
    LEFT JOIN read_marker rm ON rm.conversation_id = c.id AND rm.person_id = $1
    LEFT JOIN attention ca ON ca.conversation_id = c.id AND ca.person_id = $1
    LEFT JOIN attention sa ON sa.space_id = c.space_id AND sa.person_id = $1
   WHERE c.last_position > COALESCE(rm.position, 0) AND c.moved_to IS NULL
     AND COALESCE(ca.level, sa.level, 'all') <> 'mute'`;

/**
 * Looked up from the person's side: what answers or names them is little, what they have not read can be years. What
 * they marked as read in the inbox counts as read here.
 */
const candidates = `
  WITH me AS (
    SELECT p.id, o.ags FROM person p LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = $1
  ), place AS MATERIALIZED (${unreadPlaces}
  ), told AS (
    SELECT conversation_id, unnest(positions) AS position FROM notification
     WHERE person_id = $1 AND read_at IS NOT NULL AND conversation_id IS NOT NULL
  ), spoken AS (
    SELECT m.conversation_id, m.position, 'reply' AS reason, 1 AS place, m.author_id, m.state
      FROM message r JOIN message m ON m.reply_to = r.id WHERE r.author_id = $1
    UNION ALL
    SELECT conversation_id, position, 'mention', 2, author_id, state FROM message
     WHERE mentions @> ARRAY[$1::uuid] AND mentions <> '{}'
    UNION ALL
    SELECT conversation_id, position, 'town', 3, author_id, state FROM message
     WHERE municipality_mentions @> ARRAY[(SELECT ags FROM me)] AND municipality_mentions <> '{}'
  ), named AS (
    SELECT DISTINCT ON (p.id) p.id, s.reason, s.position
      FROM place p JOIN spoken s ON s.conversation_id = p.id AND s.position > p.marker
     WHERE s.state = 'visible' AND s.author_id <> $1
       AND NOT EXISTS (SELECT FROM told t WHERE t.conversation_id = p.id AND t.position = s.position)
     ORDER BY p.id, s.place, s.position
  ), wrote AS (
    SELECT DISTINCT conversation_id AS id FROM message WHERE author_id = $1
  )
  SELECT p.id, p.space_id, p.last_position - p.marker AS unread,
         COALESCE(extract(epoch FROM p.last_message_at)::float8 * 1000, 0) AS last_at,
         CASE WHEN p.kind = 'direct' THEN 'direct'
              WHEN n.id IS NOT NULL THEN n.reason
              WHEN a.id IS NOT NULL THEN 'answer'
              WHEN p.announcement_only THEN 'announcement'
              WHEN p.author_id = $1 OR w.id IS NOT NULL OR p.level = 'all' THEN 'followed'
              WHEN p.kind = 'topic' AND p.marker = 0 THEN 'topic'
              ELSE 'discussed' END AS reason,
         CASE WHEN p.kind = 'direct' THEN first.position
              ELSE COALESCE(n.position, a.position, first.position) END AS position
    FROM place p
    JOIN LATERAL (SELECT m.position FROM message m
                   WHERE m.conversation_id = p.id AND m.position > p.marker AND m.state = 'visible'
                   ORDER BY m.position LIMIT 1) first ON true
    LEFT JOIN named n ON n.id = p.id
    LEFT JOIN wrote w ON w.id = p.id
    LEFT JOIN message a ON a.id = p.answer_id AND a.position > p.marker AND a.state = 'visible'
   ORDER BY p.last_message_at DESC NULLS LAST LIMIT 5000`;

/** What somebody should know after being away, and nothing they know already. */
@Injectable()
export class CatchUp {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly realtime: Realtime,
  ) {}

  async read(actor: Actor) {
    const [[person], rows] = await Promise.all([
      this.db.query<{ last_visit_at: Date | null }>(`SELECT last_visit_at FROM person WHERE id = $1`, [
        actor.personId,
      ]),
      this.db.query<Row>(candidates, [actor.personId]),
    ]);
    const positions = new Map(rows.map(({ id, position }) => [id, position]));
    const groups = arrangeCatchUp(
      rows.map(({ id, space_id, last_at, ...row }) => ({ id, space: space_id, lastAt: last_at, ...row })),
    );
    const ids = groups.flatMap(({ shown }) => shown.map(({ id }) => id));
    const [items, messages] = await Promise.all([
      selectList(this.db, `WHERE c.id = ANY ($2)`, [actor.personId, ids]),
      selectMessages(
        this.db,
        `SELECT message.* FROM message JOIN unnest($1::uuid[], $2::int[]) AS u (conversation, place)
           ON conversation_id = u.conversation AND position = u.place`,
        [ids, ids.map((id) => positions.get(id) ?? 0)],
      ),
    ]);
    const itemOf = new Map(items.map((item) => [item.conversation.id, item]));
    const messageOf = new Map(messages.map((message) => [message.conversation, message]));
    return {
      since: person?.last_visit_at?.toISOString() ?? null,
      groups: groups.map(({ space, total, shown }) => ({
        space,
        total,
        items: shown.flatMap(({ id, reason }) => {
          const item = itemOf.get(id);
          return item ? [{ reason, item, message: messageOf.get(id) ?? null }] : [];
        }),
      })),
    };
  }

  /** Muted conversations too: the whole space was looked at. */
  async mark(actor: Actor, space: string | null) {
    if (space !== null) await this.spaces.demand(actor, space);
    const rows = await markAllRead(this.db, actor.personId, space);
    for (const { conversation, marker } of rows)
      this.realtime.emit(personRoom(actor.personId), 'own', { conversation, marker });
    return { before: rows.map(({ conversation, position }) => ({ conversation, position })) };
  }

  async putBack(actor: Actor, markers: { conversation: string; position: number }[]): Promise<void> {
    const rows = await this.db.query<{ conversation: string; position: number }>(
      `UPDATE read_marker rm SET position = b.position, updated_at = now()
         FROM unnest($2::uuid[], $3::int[]) AS b (conversation, position)
        WHERE rm.person_id = $1 AND rm.conversation_id = b.conversation AND b.position < rm.position
        RETURNING rm.conversation_id AS conversation, rm.position`,
      [
        actor.personId,
        markers.map(({ conversation }) => conversation),
        markers.map(({ position }) => position),
      ],
    );
    for (const { conversation, position } of rows)
      this.realtime.emit(personRoom(actor.personId), 'own', {
        conversation,
        marker: position,
        rewound: true,
      });
  }
}
