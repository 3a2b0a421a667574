import type { Sql } from '../../platform/database/database.ts';

/** Organisations whose contact person somebody is now. */
export async function contactOf(sql: Sql, personId: string): Promise<string[]> {
  const rows = await sql.query<{ organization_id: string }>(
    `SELECT DISTINCT organization_id FROM affiliation
      WHERE person_id = $1 AND is_contact AND (valid_to IS NULL OR valid_to > now())`,
    [personId],
  );
  return rows.map((row) => row.organization_id);
}
