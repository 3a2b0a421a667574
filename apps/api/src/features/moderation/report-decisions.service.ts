import { Injectable } from '@nestjs/common';
import type { CaseDecision } from '@app/contracts/moderation';
import { ConversationWriter } from '../../core/conversations/conversation-writer.ts';
import type { LockedConversation } from '../../core/conversations/locked-conversation.ts';
import { removeIn } from '../../core/conversations/message-removal.ts';
import { logModeration } from '../../core/conversations/moderation-log.ts';
import { Notifier } from '../../core/notifications/notifier.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { CasesAccess, type Close, closeCase } from './cases-access.service.ts';
import { hideIn } from './hiding.service.ts';

/** What comes of a report: the message stays, is hidden, or is removed. */
@Injectable()
export class ReportDecisions {
  constructor(
    private readonly db: Database,
    private readonly access: CasesAccess,
    private readonly writer: ConversationWriter,
    private readonly notifier: Notifier,
  ) {}

  async carryOut(close: Close): Promise<void> {
    if (close.decision === 'keep') return this.db.transaction((tx) => this.keep(tx, close));
    const messageId = close.found.subject_id;
    await this.writer.write(await this.conversationOf(messageId), {
      actor: close.actor,
      looksAt: [messageId],
      apply: (conversation) => this.takeAway(conversation, close),
    });
  }

  private async keep(tx: Sql, close: Close): Promise<void> {
    await this.access.lockOpen(tx, close.actor, close.found.id);
    await closeCase(tx, close);
    await this.tellReporters(tx, close);
    const [message] = await tx.query<{ conversation_id: string; author_id: string }>(
      `SELECT conversation_id, author_id FROM message WHERE id = $1`,
      [close.found.subject_id],
    );
    await logModeration(tx, {
      spaceId: close.found.space_id,
      actorId: close.actor.personId,
      action: 'report-dismissed',
      conversationId: message?.conversation_id ?? null,
      messageId: close.found.subject_id,
      personId: message?.author_id ?? null,
      caseId: close.found.id,
      note: close.note,
    });
  }

  /** A message that is gone already needs nothing but the end of its case. */
  private async takeAway(conversation: LockedConversation, close: Close): Promise<void> {
    const { actor, found, decision, note } = close;
    await this.access.lockOpen(conversation, actor, found.id);
    const messageId = found.subject_id;
    if (decision === 'remove') await removeIn(conversation, { actor, messageId, note, caseId: found.id });
    else if (conversation.message(messageId).state === 'visible')
      await hideIn(conversation, { actor, messageId, reason: note, caseId: found.id });
    await closeCase(conversation, close);
    await this.tellReporters(conversation, close);
    await this.notifier.notify(conversation, {
      person: conversation.message(messageId).author_id,
      kind: decision === 'remove' ? 'removed' : 'hidden',
      subject: messageId,
      conversation: conversation.id,
      message: messageId,
      note,
    });
  }

  /** Nobody reports into nowhere: they learn what came of it. */
  private async tellReporters(tx: Sql, { found, decision }: Close): Promise<void> {
    const rows = await tx.query<{ reporter_id: string; conversation_id: string }>(
      `SELECT r.reporter_id, m.conversation_id FROM report r JOIN message m ON m.id = $2 WHERE r.case_id = $1`,
      [found.id, found.subject_id],
    );
    await this.notifier.notify(
      tx,
      ...rows.map(({ reporter_id: person, conversation_id: conversation }) => ({
        person,
        kind: 'reported' as const,
        subject: found.id,
        conversation,
        message: found.subject_id,
        note: outcomes[decision],
      })),
    );
  }

  private async conversationOf(messageId: string): Promise<string> {
    const [row] = await this.db.query<{ conversation_id: string }>(
      `SELECT conversation_id FROM message WHERE id = $1`,
      [messageId],
    );
    if (!row) throw notFound();
    return row.conversation_id;
  }
}

const outcomes: Record<CaseDecision, string> = {
  keep: 'Der Beitrag bleibt stehen.',
  hide: 'Der Beitrag wurde ausgeblendet.',
  remove: 'Der Beitrag wurde gelöscht.',
  approve: '',
  decline: '',
};
