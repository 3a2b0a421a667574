import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';

const day = 86_400_000;
/** Long after the start, which has better things to do. */
const firstAfter = 60_000;

/** What nobody needs any more, with how long it was kept. */
const statements = [
  `DELETE FROM session WHERE expires_at < now()`,
  `DELETE FROM sign_in_link WHERE expires_at < now() - interval '1 day'`,
  `DELETE FROM mail_outbox WHERE state <> 'waiting' AND created_at < now() - interval '90 days'`,
  `UPDATE invitation SET email = '', name = '', role_title = '', message = ''
    WHERE coalesce(accepted_at, revoked_at, expires_at) < now() - interval '180 days'
      AND (email <> '' OR name <> '' OR role_title <> '' OR message <> '')`,
  `DELETE FROM access_request r WHERE state = 'declined' AND decided_at < now() - interval '180 days'
      AND NOT EXISTS (SELECT FROM invitation i WHERE i.request_id = r.id)`,
];

/** Personal data ends when its purpose does (Art. 5 GDPR). Every node does it; the second finds nothing. */
@Injectable()
export class Retention implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Retention.name);
  private timer: NodeJS.Timeout | undefined;

  constructor(private readonly db: Database) {}

  onApplicationBootstrap() {
    this.schedule(firstAfter);
  }

  onModuleDestroy() {
    clearTimeout(this.timer);
  }

  async sweep(): Promise<void> {
    for (const statement of statements) await this.db.query(statement);
  }

  private schedule(milliseconds: number) {
    this.timer = setTimeout(() => {
      this.sweep().catch((error: unknown) => this.logger.warn(error));
      this.schedule(day);
    }, milliseconds).unref();
  }
}
