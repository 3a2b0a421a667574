import { Injectable, Logger, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../../platform/database/database.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';
import { Realtime } from '../../../platform/realtime/realtime.ts';
import { Settlement } from './settlement.ts';

/** While somebody types, readers are this far behind; after a long settlement for longer, so that it stays a small share. */
const pause = 2_000;
const shareOfTime = 20;
const sweepEvery = 30_000;
/** Settlements at once: each holds a connection of the pool. */
const mostAtOnce = 2;

interface Waiting {
  compact: boolean;
  timer: NodeJS.Timeout | undefined;
}

/** When documents are settled: soon after typing, at once when the last editor leaves, and what a crash left behind. */
@Injectable()
export class Settling implements OnModuleDestroy {
  private readonly logger = new Logger(Settling.name);
  private readonly waiting = new Map<string, Waiting>();
  private readonly due = new Set<string>();
  private readonly running = new Map<string, Promise<void>>();
  private readonly lastTook = new Map<string, number>();
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly settlement: Settlement,
    private readonly realtime: Realtime,
    jobs: Jobs,
  ) {
    jobs.every('settle-documents', { milliseconds: sweepEvery, firstAfter: 3_000 }, () => this.sweep());
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const { timer } of this.waiting.values()) clearTimeout(timer);
    await Promise.all(this.running.values());
  }

  /** Something was typed. */
  touch(documentId: string): void {
    if (this.stopped || this.waiting.has(documentId)) return;
    const milliseconds = Math.max(pause, (this.lastTook.get(documentId) ?? 0) * shareOfTime);
    const timer = setTimeout(() => this.enqueue(documentId), milliseconds).unref();
    this.waiting.set(documentId, { compact: false, timer });
  }

  /** Nobody edits it any more. */
  finish(documentId: string): void {
    if (this.stopped) return;
    clearTimeout(this.waiting.get(documentId)?.timer);
    this.waiting.set(documentId, { compact: true, timer: undefined });
    this.enqueue(documentId);
  }

  /** Resolves when everything that is committed now can be read. */
  async settled(): Promise<void> {
    await this.sweep();
    for (const [id, { timer }] of this.waiting) {
      clearTimeout(timer);
      this.enqueue(id);
    }
    while (this.running.size > 0) await Promise.all(this.running.values());
  }

  /** Whatever a process left that died, and logs that nobody put together. */
  async sweep(): Promise<void> {
    const left = await this.db.query<{ id: string; old: boolean }>(
      `SELECT d.id, COALESCE(u.last < now() - interval '10 minutes', false) AS old
         FROM document d
         LEFT JOIN (SELECT document_id, count(*) AS rows, max(created_at) AS last
                      FROM document_update GROUP BY document_id) u ON u.document_id = d.id
        WHERE d.projected_rows < 0
           OR (u.rows IS NOT NULL AND (u.rows <> d.projected_rows OR u.last < now() - interval '10 minutes'))`,
    );
    for (const { id, old } of left) {
      if (old) this.finish(id);
      else if (!this.waiting.has(id)) {
        this.waiting.set(id, { compact: false, timer: undefined });
        this.enqueue(id);
      }
    }
  }

  private enqueue(documentId: string): void {
    this.due.add(documentId);
    this.work();
  }

  private work(): void {
    for (const documentId of this.due) {
      if (this.stopped || this.running.size >= mostAtOnce) return;
      if (this.running.has(documentId)) continue;
      this.due.delete(documentId);
      const compact = this.waiting.get(documentId)?.compact ?? false;
      this.waiting.delete(documentId);
      this.running.set(documentId, this.settle(documentId, compact));
    }
  }

  private async settle(documentId: string, compact: boolean): Promise<void> {
    const began = performance.now();
    try {
      const isNew = await this.settlement.settle(documentId, compact);
      if (isNew) this.realtime.hint(`document:${documentId}`, `document:${documentId}`);
    } catch (error) {
      // The sweep comes back to it.
      this.logger.warn(`Document ${documentId} was not settled: ${String(error)}`);
    }
    if (compact) this.lastTook.delete(documentId);
    else this.lastTook.set(documentId, performance.now() - began);
    this.running.delete(documentId);
    this.work();
  }
}
