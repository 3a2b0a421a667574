import { Injectable } from '@nestjs/common';
import type { Sql } from '../../platform/database/database.ts';

interface Entry {
  /** Who did it; `null` when nobody was signed in. */
  actorId: string | null;
  /** Past tense, with its subject: `person.role-changed`. */
  action: string;
  subject: { kind: string; id: string };
  /** Facts for the reader of the log; no message texts, no secrets. */
  details?: Record<string, unknown>;
}

/** Who changed which right on what, written in the transaction of the change itself. */
@Injectable()
export class Audit {
  async write(tx: Sql, { actorId, action, subject, details = {} }: Entry): Promise<void> {
    await tx.query(
      `INSERT INTO audit_log (actor_id, action, subject_kind, subject_id, details) VALUES ($1, $2, $3, $4, $5)`,
      [actorId, action, subject.kind, subject.id, JSON.stringify(details)],
    );
  }
}
