import { Injectable, Logger } from '@nestjs/common';
import type { QuietHours } from '@app/contracts/mail-settings';
import { endOfQuiet } from '@app/domain/mail-schedule';
import { Database } from '../../platform/database/database.ts';
import { PublicPost } from '../../platform/http/public-post.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { PushKeys } from './push-keys.service.ts';

const everyMilliseconds = 15_000;
const atOnce = 200;
/** Then a browser is given up that its push service no longer serves, after about a day. */
const mostFailures = 10;
/** How long a push service keeps the signal for a browser that is off. */
const secondsKept = 24 * 3_600;

interface Due {
  session_id: string;
  endpoint: string;
  failures: number;
  quiet: QuietHours | null;
}

/**
 * Signals to browsers that are closed: that something is new, and nothing else. What is told is what the inbox holds,
 * at most one signal for all that came together; nobody is told what they have read, and whoever is here sees it anyway.
 */
@Injectable()
export class PushSignals {
  private readonly logger = new Logger(PushSignals.name);

  constructor(
    private readonly db: Database,
    private readonly keys: PushKeys,
    private readonly post: PublicPost,
    jobs: Jobs,
  ) {
    jobs.every('push', { milliseconds: everyMilliseconds }, () => this.run());
  }

  private async run(): Promise<void> {
    const due = await this.due();
    await Promise.all(due.map((one) => this.tell(one).catch((error: unknown) => this.logger.warn(error))));
  }

  private due(): Promise<Due[]> {
    return this.db.query<Due>(
      `SELECT s.session_id, s.endpoint, s.failures, ms.quiet
         FROM push_subscription s
         JOIN person p ON p.id = s.person_id AND p.erased_at IS NULL AND p.deactivated_at IS NULL
          AND (p.last_seen_at IS NULL OR p.last_seen_at < now() - interval '2 minutes')
         JOIN session x ON x.id = s.session_id AND x.expires_at > now()
         LEFT JOIN mail_setting ms ON ms.person_id = s.person_id
        WHERE s.next_attempt_at <= now()
          AND EXISTS (SELECT FROM notification n
                        LEFT JOIN read_marker rm ON rm.person_id = n.person_id AND rm.conversation_id = n.conversation_id
                       WHERE n.person_id = s.person_id AND n.updated_at > s.told_at AND n.read_at IS NULL
                         AND (n.positions = '{}' OR n.positions[cardinality(n.positions)] > COALESCE(rm.position, 0)))
        ORDER BY s.next_attempt_at LIMIT ${atOnce}`,
    );
  }

  private async tell({ session_id: session, endpoint, failures, quiet }: Due): Promise<void> {
    const end = quiet && endOfQuiet(new Date(), quiet);
    if (end) {
      await this.db.query(`UPDATE push_subscription SET next_attempt_at = $2 WHERE session_id = $1`, [
        session,
        end,
      ]);
      return;
    }
    const status = await this.post
      .send(endpoint, {
        authorization: await this.keys.authorization(endpoint),
        ttl: String(secondsKept),
        topic: 'neues', // one that was not fetched yet is replaced
        urgency: 'normal',
      })
      .catch((error: unknown) => {
        this.logger.warn(error);
        return 0;
      });
    if (status >= 200 && status < 300) return this.settle(session);
    // 404 and 410: the browser has unsubscribed (RFC 8030, 7.3).
    if (status === 404 || status === 410 || failures + 1 >= mostFailures)
      await this.db.query(`DELETE FROM push_subscription WHERE session_id = $1`, [session]);
    else
      await this.db.query(
        `UPDATE push_subscription SET failures = failures + 1,
                next_attempt_at = now() + make_interval(secs => least(30 * power(2, failures), 14400))
          WHERE session_id = $1`,
        [session],
      );
  }

  private async settle(session: string): Promise<void> {
    await this.db.query(
      `UPDATE push_subscription SET told_at = now(), failures = 0, next_attempt_at = now() + interval '1 minute'
        WHERE session_id = $1`,
      [session],
    );
  }
}
