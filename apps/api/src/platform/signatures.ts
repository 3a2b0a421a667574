import { createHmac, randomBytes } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { Database } from './database/database.ts';

/**
 * Marks of our own for what comes back from outside without a session: addresses to answer to, links in mails. They
 * need no row, so they work as long as the key lives. Compare them with `timingSafeEqual`.
 */
@Injectable()
export class Signatures {
  private key: Promise<Buffer> | undefined;

  constructor(private readonly db: Database) {}

  /** 32 bytes over the parts. The purpose keeps a signature from counting for anything else. */
  async sign(purpose: string, ...parts: string[]): Promise<Buffer> {
    this.key ??= this.read();
    const key = await this.key.catch((error: unknown) => {
      this.key = undefined;
      throw error;
    });
    return createHmac('sha256', key)
      .update(JSON.stringify([purpose, ...parts]))
      .digest();
  }

  /** Whichever node comes first makes the key. */
  private async read(): Promise<Buffer> {
    await this.db.query(`INSERT INTO signature_key (secret) VALUES ($1) ON CONFLICT DO NOTHING`, [
      randomBytes(32),
    ]);
    const [row] = await this.db.query<{ secret: Buffer }>(`SELECT secret FROM signature_key`);
    if (!row) throw new Error('unreachable');
    return row.secret;
  }
}
