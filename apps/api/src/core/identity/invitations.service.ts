import { Injectable } from '@nestjs/common';
import type { Invitation, invitationRoutes } from '@app/contracts/invitations';
import type { RouteInput, RouteOutput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { canInviteContact, canInvitePerson } from '@app/domain/identity-rights';
import { isCoordination } from '@app/domain/space-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { Audit } from './audit.service.ts';
import { InvitationMails } from './invitation-mails.service.ts';
import { type InvitationRow, presentInvitation, selectInvitations, stateOf } from './invitation.presenter.ts';
import { makeLinkToken } from './link-token.ts';
import { contactOf } from './organizations-of.ts';

type NewInvitation = RouteInput<typeof invitationRoutes.create>['body'];

const pageSize = 50;

/** The coordination invites anybody, a contact person colleagues of the own organisation. */
@Injectable()
export class Invitations {
  private readonly perPerson = new Limiter({
    burst: 60,
    perMinute: 4,
    message: (seconds) => `Das waren viele Einladungen. Bitte machen Sie ${inWords(seconds)} weiter.`,
  });

  constructor(
    private readonly db: Database,
    private readonly mails: InvitationMails,
    private readonly audit: Audit,
  ) {}

  async list(actor: Actor, cursor: string | undefined): Promise<RouteOutput<typeof invitationRoutes.list>> {
    const own = await contactOf(this.db, actor.personId);
    if (!isCoordination(actor) && own.length === 0) throw new ProblemError('forbidden');
    const rows = await this.db.query<InvitationRow>(
      `${selectInvitations}
        WHERE ($1 OR i.organization_id = ANY ($2))
          AND ($3::uuid IS NULL OR (i.created_at, i.id) < (SELECT created_at, id FROM invitation WHERE id = $3))
        ORDER BY i.created_at DESC, i.id DESC LIMIT $4`,
      [isCoordination(actor), own, cursor ?? null, pageSize + 1],
    );
    const items = rows.slice(0, pageSize).map(presentInvitation);
    return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
  }

  async create(actor: Actor, given: NewInvitation): Promise<Invitation> {
    this.perPerson.take(actor.personId);
    const facts = {
      organizationId: given.organizationId,
      contactOf: await contactOf(this.db, actor.personId),
    };
    if (!canInvitePerson(actor, facts)) throw new ProblemError('forbidden');
    if (given.isContact && !canInviteContact(actor))
      throw new ProblemError(
        'forbidden',
        'Nur die Koordination benennt Ansprechpersonen. Bitte laden Sie ohne diese Funktion ein.',
      );
    const id = await this.db.transaction((tx) => this.insert(tx, actor, given));
    return this.present(id);
  }

  /** Also for a request that was approved; `requestId` ties the two together. */
  async insert(tx: Sql, actor: Actor, given: NewInvitation & { requestId?: string }): Promise<string> {
    const [organization] = await tx.query<{ id: string }>(`SELECT id FROM organization WHERE id = $1`, [
      given.organizationId,
    ]);
    if (!organization)
      throw new ProblemError('invalid_input', undefined, [
        { path: 'organizationId', message: 'Bitte wählen Sie eine Organisation aus der Liste.' },
      ]);
    const { token, hash } = makeLinkToken();
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO invitation (token_hash, email, name, organization_id, role_title, is_contact, message, invited_by,
                               request_id, expires_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, ${this.mails.termFromNow}) RETURNING id`,
      [
        hash,
        given.email,
        given.name,
        given.organizationId,
        given.roleTitle,
        given.isContact,
        given.message,
        actor.personId,
        given.requestId ?? null,
      ],
    );
    if (!row) throw new Error('unreachable');
    await this.log(tx, actor, 'invitation.sent', row.id);
    await this.mails.send(tx, row.id, token);
    return row.id;
  }

  async resend(actor: Actor, id: string): Promise<Invitation> {
    this.perPerson.take(actor.personId);
    const { token, hash } = makeLinkToken();
    await this.change(actor, id, async (tx) => {
      await tx.query(
        `UPDATE invitation SET token_hash = $2, sent_at = now(), expires_at = ${this.mails.termFromNow}, revoked_at = NULL
          WHERE id = $1`,
        [id, hash],
      );
      await this.log(tx, actor, 'invitation.sent-again', id);
      await this.mails.send(tx, id, token);
    });
    return this.present(id);
  }

  async revoke(actor: Actor, id: string): Promise<Invitation> {
    await this.change(actor, id, async (tx) => {
      await tx.query(`UPDATE invitation SET revoked_at = coalesce(revoked_at, now()) WHERE id = $1`, [id]);
      await this.log(tx, actor, 'invitation.revoked', id);
    });
    return this.present(id);
  }

  /** The door to an invitation that may still change. */
  private async change(actor: Actor, id: string, work: (tx: Sql) => Promise<void>): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [row] = await tx.query<InvitationRow>(`SELECT * FROM invitation WHERE id = $1 FOR UPDATE`, [id]);
      const facts = {
        organizationId: row?.organization_id ?? null,
        contactOf: await contactOf(tx, actor.personId),
      };
      if (!row || !canInvitePerson(actor, facts)) throw notFound();
      if (stateOf(row) === 'accepted' || row.email === '')
        throw new ProblemError('conflict', 'Diese Einladung wurde schon angenommen.');
      await work(tx);
    });
  }

  private log(tx: Sql, actor: Actor, action: string, id: string): Promise<void> {
    return this.audit.write(tx, { actorId: actor.personId, action, subject: { kind: 'invitation', id } });
  }

  private async present(id: string): Promise<Invitation> {
    const [row] = await this.db.query<InvitationRow>(`${selectInvitations} WHERE i.id = $1`, [id]);
    if (!row) throw notFound();
    return presentInvitation(row);
  }
}
