import type { Sql } from '../../platform/database/database.ts';

/**
 * Before somebody is erased: spaces they led alone go to the moderator, else the member, who has been there longest.
 * A closed space without a lead could be managed by nobody.
 */
export async function handOverLeads(tx: Sql, personId: string): Promise<void> {
  await tx.query(
    `SELECT s.id FROM space s JOIN space_member m ON m.space_id = s.id
      WHERE m.person_id = $1 AND m.role = 'lead' ORDER BY s.id FOR NO KEY UPDATE OF s`,
    [personId],
  );
  await tx.query(
    `WITH led_alone AS (
       SELECT space_id FROM space_member GROUP BY space_id
       HAVING array_agg(person_id) FILTER (WHERE role = 'lead') = ARRAY[$1::uuid]
     ), heir AS (
       SELECT DISTINCT ON (m.space_id) m.space_id, m.person_id, m.role
         FROM led_alone JOIN space_member m USING (space_id)
        WHERE m.role IN ('moderator', 'member')
        ORDER BY m.space_id, m.role = 'moderator' DESC, m.joined_at, m.person_id
     ), promoted AS (
       UPDATE space_member m SET role = 'lead' FROM heir
        WHERE m.space_id = heir.space_id AND m.person_id = heir.person_id
       RETURNING m.space_id, m.person_id, heir.role AS before
     )
     INSERT INTO audit_log (actor_id, action, subject_kind, subject_id, details)
     SELECT $1, 'space.role-changed', 'space', space_id::text,
            jsonb_build_object('personId', person_id, 'from', before, 'to', 'lead')
       FROM promoted`,
    [personId],
  );
}
