import { Injectable } from '@nestjs/common';
import type { OwnSession } from '@app/contracts/account';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { Sessions } from './sessions.service.ts';
import { describeUserAgent } from './user-agent.ts';

interface Row {
  id: string;
  user_agent: string;
  created_at: Date;
  last_used_at: Date;
}

/** Where a person is signed in, and ending it from elsewhere. */
@Injectable()
export class OwnSessions {
  constructor(
    private readonly db: Database,
    private readonly sessions: Sessions,
  ) {}

  async list(actor: Actor): Promise<OwnSession[]> {
    const rows = await this.db.query<Row>(
      `SELECT id, user_agent, created_at, last_used_at FROM session
        WHERE person_id = $1 AND expires_at > now() ORDER BY id = $2 DESC, last_used_at DESC, id LIMIT 200`,
      [actor.personId, actor.sessionId],
    );
    return rows.map((row) => ({
      id: row.id,
      current: row.id === actor.sessionId,
      ...describeUserAgent(row.user_agent),
      createdAt: row.created_at.toISOString(),
      lastUsedAt: row.last_used_at.toISOString(),
    }));
  }

  async end(actor: Actor, sessionId: string): Promise<void> {
    const [own] = await this.db.query(`SELECT FROM session WHERE id = $1 AND person_id = $2`, [
      sessionId,
      actor.personId,
    ]);
    if (!own) throw notFound();
    await this.sessions.end([sessionId]);
  }

  async endOthers(actor: Actor): Promise<{ ended: number }> {
    const ended = await this.sessions.endAllOf(this.db, actor.personId, actor.sessionId);
    this.sessions.closeSockets(ended);
    return { ended: ended.length };
  }
}
