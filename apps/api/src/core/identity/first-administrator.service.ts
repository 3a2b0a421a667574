import { createHash, randomInt, timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { Audit } from './audit.service.ts';
import { hashPassword } from './passwords.ts';
import { Sessions, type Visitor } from './sessions.service.ts';

/** Without letters and digits that look alike, because somebody types it from a terminal. */
const alphabet = 'ABCDEFGHJKLMNPQRSTUVWXYZ23456789';
const letters = (count: number) =>
  Array.from({ length: count }, () => alphabet[randomInt(alphabet.length)]).join('');
const hashOf = (code: string) =>
  createHash('sha256')
    .update(code.toUpperCase().replace(/[^A-Z0-9]/g, ''))
    .digest();

/** An empty installation belongs to whoever can read its log. */
@Injectable()
export class FirstAdministrator {
  private exists = false;
  private readonly attempts = new Limiter({
    burst: 10,
    perMinute: 6,
    message: (seconds) => `Zu viele Versuche. Bitte versuchen Sie es ${inWords(seconds)} noch einmal.`,
  });

  constructor(
    private readonly db: Database,
    private readonly audit: Audit,
    private readonly sessions: Sessions,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** There is nobody yet, and this is not the demo. Never again true once somebody is there, so then it is not asked. */
  async isMissing(): Promise<boolean> {
    if (this.config.demo) return false;
    this.exists ||= await isInhabited(this.db);
    return !this.exists;
  }

  /** A new code for the log, or `null` when nobody is missing. The latest one is valid, on every node. */
  async prepare(): Promise<string | null> {
    if (!(await this.isMissing())) return null;
    const code = `${letters(4)}-${letters(4)}-${letters(4)}`;
    await this.db.query(
      `INSERT INTO setup_code (code_hash) VALUES ($1) ON CONFLICT (one) DO UPDATE SET code_hash = excluded.code_hash`,
      [hashOf(code)],
    );
    return code;
  }

  async create(
    given: { code: string; name: string; email: string; password: string },
    visitor: Visitor,
  ): Promise<void> {
    if (!(await this.isMissing())) throw notFound();
    this.attempts.take(visitor.request.ip); // by address alone: a stranger must not block the rightful one
    const passwordHash = await hashPassword(given.password);
    const personId = await this.db.transaction(async (tx) => {
      const [stored] = await tx.query<{ code_hash: Buffer }>(`SELECT code_hash FROM setup_code FOR UPDATE`);
      if (!stored || (await isInhabited(tx))) throw notFound(); // somebody was faster
      if (!timingSafeEqual(stored.code_hash, hashOf(given.code)))
        throw new ProblemError('invalid_input', undefined, [
          { path: 'code', message: 'Dieser Code stimmt nicht. Sie finden ihn in der Ausgabe des Servers.' },
        ]);
      return this.insert(tx, { ...given, passwordHash });
    });
    this.exists = true;
    await this.sessions.open(personId, 'setup', visitor);
  }

  private async insert(
    tx: Sql,
    person: { name: string; email: string; passwordHash: string },
  ): Promise<string> {
    const [row] = await tx.query<{ id: string }>(
      `INSERT INTO person (name, email, password_hash, platform_role) VALUES ($1, $2, $3, 'administration')
       RETURNING id`,
      [person.name, person.email, person.passwordHash],
    );
    if (!row) throw new Error('unreachable');
    await tx.query(`DELETE FROM setup_code`);
    await this.audit.write(tx, {
      actorId: row.id,
      action: 'installation.set-up',
      subject: { kind: 'person', id: row.id },
    });
    return row.id;
  }
}

async function isInhabited(sql: Sql): Promise<boolean> {
  const [row] = await sql.query<{ found: boolean }>(`SELECT EXISTS (SELECT FROM person) AS found`);
  return row?.found ?? false;
}
