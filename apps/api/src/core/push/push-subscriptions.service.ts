import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../platform/database/database.ts';
import { isPublicUrl } from '../../platform/http/public-post.ts';
import { ProblemError } from '../../platform/problems.ts';
import { PushKeys } from './push-keys.service.ts';

/** Which browsers of a person are signalled. */
@Injectable()
export class PushSubscriptions {
  constructor(
    private readonly db: Database,
    private readonly keys: PushKeys,
  ) {}

  async read({ sessionId }: Actor): Promise<{ key: string; on: boolean }> {
    const rows = await this.db.query(`SELECT FROM push_subscription WHERE session_id = $1`, [sessionId]);
    return { key: await this.keys.publicKey(), on: rows.length > 0 };
  }

  /** A browser belongs to whoever subscribed it last: two people who share it do not hear of each other. */
  async subscribe({ personId, sessionId }: Actor, endpoint: string): Promise<void> {
    if (!isPublicUrl(endpoint))
      throw new ProblemError('invalid_input', undefined, [
        { path: 'endpoint', message: 'Diese Adresse gehört zu keinem Push-Dienst.' },
      ]);
    await this.db.transaction(async (tx) => {
      await tx.query(`DELETE FROM push_subscription WHERE endpoint = $1 AND session_id <> $2`, [
        endpoint,
        sessionId,
      ]);
      await tx.query(
        `INSERT INTO push_subscription (session_id, person_id, endpoint) VALUES ($1, $2, $3)
         ON CONFLICT (session_id) DO UPDATE SET endpoint = excluded.endpoint, failures = 0`,
        [sessionId, personId, endpoint],
      );
    });
  }

  async unsubscribe({ sessionId }: Actor): Promise<void> {
    await this.db.query(`DELETE FROM push_subscription WHERE session_id = $1`, [sessionId]);
  }
}
