import { Injectable } from '@nestjs/common';
import { Database, type Sql } from '../database/database.ts';

/** So many refusals, over so many days: one bad afternoon of a town's mail server takes nobody's mails away. */
const failuresUntilOff = 3;
const daysUntilOff = 2;
/** Refusals that lie further apart have nothing to do with each other. */
const forgottenAfterDays = 60;

export interface Trouble {
  reason: string;
  off_at: Date;
}

/**
 * Addresses that mail servers refuse for good. After repeated refusals nothing but what lets people in should be sent
 * there: senders ask `off_at` of `mail_trouble`. The person is told at the next visit, and can switch it on again.
 */
@Injectable()
export class MailTrouble {
  constructor(private readonly db: Database) {}

  /** One mail that an address refused for good. */
  async note(sql: Sql, address: string, reason: string): Promise<void> {
    await sql.query(
      `INSERT INTO mail_trouble AS t (address, failures, reason) VALUES ($1, 1, $2)
       ON CONFLICT (address) DO UPDATE
         SET failures = CASE WHEN t.last_at < now() - make_interval(days => $3) THEN 1 ELSE t.failures + 1 END,
             first_at = CASE WHEN t.last_at < now() - make_interval(days => $3) THEN now() ELSE t.first_at END,
             last_at = now(), reason = excluded.reason`,
      [address, reason.slice(0, 300), forgottenAfterDays],
    );
    await sql.query(
      `UPDATE mail_trouble SET off_at = now() WHERE address = $1 AND off_at IS NULL
          AND failures >= $2 AND first_at <= now() - make_interval(days => $3)`,
      [address, failuresUntilOff, daysUntilOff],
    );
  }

  /** Why nothing is sent to an address any more; `null` while all is well. */
  async of(address: string): Promise<Trouble | null> {
    const [row] = await this.db.query<Trouble>(
      `SELECT reason, off_at FROM mail_trouble WHERE address = $1 AND off_at IS NOT NULL`,
      [address],
    );
    return row ?? null;
  }

  async forget(address: string): Promise<void> {
    await this.db.query(`DELETE FROM mail_trouble WHERE address = $1`, [address]);
  }
}
