import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../platform/database/database.ts';
import { MailTrouble } from '../../platform/mail/mail-trouble.ts';

/** Whether mails to oneself arrive. */
@Injectable()
export class OwnDelivery {
  constructor(
    private readonly db: Database,
    private readonly trouble: MailTrouble,
  ) {}

  async read(actor: Actor) {
    const address = await this.addressOf(actor);
    const trouble = address === null ? null : await this.trouble.of(address);
    return {
      address,
      trouble: trouble && { since: trouble.off_at.toISOString(), reason: trouble.reason },
    };
  }

  async resume(actor: Actor): Promise<void> {
    const address = await this.addressOf(actor);
    if (address !== null) await this.trouble.forget(address);
  }

  private async addressOf({ personId }: Actor): Promise<string | null> {
    const [row] = await this.db.query<{ email: string | null }>(`SELECT email FROM person WHERE id = $1`, [
      personId,
    ]);
    return row?.email ?? null;
  }
}
