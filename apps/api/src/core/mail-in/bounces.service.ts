import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { type Mailbox, MailListener, type ReceivedMail } from '../../platform/mail/mail-listener.ts';
import { MailTrouble } from '../../platform/mail/mail-trouble.ts';
import { ReturnPaths } from '../../platform/mail/return-path.ts';
import { readDeliveryReport } from './delivery-report.ts';

/** Mails of ours that came back. */
@Injectable()
export class Bounces implements Mailbox {
  constructor(
    private readonly db: Database,
    private readonly returnPaths: ReturnPaths,
    private readonly trouble: MailTrouble,
    listener: MailListener,
  ) {
    listener.serve(this);
  }

  async takes(address: string): Promise<boolean> {
    return (await this.returnPaths.read(address)) !== null;
  }

  async receive({ recipients, raw }: ReceivedMail): Promise<void> {
    const report = await readDeliveryReport(raw);
    if (!report) return; // such as a note of absence, which some programs send to the return path
    for (const recipient of recipients) {
      const mailId = await this.returnPaths.read(recipient);
      if (mailId) await this.note(mailId, report.kind === 'hard', report.reason);
    }
  }

  /** The row tells administrators; a report that comes twice counts once, because the row has failed already. */
  private async note(mailId: string, isFinal: boolean, reason: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [mail] = await tx.query<{ recipient: string }>(
        `UPDATE mail_outbox SET last_error = $2, state = CASE WHEN $3 THEN 'failed' ELSE state END
          WHERE id = $1 AND state = 'sent' RETURNING recipient`,
        [mailId, reason.slice(0, 500), isFinal],
      );
      if (mail && isFinal) await this.trouble.note(tx, mail.recipient, reason);
    });
  }
}
