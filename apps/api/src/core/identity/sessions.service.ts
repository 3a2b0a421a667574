import { createHash, randomBytes } from 'node:crypto';
import { fastifyCookie } from '@fastify/cookie';
import { Inject, Injectable } from '@nestjs/common';
import type { PlatformRole } from '@app/contracts/people';
import type { Actor } from '@app/contracts/session';
import type { FastifyReply } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Coalescer } from '../../platform/database/coalescer.ts';
import { Database } from '../../platform/database/database.ts';
import type { Authenticator } from '../../platform/http/authenticator.ts';

const lifetimeDays = 60;

const hashOf = (token: string) => createHash('sha256').update(token).digest();

interface SessionRow {
  token: string;
  session_id: string;
  person_id: string;
  name: string;
  platform_role: PlatformRole;
  organization_id: string | null;
}

/** The cookie holds an opaque token of 256 random bits, the database only its SHA-256. */
@Injectable()
export class Sessions implements Authenticator {
  private readonly secure: boolean;
  private readonly cookie: string;
  /** Looked up on every request, never cached: a revoked session ends with the next request. */
  private readonly lookUps = new Coalescer<string, Actor | null>((tokens) => this.load(tokens));

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.secure = config.publicUrl.protocol === 'https:';
    this.cookie = this.secure ? '__Host-session' : 'session';
  }

  async open(personId: string, userAgent: string, reply: FastifyReply): Promise<void> {
    const token = randomBytes(32).toString('base64url');
    await this.db.query(
      `INSERT INTO session (token_hash, person_id, user_agent, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
      [hashOf(token), personId, userAgent.slice(0, 300), lifetimeDays],
    );
    reply.setCookie(this.cookie, token, {
      httpOnly: true,
      path: '/',
      sameSite: 'lax',
      secure: this.secure,
      maxAge: lifetimeDays * 86_400,
    });
  }

  /** Takes the raw header, because HTTP and socket.io both have one. */
  find(cookieHeader: string | undefined): Promise<Actor | null> {
    const token = cookieHeader && fastifyCookie.parse(cookieHeader)[this.cookie];
    return token ? this.lookUps.submit(hashOf(token).toString('hex')) : Promise.resolve(null);
  }

  private async load(tokens: string[]): Promise<(Actor | null)[]> {
    const rows = await this.db.query<SessionRow>(
      `SELECT encode(s.token_hash, 'hex') AS token, s.id AS session_id, p.id AS person_id, p.name,
              p.platform_role, p.organization_id
         FROM session s JOIN person p ON p.id = s.person_id
        WHERE s.token_hash = ANY (SELECT decode(t, 'hex') FROM unnest($1::text[]) t)
          AND s.expires_at > now() AND p.erased_at IS NULL`,
      [tokens],
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
