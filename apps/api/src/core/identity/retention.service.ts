import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';

const day = 86_400_000;

/** What nobody needs any more, with how long it was kept. */
const statements = [
  `DELETE FROM session WHERE expires_at < now()`,
  `DELETE FROM sign_in_link WHERE expires_at < now() - interval '1 day'`,
  `DELETE FROM mail_outbox WHERE state <> 'waiting' AND created_at < now() - interval '90 days'`,
  `DELETE FROM incoming_mail WHERE received_at < now() - interval '90 days'`,
  `UPDATE invitation SET email = '', name = '', role_title = '', message = ''
    WHERE coalesce(accepted_at, revoked_at, expires_at) < now() - interval '180 days'
      AND (email <> '' OR name <> '' OR role_title <> '' OR message <> '')`,
  `DELETE FROM access_request r WHERE state = 'declined' AND decided_at < now() - interval '180 days'
      AND NOT EXISTS (SELECT FROM invitation i WHERE i.request_id = r.id)`,
];

/** Personal data ends when its purpose does (Art. 5 GDPR). */
@Injectable()
export class Retention {
  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every('retention', { milliseconds: day, firstAfter: 60_000 }, async () => {
      for (const statement of statements) await this.db.query(statement);
    });
  }
}
