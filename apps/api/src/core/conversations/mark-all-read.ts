import type { Sql } from '../../platform/database/database.ts';

/** A conversation that was unread: where its marker stood, and where it stands now. */
export interface MarkedConversation {
  conversation: string;
  position: number;
  marker: number;
}

/** Everything unread of a space, or of the person's direct conversations (`null`). The caller has asked the door. */
export const markAllRead = (
  sql: Sql,
  personId: string,
  space: string | null,
): Promise<MarkedConversation[]> =>
  sql.query<MarkedConversation>(
    `WITH unread AS (
       SELECT c.id, c.last_position, COALESCE(rm.position, 0) AS before
         FROM conversation c LEFT JOIN read_marker rm ON rm.person_id = $1 AND rm.conversation_id = c.id
        WHERE CASE WHEN $2::uuid IS NULL
                   THEN c.id IN (SELECT conversation_id FROM conversation_participant WHERE person_id = $1)
                   ELSE c.space_id = $2 END
          AND c.last_position > COALESCE(rm.position, 0)
     ), marked AS (
       INSERT INTO read_marker (person_id, conversation_id, position)
       SELECT $1, id, last_position FROM unread
       ON CONFLICT (person_id, conversation_id)
       DO UPDATE SET position = GREATEST(read_marker.position, excluded.position), updated_at = now()
       RETURNING conversation_id, position
     )
     SELECT u.id AS conversation, u.before AS position, m.position AS marker
       FROM unread u JOIN marked m ON m.conversation_id = u.id`,
    [personId, space],
  );
