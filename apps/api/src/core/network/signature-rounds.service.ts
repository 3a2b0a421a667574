import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@app/contracts/route';
import type { membershipRoutes, SignatureRound } from '@app/contracts/memberships';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { Audit } from '../identity/audit.service.ts';

interface RoundRow {
  id: string;
  name: string;
  held_on: string;
  place: string;
  signatures: { key: string; displayName: string }[];
}

type NewRound = RouteInput<typeof membershipRoutes.createRound>['body'];
type RoundChange = RouteInput<typeof membershipRoutes.changeRound>['body'];

/** Occasions on which municipalities sign the Gemeinsame Erklärung. */
@Injectable()
export class SignatureRoundsService {
  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
  ) {}

  async list(id: string | null = null): Promise<SignatureRound[]> {
    const rows = await this.db.query<RoundRow>(
      `SELECT r.id, r.name, r.held_on::text, r.place,
              coalesce(jsonb_agg(jsonb_build_object('key', coalesce(o.ags, o.id::text), 'displayName', o.display_name)
                                 ORDER BY o.name, o.id) FILTER (WHERE o.id IS NOT NULL), '[]') AS signatures
         FROM signature_round r LEFT JOIN signature s ON s.round_id = r.id
         LEFT JOIN organization o ON o.id = s.organization_id
        WHERE $1::uuid IS NULL OR r.id = $1
        GROUP BY r.id ORDER BY r.held_on DESC, r.id`,
      [id],
    );
    return rows.map(present);
  }

  async create(actor: Actor, { id, name, heldOn, place }: NewRound): Promise<SignatureRound> {
    await this.db.transaction(async (tx) => {
      const [created] = await tx.query(
        `INSERT INTO signature_round (id, name, held_on, place) VALUES ($1, $2, $3, $4)
         ON CONFLICT (id) DO NOTHING RETURNING id`,
        [id, name, heldOn, place],
      );
      if (!created) return;
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: 'signature-round.created',
        subject: { kind: 'signature-round', id },
      });
    });
    return this.read(id);
  }

  async change(actor: Actor, id: string, { name, heldOn, place }: RoundChange): Promise<SignatureRound> {
    await this.db.transaction(async (tx) => {
      const [changed] = await tx.query(
        `UPDATE signature_round SET name = $2, held_on = $3, place = $4 WHERE id = $1 RETURNING id`,
        [id, name, heldOn, place],
      );
      if (!changed) throw notFound();
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: 'signature-round.changed',
        subject: { kind: 'signature-round', id },
      });
    });
    return this.read(id);
  }

  private async read(id: string): Promise<SignatureRound> {
    const [round] = await this.list(id);
    if (!round) throw notFound();
    return round;
  }
}

const present = (row: RoundRow): SignatureRound => ({
  id: row.id,
  name: row.name,
  heldOn: row.held_on,
  place: row.place,
  signatures: row.signatures.map(({ key, displayName }) => ({ key, displayName })),
});
