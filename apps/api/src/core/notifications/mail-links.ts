import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { type MailLinkAction, mailLinkAction } from '@app/contracts/mail-settings';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Signatures } from '../../platform/signatures.ts';

/** What a link from a mail says; without a conversation it is about the whole mail. */
export interface MailLink {
  action: MailLinkAction;
  mail: string;
  conversation: string | null;
}

const signatureBytes = 16;
const shape = /^([a-z]+)\.([0-9a-f-]{36})\.((?:[0-9a-f-]{36})?)\.([\w-]+)$/;

/** Signed links: `action.mail.conversation.signature`. They let nobody in; they do one small thing for one person. */
@Injectable()
export class MailLinks {
  constructor(
    private readonly signatures: Signatures,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** A page with a button. The token stands behind the #, which no log sees. */
  async page(link: MailLink): Promise<string> {
    return new URL(`/mail#${await this.token(link)}`, this.config.publicUrl).href;
  }

  /** What a mail program sends a POST to (RFC 8058). */
  async oneClick(mail: string): Promise<string> {
    const token = await this.token({ action: 'stop', mail, conversation: null });
    return new URL(`/api/mail-links/stop/${token}`, this.config.publicUrl).href;
  }

  /** `null` for what was not made here. */
  async read(token: string): Promise<MailLink | null> {
    const [, action, mail = '', conversation, signature = ''] = shape.exec(token) ?? [];
    const known = mailLinkAction.safeParse(action);
    if (!known.success) return null;
    const link = { action: known.data, mail, conversation: conversation || null };
    const given = Buffer.from(signature, 'base64url');
    const expected = await this.signature(link);
    return given.length === expected.length && timingSafeEqual(given, expected) ? link : null;
  }

  private async token(link: MailLink): Promise<string> {
    const signature = (await this.signature(link)).toString('base64url');
    return [link.action, link.mail, link.conversation ?? '', signature].join('.');
  }

  private async signature({ action, mail, conversation }: MailLink): Promise<Buffer> {
    const whole = await this.signatures.sign('mail-link', action, mail, conversation ?? '');
    return whole.subarray(0, signatureBytes);
  }
}
