import { Injectable } from '@nestjs/common';
import type { administrationRoutes } from '@app/contracts/administration';
import type { RouteOutput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { personColumns, type PersonRow, presentPerson } from '../../core/identity/person.presenter.ts';
import { Database } from '../../platform/database/database.ts';

interface Row extends PersonRow {
  id: string;
  at: Date;
  actor_id: string | null;
  action: string;
  subject_kind: string;
  subject_id: string;
  subject_name: string | null;
  details: Record<string, unknown>;
}

const pageSize = 50;

/** The log of rights changes, for reading. Names are those of today, so an erased one is gone here too; a closed space's is for its members. */
@Injectable()
export class AuditTrail {
  constructor(private readonly db: Database) {}

  async list(
    actor: Actor,
    before: number | undefined,
  ): Promise<RouteOutput<typeof administrationRoutes.audit>> {
    const rows = await this.db.query<Row>(
      `SELECT a.id, a.at, a.actor_id, a.action, a.subject_kind, a.subject_id, a.details,
              CASE a.subject_kind
                WHEN 'person' THEN (SELECT name FROM person s WHERE s.id = a.subject_id::uuid)
                WHEN 'space' THEN (SELECT name FROM space s WHERE s.id = a.subject_id::uuid AND (s.visibility <> 'closed'
                       OR EXISTS (SELECT FROM space_member m WHERE m.space_id = s.id AND m.person_id = $3)))
                WHEN 'organization' THEN (SELECT display_name FROM organization s WHERE s.id = a.subject_id::uuid)
                WHEN 'invitation' THEN (SELECT email::text FROM invitation s WHERE s.id = a.subject_id::uuid)
                WHEN 'access-request' THEN (SELECT name FROM access_request s WHERE s.id = a.subject_id::uuid)
              END AS subject_name, ${personColumns}
         FROM audit_log a LEFT JOIN person p ON p.id = a.actor_id LEFT JOIN organization o ON o.id = p.organization_id
        WHERE $1::bigint IS NULL OR a.id < $1
        ORDER BY a.id DESC LIMIT $2`,
      [before ?? null, pageSize + 1, actor.personId],
    );
    const items = rows.slice(0, pageSize).map((row) => ({
      id: Number(row.id),
      at: row.at.toISOString(),
      actor: row.actor_id ? presentPerson(row) : null,
      action: row.action,
      subject: { kind: row.subject_kind, id: row.subject_id, name: row.subject_name },
      details: row.details,
    }));
    return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
  }
}
