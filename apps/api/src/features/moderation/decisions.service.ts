import { Injectable } from '@nestjs/common';
import type { CaseDecision, ModerationCase } from '@app/contracts/moderation';
import type { Actor } from '@app/contracts/session';
import { ConversationWriter } from '../../core/conversations/conversation-writer.ts';
import type { LockedConversation } from '../../core/conversations/locked-conversation.ts';
import { removeIn } from '../../core/conversations/message-removal.ts';
import { logModeration } from '../../core/conversations/moderation-log.ts';
import { ModeratorHints } from '../../core/conversations/moderator-hints.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { type CaseRow, CasesAccess } from './cases-access.service.ts';
import { hideIn } from './hiding.service.ts';

interface Decision {
  decision: CaseDecision;
  note: string;
}

const answers: Record<CaseRow['kind'], readonly CaseDecision[]> = {
  report: ['keep', 'hide', 'remove'],
  held: ['approve', 'decline'],
};

/** Deciding a case. What was decided happens in the transaction that closes the case. */
@Injectable()
export class Decisions {
  constructor(
    private readonly db: Database,
    private readonly access: CasesAccess,
    private readonly writer: ConversationWriter,
    private readonly hints: ModeratorHints,
  ) {}

  async decide(actor: Actor, caseId: string, decision: Decision): Promise<ModerationCase> {
    const found = await this.access.readable(actor, caseId);
    check(found, decision);
    await this.carryOut(actor, found, decision);
    await this.hints.queueChanged(found.space_id);
    return this.access.present(caseId);
  }

  private async carryOut(actor: Actor, found: CaseRow, { decision, note }: Decision): Promise<void> {
    const close = { actor, found, decision, note };
    if (decision === 'keep') return this.db.transaction((tx) => this.keep(tx, close));
    const conversationId = await this.conversationOf(found.subject_id);
    await this.writer.write(conversationId, {
      actor,
      looksAt: [found.subject_id],
      apply: (conversation) => this.takeAway(conversation, close),
    });
  }

  private async keep(tx: Sql, close: Close): Promise<void> {
    await this.access.lockOpen(tx, close.actor, close.found.id);
    await closeCase(tx, close);
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

interface Close extends Decision {
  actor: Actor;
  found: CaseRow;
}

function check({ kind }: CaseRow, { decision, note }: Decision): void {
  if (!answers[kind].includes(decision))
    throw new ProblemError('invalid_input', 'Diese Entscheidung passt nicht zu diesem Fall.');
  if ((decision === 'hide' || decision === 'decline') && note.trim() === '')
    throw new ProblemError('invalid_input', undefined, [
      { path: 'note', message: 'Bitte nennen Sie den Grund. Wer den Beitrag geschrieben hat, liest ihn.' },
    ]);
}

async function closeCase(tx: Sql, { actor, found, decision, note }: Close): Promise<void> {
  await tx.query(
    `UPDATE moderation_case SET state = 'decided', decision = $2, note = $3, decided_by = $4, decided_at = now()
      WHERE id = $1`,
    [found.id, decision, note, actor.personId],
  );
}
