import { Injectable } from '@nestjs/common';
import type { AccessRequest } from '@app/contracts/invitations';
import type { Actor } from '@app/contracts/session';
import { canDecideAccessRequest } from '@app/domain/identity-rights';
import { isCoordination } from '@app/domain/space-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import {
  type AccessRequestRow,
  presentAccessRequest,
  selectAccessRequests,
} from './access-request.presenter.ts';
import { Audit } from './audit.service.ts';
import { Invitations } from './invitations.service.ts';
import { contactOf } from './organizations-of.ts';

/** Letting those in who asked, or not. */
@Injectable()
export class AccessDecisions {
  constructor(
    private readonly db: Database,
    private readonly mail: Mail,
    private readonly audit: Audit,
    private readonly invitations: Invitations,
  ) {}

  async list(actor: Actor, state: 'open' | 'decided' | undefined): Promise<AccessRequest[]> {
    const own = await contactOf(this.db, actor.personId);
    if (!isCoordination(actor) && own.length === 0) throw new ProblemError('forbidden');
    const rows = await this.db.query<AccessRequestRow>(
      `${selectAccessRequests}
        WHERE ($1 OR r.organization_id = ANY ($2))
          AND ($3::text IS NULL OR (r.state = 'open') = ($3 = 'open'))
        ORDER BY r.state = 'open' DESC, coalesce(r.decided_at, r.created_at) DESC, r.id LIMIT 200`,
      [isCoordination(actor), own, state ?? null],
    );
    return rows.map(presentAccessRequest);
  }

  async approve(actor: Actor, requestId: string, organizationId: string | undefined): Promise<AccessRequest> {
    await this.decide(actor, requestId, 'approved', async (tx, request) => {
      const chosen = organizationId ?? request.organization_id;
      const facts = { organizationId: chosen, contactOf: await contactOf(tx, actor.personId) };
      if (chosen === null)
        throw new ProblemError('invalid_input', undefined, [
          {
            path: 'organizationId',
            message: 'Bitte wählen Sie, für welche Organisation die Person arbeitet.',
          },
        ]);
      if (!canDecideAccessRequest(actor, facts)) throw new ProblemError('forbidden');
      await tx.query(`UPDATE access_request SET organization_id = $2 WHERE id = $1`, [requestId, chosen]);
      await this.invitations.insert(tx, actor, {
        email: request.email,
        name: request.name,
        organizationId: chosen,
        roleTitle: request.role_title,
        isContact: false,
        message: '',
        requestId,
      });
    });
    return this.present(requestId);
  }

  async decline(actor: Actor, requestId: string, reason: string): Promise<AccessRequest> {
    await this.decide(actor, requestId, 'declined', async (tx, request) => {
      await tx.query(`UPDATE access_request SET reason = $2 WHERE id = $1`, [requestId, reason]);
      await this.mail.send(tx, {
        to: request.email,
        subject: 'Ihre Anfrage an das Kommunen-Netzwerk',
        paragraphs: [
          `Guten Tag ${request.name},`,
          'vielen Dank für Ihr Interesse am Kommunen-Netzwerk: engagiert in NRW. Wir können Ihnen im Moment keinen Zugang geben. Die Begründung:',
          reason,
          'Bei Fragen wenden Sie sich bitte an die Koordination des Netzwerks.',
        ],
      });
    });
    return this.present(requestId);
  }

  /** The door to a request that is still open; two who decide at the same time do so one after the other. */
  private async decide(
    actor: Actor,
    requestId: string,
    state: 'approved' | 'declined',
    work: (tx: Sql, request: AccessRequestRow) => Promise<void>,
  ): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [request] = await tx.query<AccessRequestRow>(
        `SELECT * FROM access_request WHERE id = $1 FOR UPDATE`,
        [requestId],
      );
      const facts = {
        organizationId: request?.organization_id ?? null,
        contactOf: await contactOf(tx, actor.personId),
      };
      if (!request || !canDecideAccessRequest(actor, facts)) throw notFound();
      if (request.state !== 'open')
        throw new ProblemError('conflict', 'Über diese Anfrage wurde inzwischen entschieden.');
      await work(tx, request);
      await tx.query(
        `UPDATE access_request SET state = $2, decided_by = $3, decided_at = now() WHERE id = $1`,
        [requestId, state, actor.personId],
      );
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: `access-request.${state}`,
        subject: { kind: 'access-request', id: requestId },
      });
    });
  }

  private async present(id: string): Promise<AccessRequest> {
    const [row] = await this.db.query<AccessRequestRow>(`${selectAccessRequests} WHERE r.id = $1`, [id]);
    if (!row) throw notFound();
    return presentAccessRequest(row);
  }
}
