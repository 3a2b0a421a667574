import { Inject, Injectable } from '@nestjs/common';
import { sessionRoutes } from '@app/contracts/session';
import type { RouteOutput } from '@app/contracts/route';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { verifyPassword } from './passwords.ts';
import { personColumns, type PersonRow, presentPerson } from './person.presenter.ts';
import { Sessions, type Visitor } from './sessions.service.ts';

const message = (seconds: number) =>
  `Zu viele Versuche. Bitte versuchen Sie es ${inWords(seconds)} noch einmal, oder lassen Sie sich einen Anmeldelink schicken.`;

const wrongPassword = () =>
  new ProblemError(
    'invalid_input',
    'E-Mail-Adresse oder Passwort stimmt nicht. Sie können sich auch einen Anmeldelink schicken lassen.',
  );

/** Signing in with a password, and as one of the people of the demo. */
@Injectable()
export class SignIn {
  /** Counted with the address, so that a stranger who knows somebody's mail address does not lock them out. */
  private readonly perAccountHere = new Limiter({ burst: 10, perMinute: 2, message });
  /** Against guessing from many addresses. */
  private readonly perAccount = new Limiter({ burst: 200, perMinute: 20, message });
  /** A town hall of 200 people is one address on a Monday morning. */
  private readonly perAddress = new Limiter({ burst: 200, perMinute: 120, message });

  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async withPassword(given: { email: string; password: string }, visitor: Visitor): Promise<void> {
    const here = `${visitor.request.ip} ${given.email}`;
    this.perAccountHere.take(here);
    this.perAccount.take(given.email);
    this.perAddress.take(visitor.request.ip);
    const [person] = await this.db.query<{ id: string; password_hash: string | null }>(
      `SELECT id, password_hash FROM person WHERE email = $1 AND erased_at IS NULL AND deactivated_at IS NULL`,
      [given.email],
    );
    const matches = await verifyPassword(person?.password_hash ?? null, given.password);
    // Which of the two was wrong stays open, and the time it took says nothing either.
    if (!person || !matches) throw wrongPassword();
    if (!(await this.sessions.open(person.id, 'password', visitor, person.password_hash)))
      throw wrongPassword();
    this.perAccountHere.reset(here);
  }

  async personas(): Promise<RouteOutput<typeof sessionRoutes.personas>> {
    if (!this.config.demo) throw notFound();
    const rows = await this.db.query<PersonRow & { key: string; label: string; hint: string }>(
      `SELECT d.key, d.label, d.hint, ${personColumns}
         FROM demo_persona d JOIN person p ON p.id = d.person_id LEFT JOIN organization o ON o.id = p.organization_id
        WHERE p.erased_at IS NULL AND p.deactivated_at IS NULL
        ORDER BY d.place, d.key`,
    );
    return rows.map((row) => ({
      key: row.key,
      label: row.label,
      hint: row.hint,
      person: presentPerson(row),
    }));
  }

  async asPersona(key: string, visitor: Visitor): Promise<void> {
    if (!this.config.demo) throw notFound();
    const [person] = await this.db.query<{ id: string }>(
      `SELECT p.id FROM demo_persona d JOIN person p ON p.id = d.person_id
        WHERE d.key = $1 AND p.erased_at IS NULL AND p.deactivated_at IS NULL`,
      [key],
    );
    if (!person) throw notFound();
    await this.sessions.open(person.id, 'demo', visitor);
  }
}
