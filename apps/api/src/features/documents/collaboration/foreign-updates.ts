import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { OpenDocuments } from './open-documents.ts';
import { UpdateLog } from './update-log.ts';

const lookEvery = 3_000;

/**
 * What another process wrote into a document that is open here as well. Without a bus they meet in the log: nothing is
 * lost without this, but neither would see the other until somebody opens the document again.
 */
@Injectable()
export class ForeignUpdates implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ForeignUpdates.name);
  /** Every transaction before it is over, and was seen: ids of rows become visible out of order. */
  private since = '0';
  /** Rows of the last look; those that come again are not applied again. */
  private seen = new Set<string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly open: OpenDocuments,
    private readonly log: UpdateLog,
  ) {}

  onApplicationBootstrap(): void {
    this.next();
  }

  onModuleDestroy(): void {
    clearTimeout(this.timer);
  }

  async look(): Promise<void> {
    const documents = this.open.ids();
    if (documents.length === 0) return;
    const [now] = await this.db.query<{ oldest: string }>(
      `SELECT pg_snapshot_xmin(pg_current_snapshot())::text AS oldest`,
    );
    const found = await this.db.query<{ id: string; document_id: string; update: Uint8Array }>(
      `SELECT 'update ' || id AS id, document_id, update FROM document_update
        WHERE tx >= $1::xid8 AND document_id = ANY ($2::uuid[]) AND writer IS DISTINCT FROM $3
       UNION ALL
       SELECT 'state ' || document_id || tx, document_id, state FROM document_state
        WHERE tx >= $1::xid8 AND document_id = ANY ($2::uuid[]) AND writer IS DISTINCT FROM $3`,
      [this.since, documents, this.log.writer],
    );
    for (const { id, document_id, update } of found)
      if (!this.seen.has(id)) this.open.apply(document_id, update);
    this.seen = new Set(found.map(({ id }) => id));
    this.since = now?.oldest ?? this.since;
  }

  private next(): void {
    this.timer = setTimeout(() => {
      this.look()
        .catch((error: unknown) => this.logger.warn(String(error)))
        .finally(() => this.next());
    }, lookEvery).unref();
  }
}
