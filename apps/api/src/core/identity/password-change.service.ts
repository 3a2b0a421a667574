import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { Database, type Sql } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Audit } from './audit.service.ts';
import { hashPassword, verifyPassword } from './passwords.ts';
import { Sessions } from './sessions.service.ts';

/** Setting and changing the password. */
@Injectable()
export class PasswordChange {
  private readonly attempts = new Limiter({
    burst: 10,
    perMinute: 2,
    message: (seconds) => `Zu viele Versuche. Bitte versuchen Sie es ${inWords(seconds)} noch einmal.`,
  });

  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    private readonly audit: Audit,
  ) {}

  async set(actor: Actor, given: { current?: string | undefined; next: string }): Promise<void> {
    this.attempts.take(actor.personId);
    await this.demandCurrent(actor, given.current);
    const passwordHash = await hashPassword(given.next);
    const ended = await this.db.transaction(async (tx) => {
      await tx.query(`UPDATE person SET password_hash = $2 WHERE id = $1`, [actor.personId, passwordHash]);
      // Who changes a password because somebody else may know it wants that somebody out.
      await tx.query(`UPDATE sign_in_link SET used_at = now() WHERE person_id = $1 AND used_at IS NULL`, [
        actor.personId,
      ]);
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: 'password.changed',
        subject: { kind: 'person', id: actor.personId },
      });
      return this.sessions.endAllOf(tx, actor.personId, actor.sessionId);
    });
    this.sessions.closeSockets(ended);
  }

  private async demandCurrent(actor: Actor, current: string | undefined): Promise<void> {
    const [person] = await this.db.query<{ password_hash: string | null }>(
      `SELECT password_hash FROM person WHERE id = $1`,
      [actor.personId],
    );
    const stored = person?.password_hash ?? null;
    if (stored === null || (await hasFreshLink(this.db, actor.sessionId))) return;
    if (current !== undefined && (await verifyPassword(stored, current))) return;
    throw new ProblemError('invalid_input', undefined, [
      {
        path: 'current',
        message:
          'Das ist nicht Ihr bisheriges Passwort. Falls Sie es vergessen haben: Melden Sie sich ab und mit einem Link wieder an, dann brauchen Sie es nicht.',
      },
    ]);
  }
}

/** Somebody who forgot the password proved with a link from their mail who they are, shortly ago. */
export async function hasFreshLink(sql: Sql, sessionId: string): Promise<boolean> {
  const [session] = await sql.query<{ fresh: boolean }>(
    `SELECT method IN ('link', 'invitation') AND created_at > now() - interval '30 minutes' AS fresh
       FROM session WHERE id = $1`,
    [sessionId],
  );
  return session?.fresh ?? false;
}
