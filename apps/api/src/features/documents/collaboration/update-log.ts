import { randomUUID } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { Injectable, Logger } from '@nestjs/common';
import { Coalescer } from '../../../platform/database/coalescer.ts';
import { Database, type Sql } from '../../../platform/database/database.ts';
import { isDatabaseDown, notFound } from '../../../platform/problems.ts';
import { OpenDocuments } from './open-documents.ts';

interface Entry {
  documentId: string;
  personId: string | null;
  update: Uint8Array;
}

type Outcome = { id: string } | { error: unknown };

const retryEvery = 250;

/** SQLSTATE 23503: the document is gone. */
const isOrphan = (error: unknown) => error instanceof Error && 'code' in error && error.code === '23503';

/**
 * What was typed. An update is committed here before anybody is told of it; those that arrive while a commit is
 * under way go together in the next one. A statement of its own for each reached 1.8 s at 300 updates/s.
 */
@Injectable()
export class UpdateLog {
  /** Tells the rows of this process from those of others. */
  readonly writer = randomUUID();
  private readonly logger = new Logger(UpdateLog.name);
  private readonly queue = new Coalescer<Entry, Outcome>((entries) => this.commit(entries), { limit: 128 });

  constructor(
    private readonly db: Database,
    private readonly open: OpenDocuments,
  ) {}

  /** Resolves with the id of the row after commit. @throws not_found when the document is gone */
  async append(entry: Entry): Promise<string> {
    const outcome = await this.queue.submit(entry);
    if ('error' in outcome) throw isOrphan(outcome.error) ? notFound() : outcome.error;
    return outcome.id;
  }

  /** Like `append`, but waits for a database that is away, as long as `goesOn`. A row may then be there twice: it does no harm. */
  async appendPatiently(entry: Entry, goesOn: () => boolean): Promise<string> {
    for (;;) {
      try {
        return await this.append(entry);
      } catch (error) {
        if (!isDatabaseDown(error) || !goesOn()) throw error;
        await setTimeout(retryEvery);
      }
    }
  }

  /** Tells whoever has the document open here what was committed. */
  publish(documentId: string, update: Uint8Array): void {
    this.open.apply(documentId, update);
  }

  /** Of these rows, what other processes wrote. */
  publishForeign(documentId: string, rows: { writer: string | null; update: Uint8Array }[]): void {
    for (const { writer, update } of rows) if (writer !== this.writer) this.publish(documentId, update);
  }

  /** Nothing waits to be committed. */
  get idle(): boolean {
    return this.queue.idle;
  }

  /** If the database refuses the whole, each gets a statement of its own: one bad row fails alone. */
  private async commit(entries: Entry[]): Promise<Outcome[]> {
    try {
      return (await this.insert(this.db, entries)).map((id) => ({ id }));
    } catch (error) {
      if (entries.length === 1 || isDatabaseDown(error)) return entries.map(() => ({ error }));
      this.logger.warn(error);
    }
    const outcomes: Outcome[] = [];
    for (const entry of entries) outcomes.push(...(await this.commit([entry])));
    return outcomes;
  }

  /** In their order. */
  async insert(sql: Sql, entries: Entry[]): Promise<string[]> {
    const rows = await sql.query<{ id: string }>(
      `INSERT INTO document_update (document_id, person_id, update, writer)
       SELECT document, person, bytes, $4::uuid
         FROM unnest($1::uuid[], $2::uuid[], $3::bytea[]) WITH ORDINALITY AS given (document, person, bytes, nr)
        ORDER BY nr
       RETURNING id`,
      [
        entries.map(({ documentId }) => documentId),
        entries.map(({ personId }) => personId),
        entries.map(({ update }) => Buffer.from(update.buffer, update.byteOffset, update.byteLength)),
        this.writer,
      ],
    );
    return rows.map(({ id }) => id);
  }
}
