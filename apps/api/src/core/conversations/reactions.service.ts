import { Injectable, Logger, type OnApplicationBootstrap, type OnApplicationShutdown } from '@nestjs/common';
import type { ReactionEmoji } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import { canReactToMessage } from '@app/domain/conversation-rights';
import { Database } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { ConversationAccess } from './conversation-access.ts';
import { ConversationWriter } from './conversation-writer.ts';

/** Counts of one conversation are published at most this often. */
const pause = 500;
const sweepEvery = 15_000;

/**
 * Reactions are rows of their own; the counts beside a message are published for many of them at once. A message
 * whose counts are not published yet is marked in the database, so a crash loses none.
 */
@Injectable()
export class ReactionsService implements OnApplicationBootstrap, OnApplicationShutdown {
  private readonly logger = new Logger(ReactionsService.name);
  private readonly resting = new Map<string, { timer: NodeJS.Timeout; dirty: boolean }>();
  private flushing = Promise.resolve();
  private sweeping: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly realtime: Realtime,
  ) {}

  /** Finds what a crash, another node or a failed attempt left unpublished. */
  onApplicationBootstrap(): void {
    this.sweep();
    this.sweeping = setInterval(() => this.sweep(), sweepEvery);
  }

  async onApplicationShutdown(): Promise<void> {
    clearInterval(this.sweeping);
    const waiting = [...this.resting];
    this.resting.clear();
    for (const [id, { timer, dirty }] of waiting) {
      clearTimeout(timer);
      if (dirty) this.flushSoon(id);
    }
    await this.flushing;
  }

  async react(
    actor: Actor,
    messageId: string,
    emoji: ReactionEmoji,
    wanted: boolean,
  ): Promise<{ own: string[] }> {
    this.access.spendWrite(actor);
    const { conversation } = await this.access.ofMessage(actor, messageId);
    if (!canReactToMessage(actor, conversation.facts))
      throw new ProblemError('forbidden', 'Um zu reagieren, treten Sie bitte dem Raum bei.');
    const own = await this.db.transaction(async (tx) => {
      const changed = await tx.query(
        wanted
          ? `INSERT INTO reaction (message_id, emoji, person_id) SELECT id, $2, $3 FROM message
              WHERE id = $1 AND state = 'visible' ON CONFLICT DO NOTHING RETURNING 1 AS one`
          : `DELETE FROM reaction WHERE message_id = $1 AND emoji = $2 AND person_id = $3 RETURNING 1 AS one`,
        [messageId, emoji, actor.personId],
      );
      // The update locks the mark until commit: the flusher waits for it, and then counts this reaction too.
      if (changed.length > 0)
        await tx.query(
          `INSERT INTO message_dirty (message_id, conversation_id) VALUES ($1, $2)
           ON CONFLICT (message_id) DO UPDATE SET conversation_id = excluded.conversation_id`,
          [messageId, conversation.id],
        );
      const rows = await tx.query<{ emoji: string }>(
        `SELECT emoji FROM reaction WHERE message_id = $1 AND person_id = $2 ORDER BY created_at`,
        [messageId, actor.personId],
      );
      return rows.map((row) => row.emoji);
    });
    this.schedule(conversation.id);
    this.realtime.emit(personRoom(actor.personId), 'own', {
      conversation: conversation.id,
      reactions: { message: messageId, own },
    });
    return { own };
  }

  private sweep(): void {
    this.db
      .query<{ id: string }>(`SELECT DISTINCT conversation_id AS id FROM message_dirty`)
      .then((rows) => rows.forEach(({ id }) => this.schedule(id)))
      .catch((error: unknown) => this.logger.warn(error));
  }

  /** Publishes counts that were marked dirty: the first one at once, the next ones together after the pause. */
  schedule(conversationId: string): void {
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
