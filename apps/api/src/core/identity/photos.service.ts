import { createHash } from 'node:crypto';
import { access, mkdir, readFile, rename, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import type { FastifyReply, FastifyRequest } from 'fastify';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { notFound } from '../../platform/problems.ts';
import { moveDirectoryVersion } from './directory-version.ts';
import { drawPhoto } from './photo-image.ts';
import { readPhoto } from './photo-upload.ts';

/** `person.photo` holds the whole address, named by the content: a new photo has a new address. */
const prefix = '/api/photos/';
const addressOf = (hash: string) => `${prefix}${hash}`;

/** Portraits: taken in, stored by content, shown to those who may see the person. */
@Injectable()
export class Photos {
  private readonly folder: string;
  private readonly uploads = new Limiter({
    burst: 10,
    perMinute: 2,
    message: (seconds) => `Das waren viele Fotos. Bitte versuchen Sie es ${inWords(seconds)} noch einmal.`,
  });

  constructor(
    private readonly db: Database,
    @Inject(CONFIG) config: Config,
  ) {
    this.folder = join(config.dataDir, 'files', 'photos');
  }

  async take(actor: Actor, request: FastifyRequest): Promise<void> {
    this.uploads.take(actor.personId);
    const photo = await drawPhoto(await readPhoto(request));
    const hash = createHash('sha256').update(photo).digest('hex');
    await this.exchange(actor.personId, addressOf(hash), () => this.store(hash, photo));
  }

  remove(actor: Actor): Promise<void> {
    return this.exchange(actor.personId, null);
  }

  /** Call after the transaction that took the photo from a person. */
  async discard(address: string | null): Promise<void> {
    if (!address) return;
    await this.db.transaction(async (tx) => {
      await lockFile(tx, address);
      const [user] = await tx.query(`SELECT FROM person WHERE photo = $1 LIMIT 1`, [address]);
      if (!user) await rm(this.pathOf(address.slice(prefix.length)), { force: true });
    });
  }

  /** Visitors see the photos of those who write where visitors read. */
  async send(
    actor: Actor | null,
    hash: string,
    { request, reply }: { request: FastifyRequest; reply: FastifyReply },
  ) {
    if (!(await this.isVisible(actor, addressOf(hash)))) throw notFound();
    const tag = `"${hash}"`;
    // Named by content, so it never changes; private, because a proxy asks nobody for rights.
    reply.header('etag', tag).header('cache-control', 'private, max-age=86400').header('vary', 'cookie');
    if (request.headers['if-none-match'] === tag) return reply.status(304).send();
    const photo = await readFile(this.pathOf(hash)).catch(() => null);
    if (!photo) throw notFound();
    return reply.type('image/webp').header('content-disposition', 'inline').send(photo);
  }

  private async isVisible(actor: Actor | null, address: string): Promise<boolean> {
    const [row] = await this.db.query(
      `SELECT FROM person p
        WHERE p.photo = $1 AND p.erased_at IS NULL
          AND ($2 OR EXISTS (
                SELECT FROM message m JOIN conversation c ON c.id = m.conversation_id JOIN space s ON s.id = c.space_id
                 WHERE m.author_id = p.id AND m.state = 'visible' AND s.visibility = 'public'))
        LIMIT 1`,
      [address, actor !== null],
    );
    return row !== undefined;
  }

  private async exchange(
    personId: string,
    address: string | null,
    store: () => Promise<void> = async () => undefined,
  ): Promise<void> {
    const before = await this.db.transaction(async (tx) => {
      if (address) await lockFile(tx, address);
      await store();
      const replaced = await lockPhoto(tx, personId);
      await tx.query(`UPDATE person SET photo = $2 WHERE id = $1`, [personId, address]);
      await moveDirectoryVersion(tx);
      return replaced;
    });
    if (before !== address) await this.discard(before);
  }

  private pathOf(hash: string) {
    return join(this.folder, `${hash}.webp`);
  }

  /** Written aside and renamed, so that nobody is sent half a photo. */
  private async store(hash: string, photo: Buffer): Promise<void> {
    const path = this.pathOf(hash);
    const isThere = await access(path).then(
      () => true,
      () => false,
    );
    if (isThere) return;
    await mkdir(this.folder, { recursive: true, mode: 0o700 });
    const aside = `${path}.${process.pid}-${performance.now()}`;
    await writeFile(aside, photo, { mode: 0o600 });
    await rename(aside, path);
  }
}

/** Two people may have the same picture: the one who takes it in waits for the one who throws it away. */
async function lockFile(tx: Sql, address: string): Promise<void> {
  await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [address]);
}

async function lockPhoto(tx: Sql, personId: string): Promise<string | null> {
  const [row] = await tx.query<{ photo: string | null }>(
    `SELECT photo FROM person WHERE id = $1 FOR UPDATE`,
    [personId],
  );
  return row?.photo ?? null;
}
