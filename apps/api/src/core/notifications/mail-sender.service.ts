import { Inject, Injectable } from '@nestjs/common';
import type { MailContent } from '@app/contracts/mail-settings';
import { CONFIG, type Config } from '../../platform/config.ts';
import type { Sql } from '../../platform/database/database.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { htmlMail, type MailLinks as Addresses, plainMail, subjectOf } from './mail-layout.ts';
import { MailLinks } from './mail-links.ts';
import { ReplyAddresses } from '../mail-in/reply-address.ts';

/** Lays a mail out and hands it to the outbox, with the headers that mail programs work with. */
@Injectable()
export class MailSender {
  constructor(
    private readonly mail: Mail,
    private readonly links: MailLinks,
    private readonly replies: ReplyAddresses,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async send(
    tx: Sql,
    { id, personId, address }: { id: string; personId: string; address: string },
    content: MailContent,
  ): Promise<void> {
    const addresses = await this.addressesOf(id, personId, content);
    const conversations = content.sections.flatMap((section) => section.conversations);
    const [only, ...others] = conversations;
    const isOne = only !== undefined && others.length === 0 && content.notices.length === 0;
    await this.mail.send(tx, {
      to: address,
      isConfidential: true,
      subject: subjectOf(content),
      paragraphs: [plainMail(content, addresses)],
      html: htmlMail(content, addresses),
      replyTo: isOne ? (addresses.ofConversation.get(only.id)?.reply ?? null) : null,
      headers: {
        ...(isOne && this.thread(only.id)),
        'List-Id': `Kommunen-Netzwerk <benachrichtigungen.${this.config.publicUrl.hostname}>`,
        'List-Unsubscribe': `<${await this.links.oneClick(id)}>`,
        'List-Unsubscribe-Post': 'List-Unsubscribe=One-Click',
        Precedence: 'bulk',
        'X-Auto-Response-Suppress': 'All',
      },
    });
  }

  /** A root that nobody ever sends: mail programs put what names it together. */
  private thread(conversation: string) {
    const root = `<gespraech-${conversation}@${this.config.publicUrl.hostname}>`;
    return { 'In-Reply-To': root, References: root };
  }

  private async addressesOf(mail: string, personId: string, content: MailContent): Promise<Addresses> {
    const ofConversation = new Map<string, { read: string; mute: string; reply: string | null }>();
    for (const { id: conversation, entries } of content.sections.flatMap(
      (section) => section.conversations,
    )) {
      const last = entries.at(-1);
      ofConversation.set(conversation, {
        read: await this.links.page({ action: 'read', mail, conversation }),
        mute: await this.links.page({ action: 'mute', mail, conversation }),
        reply: last ? await this.replies.of({ personId, messageId: last.id }) : null,
      });
    }
    return {
      origin: this.config.publicUrl.origin,
      settings: new URL('/einstellungen/benachrichtigungen', this.config.publicUrl).href,
      read: await this.links.page({ action: 'read', mail, conversation: null }),
      stop: await this.links.page({ action: 'stop', mail, conversation: null }),
      ofConversation,
    };
  }
}
