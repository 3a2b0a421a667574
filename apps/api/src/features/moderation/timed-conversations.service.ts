import { Injectable } from '@nestjs/common';
import { ConversationWriter } from '../../core/conversations/conversation-writer.ts';
import type { LockedConversation } from '../../core/conversations/locked-conversation.ts';
import { logModeration } from '../../core/conversations/moderation-log.ts';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';

interface Due {
  state: string;
  closes: boolean;
  reopens: boolean;
}

/** Closes and opens conversations at the time a moderator set. Rights follow the clock; this tells everyone. */
@Injectable()
export class TimedConversations {
  constructor(
    private readonly db: Database,
    private readonly writer: ConversationWriter,
    jobs: Jobs,
  ) {
    jobs.every('timed-conversations', { milliseconds: 15_000 }, () => this.run());
  }

  private async run(): Promise<void> {
    const due = await this.db.query<{ id: string }>(
      `SELECT id FROM conversation
        WHERE (closes_at IS NOT NULL OR reopens_at IS NOT NULL) AND least(closes_at, reopens_at) <= now() LIMIT 500`,
    );
    for (const { id } of due) await this.writer.write(id, { actor: null, looksAt: [], apply: moveOn });
  }
}

async function moveOn(conversation: LockedConversation): Promise<void> {
  const [due] = await conversation.query<Due>(
    `SELECT state, COALESCE(closes_at <= now(), false) AS closes, COALESCE(reopens_at <= now(), false) AS reopens
       FROM conversation WHERE id = $1`,
    [conversation.id],
  );
  if (!due || !(due.closes || due.reopens)) return;
  const state = due.state === 'archived' ? 'archived' : due.reopens ? 'open' : 'locked';
  conversation.touchItself();
  await conversation.query(
    `UPDATE conversation SET state = $2, closes_at = CASE WHEN $3 THEN NULL ELSE closes_at END,
            reopens_at = CASE WHEN $4 THEN NULL ELSE reopens_at END WHERE id = $1`,
    [conversation.id, state, due.closes, due.reopens],
  );
  if (conversation.row.space_id !== null && state !== due.state)
    await logModeration(conversation, {
      spaceId: conversation.row.space_id,
      actorId: null,
      action: 'conversation-changed',
      conversationId: conversation.id,
      before: { state: due.state },
    });
}
