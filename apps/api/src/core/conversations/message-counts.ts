import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { LastWork } from '../../platform/last-work.ts';
import { ConversationWriter } from './conversation-writer.ts';

/** Counts of one conversation are published at most this often. */
const pause = 500;
const sweepEvery = 15_000;

/**
 * The counts beside a message, of reactions and votes, are published for many of them at once. A message whose counts
 * are not published yet is marked in the database (`message_dirty`), so a crash loses none.
 */
@Injectable()
export class MessageCounts implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(MessageCounts.name);
  private readonly resting = new Map<string, { timer: NodeJS.Timeout; dirty: boolean }>();
  private flushing = Promise.resolve();
  private sweeping: NodeJS.Timeout | undefined;
  private finding = Promise.resolve();
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly writer: ConversationWriter,
    lastWork: LastWork,
  ) {
    lastWork.add(() => this.end());
  }

  /** Finds what a crash, another node or a failed attempt left unpublished. */
  onApplicationBootstrap(): void {
    this.sweep();
    this.sweeping = setInterval(() => this.sweep(), sweepEvery);
  }

  async onModuleDestroy(): Promise<void> {
    clearInterval(this.sweeping);
    await this.finding;
  }

  /** Publishes what waits for its pause. Marks that come later wait in the database for the next start. */
  private async end(): Promise<void> {
    this.stopped = true;
    const waiting = [...this.resting];
    this.resting.clear();
    for (const [id, { timer, dirty }] of waiting) {
      clearTimeout(timer);
      if (dirty) this.flushSoon(id);
    }
    await this.flushing;
  }

  private sweep(): void {
    this.finding = this.db
      .query<{ id: string }>(`SELECT DISTINCT conversation_id AS id FROM message_dirty`)
      .then((rows) => rows.forEach(({ id }) => this.schedule(id)))
      .catch((error: unknown) => this.logger.warn(error));
  }

  /** Publishes counts that were marked dirty: the first one at once, the next ones together after the pause. */
  schedule(conversationId: string): void {
    if (this.stopped) return;
    const resting = this.resting.get(conversationId);
    if (resting) {
      resting.dirty = true;
      return;
    }
    this.flushSoon(conversationId);
    const timer = setTimeout(() => {
      const again = this.resting.get(conversationId)?.dirty;
      this.resting.delete(conversationId);
      if (again) this.schedule(conversationId);
    }, pause);
    this.resting.set(conversationId, { timer, dirty: false });
  }

  private flushSoon(conversationId: string): void {
    // What fails keeps its marks, and the next sweep finds them.
    const done = this.flush(conversationId).catch((error: unknown) => this.logger.warn(error));
    this.flushing = Promise.all([this.flushing, done]).then(() => undefined);
  }

  private async flush(conversationId: string): Promise<void> {
    await this.writer.write(conversationId, {
      actor: null,
      looksAt: [],
      async apply(conversation) {
        const dirty = await conversation.query<{ message_id: string }>(
          `DELETE FROM message_dirty WHERE conversation_id = $1 RETURNING message_id`,
          [conversation.id],
        );
        if (dirty.length === 0) return;
        const ids = dirty.map(({ message_id: id }) => id);
        await conversation.query(
          `UPDATE message SET seq = t.seq, poll = CASE WHEN poll IS NOT NULL THEN poll_view(message.id) END,
                  reactions = COALESCE((
             SELECT jsonb_agg(jsonb_build_object('emoji', emoji, 'count', count) ORDER BY first, emoji)
               FROM (SELECT emoji, count(*)::int AS count, min(created_at) AS first
                       FROM reaction WHERE message_id = t.id GROUP BY emoji) counted), '[]')
             FROM unnest($1::uuid[], $2::int[]) AS t (id, seq) WHERE message.id = t.id`,
          [ids, ids.map((id) => conversation.touch(id))],
        );
      },
    });
  }
}
