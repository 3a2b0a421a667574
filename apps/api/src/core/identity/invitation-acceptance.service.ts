import { Injectable } from '@nestjs/common';
import type { invitationRoutes } from '@app/contracts/invitations';
import type { RouteInput, RouteOutput } from '@app/contracts/route';
import { Database, type Sql } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { ProblemError } from '../../platform/problems.ts';
import { actForAnother } from './account.service.ts';
import { Audit } from './audit.service.ts';
import { type InvitationRow, selectInvitations } from './invitation.presenter.ts';
import { hashOfToken } from './link-token.ts';
import { hashPassword } from './passwords.ts';
import { Sessions, type Visitor } from './sessions.service.ts';

type Acceptance = RouteInput<typeof invitationRoutes.accept>['body'];

interface OpenInvitation extends InvitationRow {
  account_id: string | null;
}

const gone = () =>
  new ProblemError(
    'not_found',
    'Diese Einladung gilt nicht mehr: Sie wurde schon angenommen, zurückgenommen oder ist abgelaufen. Bitte lassen Sie sich eine neue schicken.',
  );

/** What the holder of an invitation's link may do. */
@Injectable()
export class InvitationAcceptance {
  private readonly perAddress = new Limiter({
    burst: 100,
    perMinute: 60,
    message: (seconds) => `Zu viele Anfragen. Bitte versuchen Sie es ${inWords(seconds)} noch einmal.`,
  });

  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async look(token: string, visitor: Visitor): Promise<RouteOutput<typeof invitationRoutes.look>> {
    this.perAddress.take(visitor.request.ip);
    const row = await this.find(this.db, token);
    return {
      email: row.email,
      name: row.name,
      organization: row.organization_name,
      roleTitle: row.role_title,
      message: row.message,
      invitedBy: row.invited_by ? row.person_name : null,
      hasAccount: row.account_id !== null,
    };
  }

  /** An existing account only gains the function: a link that lies in a mailbox for days signs nobody in. */
  async accept(given: Acceptance, visitor: Visitor): Promise<{ signedIn: boolean }> {
    this.perAddress.take(visitor.request.ip);
    await this.find(this.db, given.token); // before the costly hash
    const passwordHash = given.password === undefined ? null : await hashPassword(given.password);
    const { personId, isNew } = await this.db.transaction(async (tx) => {
      const row = await this.find(tx, given.token, 'FOR UPDATE OF i');
      const person = row.account_id ?? (await insertPerson(tx, { ...given, email: row.email, passwordHash }));
      await this.join(tx, row, { personId: person, roleTitle: given.roleTitle });
      return { personId: person, isNew: row.account_id === null };
    });
    if (isNew) await this.sessions.open(personId, 'invitation', visitor);
    return { signedIn: isNew };
  }

  private async find(sql: Sql, token: string, lock = ''): Promise<OpenInvitation> {
    const statement = selectInvitations.replace(
      'FROM invitation i',
      `, (SELECT a.id FROM person a WHERE a.email = i.email) AS account_id FROM invitation i`,
    );
    const [row] = await sql.query<OpenInvitation>(
      `${statement} WHERE i.token_hash = $1 AND i.accepted_at IS NULL AND i.revoked_at IS NULL
          AND i.expires_at > now() ${lock}`,
      [hashOfToken(token)],
    );
    if (!row) throw gone();
    return row;
  }

  private async join(
    tx: Sql,
    row: OpenInvitation,
    as: { personId: string; roleTitle: string },
  ): Promise<void> {
    if (row.organization_id) {
      await tx.query(
        `WITH known AS (
           UPDATE affiliation SET is_contact = is_contact OR $4, role_title = COALESCE(NULLIF($3, ''), role_title)
            WHERE person_id = $1 AND organization_id = $2 AND (valid_to IS NULL OR valid_to > now()) RETURNING id)
         INSERT INTO affiliation (person_id, organization_id, role_title, is_contact)
         SELECT $1, $2, $3, $4 WHERE NOT EXISTS (SELECT FROM known)`,
        [as.personId, row.organization_id, as.roleTitle, row.is_contact],
      );
      await actForAnother(tx, as.personId); // a newcomer's first organisation; others keep theirs
    }
    await tx.query(`UPDATE invitation SET accepted_at = now(), accepted_by = $2 WHERE id = $1`, [
      row.id,
      as.personId,
    ]);
    await this.audit.write(tx, {
      actorId: as.personId,
      action: 'invitation.accepted',
      subject: { kind: 'invitation', id: row.id },
      details: { organization: row.organization_name, isContact: row.is_contact },
    });
  }
}

async function insertPerson(
  tx: Sql,
  person: { name: string; email: string; passwordHash: string | null },
): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `INSERT INTO person (name, email, password_hash) VALUES ($1, $2, $3)
     ON CONFLICT (email) DO NOTHING RETURNING id`,
    [person.name, person.email, person.passwordHash],
  );
  if (!row) throw gone(); // two invitations accepted in the same moment
  return row.id;
}
