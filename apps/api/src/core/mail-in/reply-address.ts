import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database } from '../../platform/database/database.ts';
import { bytesOfId, idOfBytes } from '../../platform/id-bytes.ts';
import { fromBase32, toBase32 } from '../../platform/mail/mail-token.ts';
import { Signatures } from '../../platform/signatures.ts';

/** Who answers, and to which message; its conversation is where the message is when the answer comes. */
export interface ReplyToken {
  personId: string;
  messageId: string;
}

/** Of the person's id, to find the row; the signature covers all of it. */
const personBytes = 8;
const messageBytes = 16;
const signatureBytes = 10;

/**
 * The addresses that mails are answered to: `reply+<token>@MAIL_DOMAIN`. A token is signed and needs no row, so a
 * mail can be answered years later. It says who may use it, not that they did: the sender must be that person too.
 */
@Injectable()
export class ReplyAddresses {
  constructor(
    private readonly db: Database,
    private readonly signatures: Signatures,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** For the Reply-To of a mail to this person about this message; `null` while this server receives no mail. */
  async of(token: ReplyToken): Promise<string | null> {
    if (!this.config.mailIn) return null;
    const person = bytesOfId(token.personId).subarray(0, personBytes);
    const packed = Buffer.concat([person, bytesOfId(token.messageId), await this.signature(token)]);
    return `reply+${toBase32(packed)}@${this.config.mailDomain}`;
  }

  /** What an address says; `null` for one that is not ours. */
  async read(address: string): Promise<ReplyToken | null> {
    const [, text = '', domain] = /^reply\+([a-z2-7]{55})@(.+)$/i.exec(address) ?? [];
    const packed = fromBase32(text);
    if (!packed || domain?.toLowerCase() !== this.config.mailDomain) return null;
    const messageId = idOfBytes(packed.subarray(personBytes, personBytes + messageBytes));
    const given = packed.subarray(personBytes + messageBytes);
    for (const personId of await this.peopleBeginning(packed.subarray(0, personBytes))) {
      const token = { personId, messageId };
      if (given.length === signatureBytes && timingSafeEqual(given, await this.signature(token)))
        return token;
    }
    return null;
  }

  private async signature({ personId, messageId }: ReplyToken): Promise<Buffer> {
    const signature = await this.signatures.sign('reply', personId, messageId);
    return signature.subarray(0, signatureBytes);
  }

  private async peopleBeginning(bytes: Buffer): Promise<string[]> {
    const rest = 16 - bytes.length;
    const rows = await this.db.query<{ id: string }>(`SELECT id FROM person WHERE id BETWEEN $1 AND $2`, [
      idOfBytes(Buffer.concat([bytes, Buffer.alloc(rest, 0)])),
      idOfBytes(Buffer.concat([bytes, Buffer.alloc(rest, 255)])),
    ]);
    return rows.map(({ id }) => id);
  }
}
