import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.ts';
import type { Sql } from '../database/database.ts';
import { MailDelivery } from './mail-delivery.ts';

export interface OutgoingMail {
  to: string;
  subject: string;
  /** In German, with salutation; the text between is ours. `{{link}}` alone marks the place of the link. */
  paragraphs: string[];
  link?: {
    label: string;
    /** Below the public address, such as `/anmelden/link#…`; secrets belong behind the #, which no log sees. */
    path: string;
    /** It lets its holder in: erased once the mail has left. */
    secret: boolean;
  };
  /** Shown instead of the HTML that is made of the paragraphs. */
  html?: string;
  replyTo?: string | null;
  /** Besides those that every mail has, such as `References` and `List-Unsubscribe`. */
  headers?: Record<string, string>;
  /** It quotes what only its reader may see: the list of mails does not show it to administrators. */
  isConfidential?: boolean;
}

/** Writes a mail in the transaction it tells of. It leaves after the commit, and is tried again until it left. */
@Injectable()
export class Mail {
  constructor(
    private readonly delivery: MailDelivery,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(tx: Sql, { to, subject, paragraphs, link, ...rest }: OutgoingMail): Promise<void> {
    await tx.query(
      `INSERT INTO mail_outbox (recipient, subject, body, link_label, link, link_is_secret, html, reply_to, headers,
                                is_confidential)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10)`,
      [
        to,
        subject,
        paragraphs.join('\n\n'),
        link?.label ?? null,
        link ? new URL(link.path, this.config.publicUrl).href : null,
        link?.secret ?? false,
        rest.html ?? null,
        rest.replyTo ?? null,
        rest.headers ?? {},
        rest.isConfidential ?? false,
      ],
    );
    this.delivery.wakeSoon();
  }
}
