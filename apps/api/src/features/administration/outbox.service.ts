import { Inject, Injectable } from '@nestjs/common';
import type { administrationRoutes, OutgoingMail } from '@app/contracts/administration';
import type { RouteInput, RouteOutput } from '@app/contracts/route';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database } from '../../platform/database/database.ts';
import { MailDelivery } from '../../platform/mail/mail-delivery.ts';
import { plainText } from '../../platform/mail/mail-layout.ts';
import { notFound } from '../../platform/problems.ts';

type Query = RouteInput<typeof administrationRoutes.mails>['query'];

interface Row {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  link_label: string | null;
  link: string | null;
  link_is_secret: boolean;
  is_confidential: boolean;
  state: OutgoingMail['state'];
  attempts: number;
  last_error: string | null;
  created_at: Date;
  sent_at: Date | null;
}

const pageSize = 50;
const confidential = {
  subject: 'Benachrichtigung',
  text: 'Was in dieser E-Mail steht, sieht nur, wer sie bekommt.',
};
const hidden = '(Dieser Link meldet eine Person an und wird deshalb hier nicht gezeigt.)';

/** "Postausgang": what the platform wrote to whom, and whether it left. */
@Injectable()
export class Outbox {
  constructor(
    private readonly db: Database,
    private readonly delivery: MailDelivery,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async list({ state, cursor }: Query): Promise<RouteOutput<typeof administrationRoutes.mails>> {
    const rows = await this.db.query<Row>(
      `SELECT * FROM mail_outbox
        WHERE ($1::text IS NULL OR state = $1)
          AND ($2::uuid IS NULL OR (created_at, id) < (SELECT created_at, id FROM mail_outbox WHERE id = $2))
        ORDER BY created_at DESC, id DESC LIMIT $3`,
      [state ?? null, cursor ?? null, pageSize + 1],
    );
    const items = rows.slice(0, pageSize).map((row) => this.present(row));
    return { items, next: rows.length > pageSize ? (items.at(-1)?.id ?? null) : null };
  }

  async retry(id: string): Promise<OutgoingMail> {
    await this.db.query(
      `UPDATE mail_outbox SET state = 'waiting', next_attempt_at = now() WHERE id = $1 AND state <> 'sent'`,
      [id],
    );
    this.delivery.wakeSoon();
    const [row] = await this.db.query<Row>(`SELECT * FROM mail_outbox WHERE id = $1`, [id]);
    if (!row) throw notFound();
    return this.present(row);
  }

  private present(row: Row): OutgoingMail {
    const link = row.link_is_secret && !this.config.demo ? null : row.link;
    return {
      id: row.id,
      recipient: row.recipient,
      ...(row.is_confidential
        ? confidential
        : { subject: row.subject, text: plainText({ ...row, link, linkLabel: row.link_label }, hidden) }),
      link: link ? { label: row.link_label ?? '', address: link } : null,
      state: row.state,
      attempts: row.attempts,
      lastError: row.last_error,
      createdAt: row.created_at.toISOString(),
      sentAt: row.sent_at?.toISOString() ?? null,
    };
  }
}
