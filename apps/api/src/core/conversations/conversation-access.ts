import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { canReadConversation, type ConversationFacts } from '@app/domain/conversation-rights';
import { Coalescer } from '../../platform/database/coalescer.ts';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { Streams } from '../../platform/realtime/streams.ts';
import { type Standing, standingColumns } from '../spaces/standing.ts';
import { WriteAllowance } from './write-allowance.ts';
import { conversationColumns, type ConversationRow, factsOf } from './conversation-facts.ts';

/** A conversation somebody may read, as it was at one moment after they asked. */
export interface ReadableConversation extends ConversationRow {
  facts: ConversationFacts;
  /** Moves when a name shown beside messages changes; part of the validator of every page. */
  directoryVersion: string;
}

export const placeOf = ({ id, space_id, slug, kind }: ReadableConversation) => ({
  conversation: id,
  space: space_id,
  slug,
  kind,
});

interface Question {
  conversationId: string;
  personId: string | null;
}
interface FactRow extends ConversationRow, Standing {
  question: string;
  participant: boolean;
  directory_version: string;
}

/**
 * The door: the only way for a request to a conversation. Rights are asked of the database every time and never
 * cached, but questions that wait together are answered by one statement.
 */
@Injectable()
export class ConversationAccess {
  private readonly questions = new Coalescer<Question, FactRow | undefined>((batch) => this.load(batch), {
    lanes: 3,
  });

  constructor(
    private readonly db: Database,
    private readonly allowance: WriteAllowance,
    streams: Streams,
  ) {
    streams.register('conversation', async (actor, ids) => {
      const found = await this.readableOf(actor, ids);
      return new Set(found.map(({ id }) => id));
    });
  }

  /** @throws not_found when it does not exist or may not be read */
  async readable(actor: Actor | null, conversationId: string): Promise<ReadableConversation> {
    const found = await this.find(actor, conversationId);
    if (!found) throw notFound();
    return found;
  }

  /** Those of these that may be read. */
  async readableOf(actor: Actor | null, ids: string[]): Promise<ReadableConversation[]> {
    const found = await Promise.all([...new Set(ids)].map((id) => this.find(actor, id)));
    return found.filter((conversation) => conversation !== undefined);
  }

  /** Where a merged conversation went, if the actor may read that. */
  async destination(
    actor: Actor | null,
    from: ReadableConversation,
  ): Promise<ReadableConversation | undefined> {
    let found: ReadableConversation | undefined;
    // What was merged can be merged again; more steps than this nobody takes.
    for (let step = 0, next = from.moved_to; next && step < 10; step += 1) {
      found = await this.find(actor, next);
      next = found?.moved_to ?? null;
    }
    return found;
  }

  /** Counts one write of this person, whatever comes of it. @throws too_many_requests */
  spendWrite(actor: Actor): void {
    this.allowance.take(actor);
  }

  /** Where a message is, if the actor may read it. @throws not_found */
  async ofMessage(
    actor: Actor | null,
    messageId: string,
  ): Promise<{ conversation: ReadableConversation; position: number; thread: string | null }> {
    const [row] = await this.db.query<{
      conversation_id: string;
      position: number;
      thread_id: string | null;
    }>(`SELECT conversation_id, position, thread_id FROM message WHERE id = $1`, [messageId]);
    if (!row) throw notFound();
    const conversation = await this.readable(actor, row.conversation_id);
    return { conversation, position: row.position, thread: row.thread_id };
  }

  private async find(actor: Actor | null, conversationId: string): Promise<ReadableConversation | undefined> {
    const row = await this.questions.submit({ conversationId, personId: actor?.personId ?? null });
    if (!row) return undefined;
    const facts = factsOf(row, row, row.participant);
    if (!canReadConversation(actor, facts)) return undefined;
    return { ...row, facts, directoryVersion: row.directory_version };
  }

  private async load(batch: Question[]): Promise<(FactRow | undefined)[]> {
    const keyOf = ({ conversationId, personId }: Question) => `${conversationId} ${personId ?? ''}`;
    const distinct = [...new Map(batch.map((question) => [keyOf(question), question])).values()];
    const rows = await this.db.query<FactRow>(
      `SELECT q.conversation || ' ' || COALESCE(q.person::text, '') AS question, ${conversationColumns},
              ${standingColumns('s', 'sm')}, cp.person_id IS NOT NULL AS participant,
              (SELECT version FROM directory_version) AS directory_version
         FROM unnest($1::uuid[], $2::uuid[]) AS q (conversation, person)
         JOIN conversation c ON c.id = q.conversation
         LEFT JOIN space s ON s.id = c.space_id
         LEFT JOIN space_member sm ON sm.space_id = c.space_id AND sm.person_id = q.person
         LEFT JOIN conversation_participant cp ON cp.conversation_id = c.id AND cp.person_id = q.person`,
      [distinct.map(({ conversationId }) => conversationId), distinct.map(({ personId }) => personId)],
    );
    const byKey = new Map(rows.map((row) => [row.question, row]));
    return batch.map((question) => byKey.get(keyOf(question)));
  }
}
