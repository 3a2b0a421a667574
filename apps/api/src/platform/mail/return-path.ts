import { timingSafeEqual } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../config.ts';
import { bytesOfId, idOfBytes } from '../id-bytes.ts';
import { Signatures } from '../signatures.ts';
import { fromBase32, toBase32 } from './mail-token.ts';

const idBytes = 16;
const signatureBytes = 10;

/**
 * Where a mail goes back to that cannot be delivered: `bounce+<token>@MAIL_DOMAIN`, one address per mail (VERP), because
 * what a mail server writes into its report is anybody's guess.
 */
@Injectable()
export class ReturnPaths {
  constructor(
    private readonly signatures: Signatures,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  /** `null` while this server receives no mail. */
  async of(mailId: string): Promise<string | null> {
    if (!this.config.mailIn) return null;
    const packed = Buffer.concat([bytesOfId(mailId), await this.signature(mailId)]);
    return `bounce+${toBase32(packed)}@${this.config.mailDomain}`;
  }

  /** The row of the outbox; `null` for an address that is not ours. */
  async read(address: string): Promise<string | null> {
    const [, text = '', domain] = /^bounce\+([a-z2-7]{42})@(.+)$/i.exec(address) ?? [];
    const packed = fromBase32(text);
    if (packed?.length !== idBytes + signatureBytes) return null;
    if (domain?.toLowerCase() !== this.config.mailDomain) return null;
    const mailId = idOfBytes(packed.subarray(0, idBytes));
    const isOurs = timingSafeEqual(packed.subarray(idBytes), await this.signature(mailId));
    return isOurs ? mailId : null;
  }

  private async signature(mailId: string): Promise<Buffer> {
    return (await this.signatures.sign('bounce', mailId)).subarray(0, signatureBytes);
  }
}
