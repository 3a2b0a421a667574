import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database, type Sql } from '../../platform/database/database.ts';

/** What changed in one conversation: rows with `from < seq <= to`. All of them are committed. */
export interface ConversationChange {
  conversation: string;
  from: number;
  to: number;
}

/** Works in the transaction that moves the mark, so each change is worked on once, however often it is tried. */
export type Consume = (tx: Sql, change: ConversationChange) => Promise<void>;

interface Consumer {
  begin: 'beginning' | 'now';
  consume: Consume;
  /** Ids of conversations to look at. */
  waiting: Set<string>;
  working: Promise<void> | undefined;
}

const sweepEvery = 15_000;
/** Between two rounds of one consumer: under load a round takes many messages, at rest nobody waits. */
const pause = 200;

/**
 * Follows all conversations beside the request path, for search and notifications: a consumer has a mark per
 * conversation and gets what came after it. A commit wakes it in this process; the sweep finds what a crash or
 * another node left. No NOTIFY, which would lock the whole database at each commit.
 */
@Injectable()
export class ChangeFeed implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(ChangeFeed.name);
  private readonly consumers = new Map<string, Consumer>();
  private sweeping: NodeJS.Timeout | undefined;
  private sweeps = Promise.resolve();
  private stopped = false;

  constructor(private readonly db: Database) {}

  /**
   * Call in a constructor, before the server starts. A consumer that is new to the database begins with everything
   * there is (`beginning`), or with what happens from its first start on (`now`).
   */
  register(name: string, begin: 'beginning' | 'now', consume: Consume): void {
    this.consumers.set(name, { begin, consume, waiting: new Set(), working: undefined });
  }

  async onApplicationBootstrap(): Promise<void> {
    await this.introduceAll();
    this.sweepSoon();
    this.sweeping = setInterval(() => this.sweepSoon(), sweepEvery).unref();
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    clearInterval(this.sweeping);
    await this.sweeps;
    await this.idle();
  }

  /** Something was committed there. */
  wake(conversationId: string): void {
    for (const name of this.consumers.keys()) this.enqueue(name, [conversationId]);
  }

  /** Resolves when every consumer has seen everything that is committed now. */
  async settled(): Promise<void> {
    await this.sweep();
    await this.idle();
  }

  private async idle(): Promise<void> {
    for (const { working } of this.consumers.values()) await working;
  }

  /** Writes down where consumers begin that the database does not know. */
  async introduceAll(): Promise<void> {
    for (const [name, { begin }] of this.consumers) await this.introduce(name, begin);
  }

  private async introduce(name: string, begin: 'beginning' | 'now'): Promise<void> {
    await this.db.transaction(async (tx) => {
      const [isNew] = await tx.query(
        `INSERT INTO feed_consumer (name) VALUES ($1) ON CONFLICT DO NOTHING RETURNING name`,
        [name],
      );
      if (isNew && begin === 'now')
        await tx.query(
          `INSERT INTO feed_mark (consumer, conversation_id, seq) SELECT $1, id, head_seq FROM conversation
           ON CONFLICT DO NOTHING`,
          [name],
        );
    });
  }

  private sweepSoon(): void {
    this.sweeps = this.sweep().catch((error: unknown) => this.logger.warn(error));
  }

  private async sweep(): Promise<void> {
    for (const name of this.consumers.keys()) {
      if (this.stopped) return;
      const behind = await this.db.query<{ id: string }>(
        `SELECT c.id FROM conversation c LEFT JOIN feed_mark f ON f.conversation_id = c.id AND f.consumer = $1
          WHERE c.head_seq > COALESCE(f.seq, 0)`,
        [name],
      );
      this.enqueue(
        name,
        behind.map(({ id }) => id),
      );
    }
  }

  private enqueue(name: string, conversations: string[]): void {
    const consumer = this.consumers.get(name);
    if (!consumer || this.stopped || conversations.length === 0) return;
    for (const id of conversations) consumer.waiting.add(id);
    consumer.working ??= this.work(name, consumer).finally(() => {
      consumer.working = undefined;
    });
  }

  private async work(name: string, consumer: Consumer): Promise<void> {
    while (consumer.waiting.size > 0 && !this.stopped) {
      const round = [...consumer.waiting];
      consumer.waiting.clear();
      for (const id of round) {
        if (this.stopped) return;
        // What fails keeps its mark, and the next sweep finds it.
        await this.consume(name, consumer, id).catch((error: unknown) => this.logger.warn(error));
      }
      if (consumer.waiting.size > 0) await new Promise((resolve) => setTimeout(resolve, pause));
    }
  }

  private async consume(name: string, { consume }: Consumer, conversation: string): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO feed_mark (consumer, conversation_id, seq) SELECT $1, id, 0 FROM conversation WHERE id = $2
         ON CONFLICT DO NOTHING`,
        [name, conversation],
      );
      const [mark] = await tx.query<{ seq: number }>(
        `SELECT seq FROM feed_mark WHERE consumer = $1 AND conversation_id = $2 FOR UPDATE`,
        [name, conversation],
      );
      // A statement of its own: the one that waited for the lock would still see the head of before the wait.
      const [head] = await tx.query<{ seq: number }>(
        `SELECT head_seq AS seq FROM conversation WHERE id = $1`,
        [conversation],
      );
      if (!mark || !head || head.seq <= mark.seq) return;
      await consume(tx, { conversation, from: mark.seq, to: head.seq });
      await tx.query(`UPDATE feed_mark SET seq = $3 WHERE consumer = $1 AND conversation_id = $2`, [
        name,
        conversation,
        head.seq,
      ]);
    });
  }
}
