import { Injectable } from '@nestjs/common';
import type { pollRoutes } from '@app/contracts/polls';
import type { RouteOutput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { canModerateConversation, canReactToMessage } from '@app/domain/conversation-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { ConversationAccess } from './conversation-access.ts';
import { ConversationWriter } from './conversation-writer.ts';
import { MessageCounts } from './message-counts.ts';

type OwnVote = RouteOutput<typeof pollRoutes.read>;

interface PollRow {
  multiple: boolean;
  secret_until_voted: boolean;
  /** By its date, or because somebody ended it. */
  over: boolean;
  author_id: string;
}

/** Votes are rows of their own; their counts are published beside the message, as those of reactions are. */
@Injectable()
export class PollsService {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly counts: MessageCounts,
  ) {}

  async read(actor: Actor | null, messageId: string): Promise<OwnVote> {
    await this.access.ofMessage(actor, messageId);
    return this.present(this.db, actor, messageId);
  }

  /** @throws conflict when the poll is over */
  async vote(actor: Actor, messageId: string, options: number[]): Promise<OwnVote> {
    this.access.spendWrite(actor);
    const { conversation } = await this.access.ofMessage(actor, messageId);
    if (!canReactToMessage(actor, conversation.facts))
      throw new ProblemError('forbidden', 'Um abzustimmen, treten Sie bitte dem Raum bei.');
    const chosen = [...new Set(options)];
    const answer = await this.db.transaction(async (tx) => {
      const poll = await find(tx, messageId, 'FOR SHARE OF p'); // it must not end between the question and the vote
      if (poll.over) throw new ProblemError('conflict', 'Diese Umfrage ist beendet.');
      if (chosen.length > 1 && !poll.multiple)
        throw new ProblemError('invalid_input', 'Hier kann man nur eine Antwort wählen.');
      // Two tabs of one person would both find no vote to replace.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `vote ${messageId} ${actor.personId}`,
      ]);
      await this.replaceVote(tx, actor, { messageId, chosen });
      // The update locks the mark until commit: the flusher waits for it, and then counts this vote too.
      await tx.query(
        `INSERT INTO message_dirty (message_id, conversation_id) VALUES ($1, $2)
         ON CONFLICT (message_id) DO UPDATE SET conversation_id = excluded.conversation_id`,
        [messageId, conversation.id],
      );
      return this.present(tx, actor, messageId);
    });
    this.counts.schedule(conversation.id);
    return answer;
  }

  async close(actor: Actor, messageId: string): Promise<{ closed: true }> {
    this.access.spendWrite(actor);
    const { conversation } = await this.access.ofMessage(actor, messageId);
    const poll = await find(this.db, messageId);
    const isAuthor = poll.author_id === actor.personId && canReactToMessage(actor, conversation.facts);
    if (!isAuthor && !canModerateConversation(actor, conversation.facts)) throw new ProblemError('forbidden');
    await this.end(conversation.id, messageId);
    return { closed: true };
  }

  /** Shows the counts of a poll that is over to everyone. */
  private async end(conversationId: string, messageId: string): Promise<void> {
    await this.writer.write(conversationId, {
      actor: null,
      looksAt: [messageId],
      async apply(conversation) {
        conversation.message(messageId);
        const ended = await conversation.query(
          `UPDATE poll SET closed_at = now() WHERE message_id = $1 AND closed_at IS NULL RETURNING 1 AS one`,
          [messageId],
        );
        if (ended.length === 0) return;
        await conversation.query(`UPDATE message SET poll = poll_view(id), seq = $2 WHERE id = $1`, [
          messageId,
          conversation.touch(messageId),
        ]);
      },
    });
  }

  /** Those whose date has come. */
  async endDue(): Promise<void> {
    const due = await this.db.query<{ id: string; conversation: string }>(
      `SELECT p.message_id AS id, m.conversation_id AS conversation FROM poll p JOIN message m ON m.id = p.message_id
        WHERE p.closed_at IS NULL AND p.ends_at <= now() LIMIT 200`,
    );
    for (const { id, conversation } of due) await this.end(conversation, id);
  }

  private async replaceVote(
    tx: Sql,
    actor: Actor,
    { messageId, chosen }: { messageId: string; chosen: number[] },
  ): Promise<void> {
    await tx.query(`DELETE FROM poll_vote WHERE message_id = $1 AND person_id = $2`, [
      messageId,
      actor.personId,
    ]);
    const added = await tx.query(
      `INSERT INTO poll_vote (message_id, option_id, person_id)
       SELECT message_id, id, $2 FROM poll_option WHERE message_id = $1 AND id = ANY ($3) RETURNING 1 AS one`,
      [messageId, actor.personId, chosen],
    );
    if (added.length < chosen.length) throw new ProblemError('invalid_input', 'Diese Antwort gibt es nicht.');
  }

  private async present(sql: Sql, actor: Actor | null, messageId: string): Promise<OwnVote> {
    const poll = await find(sql, messageId);
    const rows = await sql.query<{ option: number; count: number; own: boolean }>(
      `SELECT o.id AS option, count(v.person_id)::int AS count, COALESCE(bool_or(v.person_id = $2), false) AS own
         FROM poll_option o LEFT JOIN poll_vote v ON v.message_id = o.message_id AND v.option_id = o.id
        WHERE o.message_id = $1 GROUP BY o.id ORDER BY o.id`,
      [messageId, actor?.personId ?? null],
    );
    const own = rows.filter((row) => row.own).map(({ option }) => option);
    const shown = !poll.secret_until_voted || poll.over || own.length > 0;
    return { own, votes: shown ? rows.map(({ option, count }) => ({ option, count })) : null };
  }
}

/** @throws not_found unless the message is a poll that is still to be read */
async function find(sql: Sql, messageId: string, lock: 'FOR SHARE OF p' | '' = ''): Promise<PollRow> {
  const [row] = await sql.query<PollRow>(
    `SELECT p.multiple, p.secret_until_voted, m.author_id,
            p.closed_at IS NOT NULL OR COALESCE(p.ends_at <= now(), false) AS over
       FROM poll p JOIN message m ON m.id = p.message_id AND m.state = 'visible'
      WHERE p.message_id = $1 ${lock}`,
    [messageId],
  );
  if (!row) throw notFound();
  return row;
}

/** Ends polls at their date; whoever votes later is refused even before this runs. */
@Injectable()
export class PollEnds {
  constructor(polls: PollsService, jobs: Jobs) {
    jobs.every('polls that end', { milliseconds: 30_000 }, () => polls.endDue());
  }
}
