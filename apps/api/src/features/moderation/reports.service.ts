import { Injectable } from '@nestjs/common';
import type { ReportReason } from '@app/contracts/moderation';
import type { Message } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import { canReportMessage } from '@app/domain/moderation-rights';
import { ConversationAccess } from '../../core/conversations/conversation-access.ts';
import { ModeratorHints } from '../../core/conversations/moderator-hints.ts';
import { Database } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';

interface Report {
  reason: ReportReason;
  note: string;
}

/** Telling the moderators about a message. All reports of one message are one case. */
@Injectable()
export class Reports {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly hints: ModeratorHints,
  ) {}

  async report(actor: Actor, messageId: string, { reason, note }: Report): Promise<void> {
    this.access.spendWrite(actor);
    const { conversation } = await this.access.ofMessage(actor, messageId);
    const [message] = await this.db.query<{ author_id: string; state: Message['state'] }>(
      `SELECT author_id, state FROM message WHERE id = $1`,
      [messageId],
    );
    const facts = message && { authorId: message.author_id, state: message.state };
    if (!facts || !canReportMessage(actor, conversation.facts, facts))
      throw new ProblemError('forbidden', 'Diesen Beitrag können Sie nicht melden.');
    const spaceId = conversation.space_id ?? '';
    await this.db.transaction(async (tx) => {
      // The update only makes the row come back, locked, when somebody else reported at the same moment.
      const [found] = await tx.query<{ id: string }>(
        `INSERT INTO moderation_case (space_id, kind, subject_id) VALUES ($1, 'report', $2)
         ON CONFLICT (subject_id) WHERE state = 'open' DO UPDATE SET space_id = excluded.space_id RETURNING id`,
        [spaceId, messageId],
      );
      await tx.query(
        `INSERT INTO report (case_id, reporter_id, reason, note) VALUES ($1, $2, $3, $4)
         ON CONFLICT (case_id, reporter_id) DO UPDATE SET reason = excluded.reason, note = excluded.note`,
        [found?.id, actor.personId, reason, note],
      );
    });
    await this.hints.queueChanged(spaceId);
  }
}
