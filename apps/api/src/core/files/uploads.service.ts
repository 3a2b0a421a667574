import { stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { maxDailyBytes, type PictureSize, type StoredFile } from '@app/contracts/files';
import type { Actor } from '@app/contracts/session';
import { cleanFileName } from '@app/domain/file-names';
import type { FastifyRequest } from 'fastify';
import { Database, type Sql } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { ProblemError } from '../../platform/problems.ts';
import { FileStore } from '../../platform/storage/file-store.ts';
import { drawPicture } from './file-drawing.ts';
import { kindOfFile } from './file-kinds.ts';
import { type FileRow, keyOf, presentFile } from './stored-files.ts';
import { receiveForm } from './upload-form.ts';
import { VirusScan } from './virus-scan.ts';

interface NewFile {
  id: string;
  personId: string;
  name: string;
}

/** What is laid on the disk, by size; the one without is the file itself. */
type Parts = { size: PictureSize | undefined; path: string }[];
type Prepared = Omit<FileRow, 'id' | 'person_id'> & { parts: Parts };

@Injectable()
export class Uploads {
  private readonly allowance = new Limiter({
    burst: 60,
    perMinute: 30,
    message: (seconds) => `Das waren viele Dateien. Bitte versuchen Sie es ${inWords(seconds)} noch einmal.`,
  });

  constructor(
    private readonly db: Database,
    private readonly store: FileStore,
    private readonly scan: VirusScan,
  ) {}

  /** A file from a browser. */
  async take(
    actor: Actor,
    given: { id: string; name: string },
    request: FastifyRequest,
  ): Promise<StoredFile> {
    this.allowance.take(actor.personId);
    await requireAllowance(this.db, actor.personId, 0); // before megabytes come for nothing
    const path = await receiveForm(this.store, request);
    return this.keep({ ...given, personId: actor.personId }, path);
  }

  /** A file that came another way, such as with a mail. */
  async takeBytes(file: NewFile, bytes: Buffer): Promise<StoredFile> {
    return this.keep(file, await this.store.receiveBytes(bytes));
  }

  private async keep(file: NewFile, path: string): Promise<StoredFile> {
    const paths = [path];
    try {
      await this.scan.check(path); // as it came: what is drawn anew would hide what was in it
      const prepared = await this.prepare(cleanFileName(file.name), path);
      paths.push(...prepared.parts.map((part) => part.path));
      return presentFile(await this.record(file, prepared));
    } finally {
      await Promise.all(paths.map((one) => this.store.discard(one)));
    }
  }

  private async prepare(name: string, path: string): Promise<Prepared> {
    const kind = await kindOfFile(path, name);
    if (!kind.picture) {
      const { size: bytes } = await stat(path);
      const parts = [{ size: undefined, path }];
      return { name: kind.name, media_type: kind.mediaType, bytes, width: null, height: null, parts };
    }
    const { original, sizes, width, height } = await drawPicture(path, kind.picture);
    const parts: Parts = [
      { size: undefined, path: await this.store.receiveBytes(original) },
      { size: 'small', path: await this.store.receiveBytes(sizes.small) },
      { size: 'large', path: await this.store.receiveBytes(sizes.large) },
    ];
    return { name: kind.name, media_type: kind.mediaType, bytes: original.length, width, height, parts };
  }

  /** The row first: of two uploads with the same id the second waits, and leaves the first one's bytes alone. */
  private record({ id, personId }: NewFile, { parts, ...prepared }: Prepared): Promise<FileRow> {
    return this.db.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('upload ' || $1, 0))`, [personId]);
      const [known] = await tx.query<FileRow>(`SELECT * FROM file WHERE id = $1`, [id]);
      if (known && known.person_id === personId) return known; // a request whose answer got lost
      if (known) throw new ProblemError('conflict', 'Unter dieser Kennung gibt es schon eine andere Datei.');
      await requireAllowance(tx, personId, prepared.bytes);
      const [row] = await tx.query<FileRow>(
        `INSERT INTO file (id, person_id, name, media_type, bytes, width, height)
         VALUES ($1, $2, $3, $4, $5, $6, $7) RETURNING *`,
        [id, personId, prepared.name, prepared.media_type, prepared.bytes, prepared.width, prepared.height],
      );
      for (const { size, path } of parts) await this.store.keep(path, keyOf(id, size));
      if (!row) throw new Error('unreachable');
      return row;
    });
  }
}

/** Counted per person and not per address: a town hall is one address. */
async function requireAllowance(sql: Sql, personId: string, bytes: number): Promise<void> {
  const [today] = await sql.query<{ bytes: number }>(
    `SELECT COALESCE(sum(bytes), 0)::float8 AS bytes FROM file
      WHERE person_id = $1 AND created_at > now() - interval '1 day'`,
    [personId],
  );
  if ((today?.bytes ?? 0) + bytes < maxDailyBytes) return;
  throw new ProblemError(
    'too_many_requests',
    `Sie haben in den letzten 24 Stunden ${maxDailyBytes / 1_000_000} MB hochgeladen, mehr ist nicht vorgesehen. Bitte versuchen Sie es morgen noch einmal.`,
  );
}
