import { createPrivateKey, createPublicKey, generateKeyPairSync, type KeyObject, sign } from 'node:crypto';
import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database } from '../../platform/database/database.ts';

/** RFC 8292 allows a day. */
const hoursValid = 12;

interface Keys {
  privateKey: KeyObject;
  /** The uncompressed point, base64url: what a browser subscribes with. */
  publicKey: string;
}

const encode = (value: unknown) => Buffer.from(JSON.stringify(value)).toString('base64url');

/** Shows push services that a signal comes from us (VAPID, RFC 8292). The key is made here, by nobody else. */
@Injectable()
export class PushKeys {
  private keys: Promise<Keys> | undefined;

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async publicKey(): Promise<string> {
    return (await this.read()).publicKey;
  }

  /** The header for a signal to this endpoint. */
  async authorization(endpoint: string): Promise<string> {
    const { privateKey, publicKey } = await this.read();
    const claims = {
      aud: new URL(endpoint).origin,
      exp: Math.floor(Date.now() / 1000) + hoursValid * 3_600,
      sub: this.config.publicUrl.origin,
    };
    const unsigned = `${encode({ typ: 'JWT', alg: 'ES256' })}.${encode(claims)}`;
    const signature = sign('sha256', Buffer.from(unsigned), { key: privateKey, dsaEncoding: 'ieee-p1363' });
    return `vapid t=${unsigned}.${signature.toString('base64url')}, k=${publicKey}`;
  }

  private async read(): Promise<Keys> {
    this.keys ??= this.load();
    return this.keys.catch((error: unknown) => {
      this.keys = undefined;
      throw error;
    });
  }

  /** Whichever node comes first makes the key. */
  private async load(): Promise<Keys> {
    const { privateKey: made } = generateKeyPairSync('ec', { namedCurve: 'prime256v1' });
    await this.db.query(`INSERT INTO push_key (private_key) VALUES ($1) ON CONFLICT DO NOTHING`, [
      made.export({ type: 'pkcs8', format: 'pem' }),
    ]);
    const [row] = await this.db.query<{ private_key: string }>(`SELECT private_key FROM push_key`);
    const privateKey = createPrivateKey(row?.private_key ?? '');
    const { x = '', y = '' } = createPublicKey(privateKey).export({ format: 'jwk' });
    const point = [Buffer.of(4), Buffer.from(x, 'base64url'), Buffer.from(y, 'base64url')];
    return { privateKey, publicKey: Buffer.concat(point).toString('base64url') };
  }
}
