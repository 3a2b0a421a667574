import { Injectable, Logger } from '@nestjs/common';
import type { DocumentExport } from '@app/contracts/document-exchange';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../../platform/database/database.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { notFound, ProblemError } from '../../../platform/problems.ts';
import { FileStore, type OpenedFile } from '../../../platform/storage/file-store.ts';
import { exportName } from './export-name.ts';
import { TreeArchive, type TreeFormat } from './tree-archive.ts';

interface ExportRow extends DocumentExport {
  space_id: string;
  person_id: string;
  format: TreeFormat;
  below_id: string | null;
}

interface Wanted {
  id: string;
  format: TreeFormat;
  below: string | null;
}

const day = '1 day';
/** A process that did not say for so long that it works is gone. */
const silence = '2 minutes';
const mostPerDay = 20;
const keyOf = (id: string) => `exports/${id}.zip`;

/** Exports of whole trees, one after another beside the requests. Each is kept for a day, for whoever asked for it. */
@Injectable()
export class TreeExports {
  private readonly logger = new Logger(TreeExports.name);
  private last: Promise<unknown> = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly archive: TreeArchive,
    private readonly store: FileStore,
    jobs: Jobs,
  ) {
    jobs.every('document-exports', { milliseconds: 60_000 }, () => this.tidy());
  }

  async begin(actor: Actor, spaceId: string, wanted: Wanted): Promise<DocumentExport> {
    const pages = await this.archive.pages(actor, spaceId, wanted.below);
    const isNew = await this.record(actor, spaceId, wanted, pages.length);
    if (isNew) this.enqueue(wanted.id, actor);
    return this.state(actor, wanted.id);
  }

  async state(actor: Actor, id: string): Promise<DocumentExport> {
    const { state, done, total } = await this.own(actor, id);
    return { id, state, done, total };
  }

  /** @throws not_found while there is none, or when the space may not be read any more */
  async file(actor: Actor, id: string): Promise<{ name: string; opened: OpenedFile }> {
    const row = await this.own(actor, id);
    const title = await this.archive.title(actor, row.space_id, row.below_id);
    const opened = row.state === 'done' ? await this.store.open(keyOf(id)) : null;
    if (!opened) throw notFound();
    return { name: exportName(title, 'zip'), opened };
  }

  private async own(actor: Actor, id: string): Promise<ExportRow> {
    const [row] = await this.db.query<ExportRow>(
      `SELECT * FROM document_export WHERE id = $1 AND person_id = $2 AND created_at > now() - interval '${day}'`,
      [id, actor.personId],
    );
    if (!row) throw notFound();
    return row;
  }

  private record(actor: Actor, spaceId: string, wanted: Wanted, total: number): Promise<boolean> {
    return this.db.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended('document export ' || $1, 0))`, [
        actor.personId,
      ]);
      const known = await tx.query<{ id: string }>(
        `SELECT id FROM document_export WHERE person_id = $1 AND created_at > now() - interval '${day}'`,
        [actor.personId],
      );
      if (known.some(({ id }) => id === wanted.id)) return false; // a request whose answer got lost
      if (known.length >= mostPerDay)
        throw new ProblemError(
          'too_many_requests',
          `Mehr als ${mostPerDay} Downloads von Seitenbäumen am Tag sind nicht vorgesehen. Bitte versuchen Sie es morgen noch einmal.`,
        );
      const added = await tx.query(
        `INSERT INTO document_export (id, space_id, person_id, format, below_id, total)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT DO NOTHING RETURNING id`,
        [wanted.id, spaceId, actor.personId, wanted.format, wanted.below, total],
      );
      if (added.length === 0) throw new ProblemError('conflict');
      return true;
    });
  }

  private enqueue(id: string, actor: Actor): void {
    this.last = this.last
      .then(() => this.work(id, actor))
      .catch((error: unknown) => this.logger.error(error));
  }

  private async work(id: string, actor: Actor): Promise<void> {
    const [row] = await this.db.query<ExportRow>(
      `UPDATE document_export SET state = 'working', seen_at = now() WHERE id = $1 AND state = 'waiting' RETURNING *`,
      [id],
    );
    if (!row) return;
    try {
      const bytes = await this.archive.pack(actor, row, async (done) => {
        await this.db.query(`UPDATE document_export SET done = $2, seen_at = now() WHERE id = $1`, [
          id,
          done,
        ]);
      });
      await this.store.keep(await this.store.receiveBytes(bytes), keyOf(id));
      await this.db.query(`UPDATE document_export SET state = 'done', done = total WHERE id = $1`, [id]);
    } catch (error) {
      this.logger.error(error);
      await this.db.query(`UPDATE document_export SET state = 'failed' WHERE id = $1`, [id]);
    }
  }

  /** What is old goes; what its process did not finish is said to have failed, so that nobody waits for it. */
  private async tidy(): Promise<void> {
    await this.db.query(
      `UPDATE document_export SET state = 'failed' WHERE state = 'working' AND seen_at < now() - interval '${silence}'
          OR state = 'waiting' AND created_at < now() - interval '1 hour'`,
    );
    const gone = await this.db.query<{ id: string }>(
      `DELETE FROM document_export WHERE created_at < now() - interval '${day}' RETURNING id`,
    );
    for (const { id } of gone) await this.store.remove(keyOf(id));
  }
}
