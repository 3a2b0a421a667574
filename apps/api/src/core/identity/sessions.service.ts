import { createHash, randomBytes } from 'node:crypto';
import { fastifyCookie } from '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { PlatformRole } from '@app/contracts/people';
import type { Actor } from '@app/contracts/session';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Coalescer } from '../../platform/database/coalescer.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import type { Authenticator } from '../../platform/http/authenticator.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { Visits } from './visits.service.ts';

const lifetimeDays = 60;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

/** How somebody proved who they are. */
export type SignInMethod = 'password' | 'link' | 'invitation' | 'setup' | 'demo';

export interface Visitor {
  request: FastifyRequest;
  reply: FastifyReply;
}

interface SessionRow {
  token: string;
  session_id: string;
  person_id: string;
  name: string;
  platform_role: PlatformRole;
  organization_id: string | null;
  last_seen_at: Date | null;
}

/** The cookie holds an opaque token of 256 random bits, the database only its SHA-256. */
@Injectable()
export class Sessions implements Authenticator {
  private readonly secure: boolean;
  private readonly cookie: string;
  /** Looked up on every request, never cached: a revoked session ends with the next request. */
  private readonly lookUps = new Coalescer<string, Actor | null>((tokens) => this.load(tokens), { lanes: 3 });

  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
    private readonly visits: Visits,
    @Inject(CONFIG) config: Config,
  ) {
    this.secure = config.publicUrl.protocol === 'https:';
    this.cookie = this.secure ? '__Host-session' : 'session';
  }

  /**
   * A new token with every sign-in; the session the browser had before ends. False when the person may no longer
   * sign in, or has another password than the one that was verified: a change that is under way is waited for.
   */
  async open(
    personId: string,
    method: SignInMethod,
    { request, reply }: Visitor,
    passwordHash: string | null = null,
  ): Promise<boolean> {
    const token = randomBytes(32).toString('base64url');
    const before = await this.find(request.headers.cookie);
    const [opened] = await this.db.query(
      `INSERT INTO session (token_hash, person_id, user_agent, expires_at, method)
       SELECT $1, id, $3, now() + make_interval(days => $4), $5 FROM person
        WHERE id = $2 AND erased_at IS NULL AND deactivated_at IS NULL
          AND ($6::text IS NULL OR password_hash = $6) FOR SHARE
       RETURNING id`,
      [
        hashOf(token),
        personId,
        (request.headers['user-agent'] ?? '').slice(0, 300),
        lifetimeDays,
        method,
        passwordHash,
      ],
    );
    if (!opened) return false;
    if (before) await this.end([before.sessionId]);
    reply.setCookie(this.cookie, token, { ...this.cookieOptions(), maxAge: lifetimeDays * 86_400 });
    return true;
  }

  async signOut(actor: Actor | null, reply: FastifyReply): Promise<void> {
    if (actor) await this.end([actor.sessionId]);
    reply.clearCookie(this.cookie, this.cookieOptions());
  }

  /** From the next request on, and for open sockets at once. */
  async end(sessionIds: string[]): Promise<void> {
    await this.db.query(`DELETE FROM session WHERE id = ANY ($1)`, [sessionIds]);
    for (const id of sessionIds) this.realtime.endSession(id);
  }

  /** Deletes within a transaction; close the sockets of the returned sessions after it committed. */
  async endAllOf(tx: Sql, personId: string, exceptSessionId: string | null = null): Promise<string[]> {
    const ended = await tx.query<{ id: string }>(
      `DELETE FROM session WHERE person_id = $1 AND id IS DISTINCT FROM $2 RETURNING id`,
      [personId, exceptSessionId],
    );
    return ended.map(({ id }) => id);
  }

  closeSockets(sessionIds: string[]): void {
    for (const id of sessionIds) this.realtime.endSession(id);
  }

  /** Takes the raw header, because HTTP and socket.io both have one. */
  find(cookieHeader: string | undefined): Promise<Actor | null> {
    const token = cookieHeader && fastifyCookie.parse(cookieHeader)[this.cookie];
    return token ? this.lookUps.submit(hashOf(token).toString('hex')) : Promise.resolve(null);
  }

  private cookieOptions() {
    return { httpOnly: true, path: '/', sameSite: 'lax', secure: this.secure } as const;
  }

  private async load(tokens: string[]): Promise<(Actor | null)[]> {
    const rows = await this.db.query<SessionRow>(
      `SELECT encode(s.token_hash, 'hex') AS token, s.id AS session_id, p.id AS person_id, p.name,
              p.platform_role, p.organization_id, p.last_seen_at
         FROM session s JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = ANY (SELECT decode(t, 'hex') FROM unnest($1::text[]) t)
          AND s.expires_at > now() AND p.erased_at IS NULL AND p.deactivated_at IS NULL`,
      [tokens],
    );
    await this.visits.note(
      rows.map((row) => ({ sessionId: row.session_id, personId: row.person_id, lastSeen: row.last_seen_at })),
    );
    const byToken = new Map(rows.map((row) => [row.token, row]));
    return tokens.map((token) => {
      const row = byToken.get(token);
      return row
        ? {
            personId: row.person_id,
            sessionId: row.session_id,
            name: row.name,
            platformRole: row.platform_role,
            organizationId: row.organization_id,
          }
        : null;
    });
  }
}
