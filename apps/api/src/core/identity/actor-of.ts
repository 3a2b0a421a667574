import type { Actor } from '@app/contracts/session';
import type { PlatformRole } from '@app/contracts/people';
import type { Sql } from '../../platform/database/database.ts';

/** Stands for no session: whoever acts from outside the web has none, and nothing ends with it. */
const withoutSession = '00000000-0000-0000-0000-000000000000';

interface Row {
  id: string;
  name: string;
  email: string | null;
  platform_role: PlatformRole;
  organization_id: string | null;
}

/** Somebody who was recognised by other means than a session, such as an answer by mail; `null` if they may not act. */
export async function actorOf(
  sql: Sql,
  personId: string,
): Promise<{ actor: Actor; email: string | null } | null> {
  const [row] = await sql.query<Row>(
    `SELECT id, name, email, platform_role, organization_id FROM person
      WHERE id = $1 AND erased_at IS NULL AND deactivated_at IS NULL`,
    [personId],
  );
  if (!row) return null;
  const { id, name, email, platform_role, organization_id } = row;
  return {
    actor: {
      personId: id,
      sessionId: withoutSession,
      name,
      platformRole: platform_role,
      organizationId: organization_id,
    },
    email,
  };
}
