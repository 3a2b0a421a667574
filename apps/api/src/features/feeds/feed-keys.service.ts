import { timingSafeEqual } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import type { FeedAccess } from '@app/contracts/feeds';
import type { Actor } from '@app/contracts/session';
import { actorOf } from '../../core/identity/actor-of.ts';
import { Database } from '../../platform/database/database.ts';
import { bytesOfId, idOfBytes } from '../../platform/id-bytes.ts';
import { notFound } from '../../platform/problems.ts';
import { Signatures } from '../../platform/signatures.ts';

interface Key {
  person_id: string;
  salt: string;
  created_at: Date;
}

const idBytes = 16;
const signatureBytes = 18;

/**
 * The secret in the addresses of somebody's feeds. It is signed and not stored, so it can be shown again, and ends
 * with the salt that was signed.
 */
@Injectable()
export class FeedKeys {
  constructor(
    private readonly db: Database,
    private readonly signatures: Signatures,
  ) {}

  async access(actor: Actor): Promise<FeedAccess> {
    return this.present(await this.find(actor.personId));
  }

  async renew(actor: Actor): Promise<FeedAccess> {
    const [key] = await this.db.query<Key>(
      `INSERT INTO feed_key (person_id) VALUES ($1)
       ON CONFLICT (person_id) DO UPDATE SET salt = excluded.salt, created_at = excluded.created_at RETURNING *`,
      [actor.personId],
    );
    return this.present(key);
  }

  async end(actor: Actor): Promise<FeedAccess> {
    await this.db.query(`DELETE FROM feed_key WHERE person_id = $1`, [actor.personId]);
    return this.present(undefined);
  }

  /** Whose address it is, as long as they may sign in. @throws not_found */
  async holder(token: string): Promise<Actor> {
    const packed = Buffer.from(token, 'base64url');
    const key =
      packed.length === idBytes + signatureBytes && (await this.find(idOfBytes(packed.subarray(0, idBytes))));
    if (!key || !timingSafeEqual(packed.subarray(idBytes), await this.signature(key))) throw notFound();
    const person = await actorOf(this.db, key.person_id);
    if (!person) throw notFound();
    return person.actor;
  }

  private async find(personId: string): Promise<Key | undefined> {
    const [key] = await this.db.query<Key>(`SELECT * FROM feed_key WHERE person_id = $1`, [personId]);
    return key;
  }

  private async present(key: Key | undefined): Promise<FeedAccess> {
    if (!key) return { token: null, since: null };
    const packed = Buffer.concat([bytesOfId(key.person_id), await this.signature(key)]);
    return { token: packed.toString('base64url'), since: key.created_at.toISOString() };
  }

  private async signature({ person_id, salt }: Key): Promise<Buffer> {
    return (await this.signatures.sign('feed', person_id, salt)).subarray(0, signatureBytes);
  }
}
