import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database } from '../../platform/database/database.ts';
import { actorOf } from '../identity/actor-of.ts';
import { ReplyAddresses } from './reply-address.ts';
import type { ReadMail } from './read-mail.ts';

/** Who writes to us, and whether it is us. */
@Injectable()
export class Correspondents {
  /** The sender of our mails: some programs answer to it, whatever they are told. */
  readonly ownAddress: string;
  private readonly domain: string;

  constructor(
    private readonly db: Database,
    private readonly addresses: ReplyAddresses,
    @Inject(CONFIG) { mailFrom, mailDomain }: Config,
  ) {
    this.ownAddress = (/<([^<>]+)>\s*$/.exec(mailFrom)?.[1] ?? mailFrom).trim().toLowerCase();
    this.domain = mailDomain;
  }

  async canWriteTo(address: string): Promise<boolean> {
    if (address.toLowerCase() === this.ownAddress) return true;
    return (await this.addresses.read(address)) !== null;
  }

  /**
   * Who answers, and to which message. The address alone proves nothing, since mails are passed on; the sender alone
   * neither, since anybody can claim to be anybody: both must name the same person.
   */
  async identify(recipient: string, mail: ReadMail): Promise<{ actor: Actor; messageId: string } | null> {
    // Some mail servers hand everything for a domain to one address; then the head tells for whom it was.
    for (const address of [recipient, ...mail.addressed]) {
      const token = await this.addresses.read(address);
      if (!token) continue;
      const person = await actorOf(this.db, token.personId);
      if (person?.email?.toLowerCase() !== mail.from) return null;
      return { actor: person.actor, messageId: token.messageId };
    }
    return null;
  }

  /** Whether a quoted or forwarded text is one of our mails. */
  isOurs(text: string): boolean {
    const low = text.toLowerCase();
    return low.includes(this.ownAddress) || low.includes(`@${this.domain}`);
  }
}
