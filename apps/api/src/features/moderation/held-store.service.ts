import { Injectable } from '@nestjs/common';
import type { NewMessage } from '@app/contracts/messages';
import type { WaitingTopic } from '../../core/conversations/held-messages.service.ts';
import { logModeration } from '../../core/conversations/moderation-log.ts';
import { Notifier } from '../../core/notifications/notifier.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { type Close, closeCase } from './cases-access.service.ts';

export interface HeldRow {
  id: string;
  conversation_id: string | null;
  topic: WaitingTopic | null;
  message: NewMessage;
  author_id: string;
  organization_id: string | null;
  name: string;
  title: string | null;
}

/** The rows of held posts as those who decide about them need them. */
@Injectable()
export class HeldStore {
  constructor(
    private readonly db: Database,
    private readonly notifier: Notifier,
  ) {}

  change<Result>(work: (tx: Sql) => Promise<Result>): Promise<Result> {
    return this.db.transaction(work);
  }

  waiting(id: string, tx: Sql = this.db): Promise<HeldRow | undefined> {
    return tx
      .query<HeldRow>(
        `SELECT h.id, h.conversation_id, h.topic, h.message, h.author_id, h.organization_id, p.name, c.title
           FROM held_message h JOIN person p ON p.id = h.author_id
           LEFT JOIN conversation c ON c.id = h.conversation_id
          WHERE h.id = $1 AND h.state = 'waiting' FOR UPDATE OF h`,
        [id],
      )
      .then(([row]) => row);
  }

  /** @throws not_found when its author took it back */
  async stillWaiting(tx: Sql, id: string): Promise<HeldRow> {
    const held = await this.waiting(id, tx);
    if (!held) throw notFound();
    return held;
  }

  async hasBoard(id: string): Promise<boolean> {
    return (await this.db.query(`SELECT FROM board WHERE id = $1`, [id])).length > 0;
  }

  async letThrough(tx: Sql, held: HeldRow, close: Close): Promise<void> {
    await tx.query(`DELETE FROM held_message WHERE id = $1`, [held.id]);
    await closeCase(tx, close);
    await this.note(tx, held, close);
  }

  async decline(tx: Sql, close: Close): Promise<void> {
    const held = await this.stillWaiting(tx, close.found.subject_id);
    await tx.query(
      `UPDATE held_message SET state = 'declined', note = $2, decided_at = now() WHERE id = $1`,
      [held.id, close.note],
    );
    await closeCase(tx, close);
    await this.note(tx, held, close);
  }

  private async note(tx: Sql, held: HeldRow, { actor, found, decision, note }: Close): Promise<void> {
    const approved = decision === 'approve';
    const conversation = approved ? (held.conversation_id ?? held.topic?.id) : held.conversation_id;
    await logModeration(tx, {
      spaceId: found.space_id,
      actorId: actor.personId,
      action: approved ? 'post-approved' : 'post-declined',
      conversationId: conversation ?? null,
      messageId: held.id,
      personId: held.author_id,
      caseId: found.id,
      note,
    });
    await this.notifier.notify(tx, {
      person: held.author_id,
      kind: approved ? 'approved' : 'declined',
      subject: held.id,
      space: found.space_id,
      conversation: conversation ?? null,
      message: approved ? held.id : null,
      title: titleOf(held),
      note,
    });
  }
}

const titleOf = ({ topic, title }: HeldRow): string => topic?.title ?? title ?? '';
