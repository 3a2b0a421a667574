import type { Affiliation } from '@app/contracts/profiles';
import type { Sql } from '../../platform/database/database.ts';

interface AffiliationRow {
  id: string;
  organization_id: string;
  organization_name: string;
  ags: string | null;
  role_title: string;
  is_contact: boolean;
}

export async function affiliationsOf(sql: Sql, personId: string): Promise<Affiliation[]> {
  const rows = await sql.query<AffiliationRow>(
    `SELECT a.id, a.organization_id, o.display_name AS organization_name, o.ags, a.role_title, a.is_contact
       FROM affiliation a JOIN organization o ON o.id = a.organization_id
      WHERE a.person_id = $1 AND (a.valid_to IS NULL OR a.valid_to > now())
      ORDER BY o.display_name, a.id`,
    [personId],
  );
  return rows.map((row) => ({
    id: row.id,
    organization: { id: row.organization_id, name: row.organization_name, ags: row.ags },
    roleTitle: row.role_title,
    isContact: row.is_contact,
  }));
}
