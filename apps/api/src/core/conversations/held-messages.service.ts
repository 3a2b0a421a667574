import { Injectable } from '@nestjs/common';
import type { NewMessage } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import { holdReason, type HoldFacts } from '@app/domain/moderation-rights';
import { canModerateSpace, type SpaceFacts } from '@app/domain/space-rights';
import { Database } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import type { ReadableConversation } from './conversation-access.ts';
import { renderMarkdown } from './markdown.ts';
import { ModeratorHints } from './moderator-hints.ts';
import { requireAuthor, requireWriting } from './writing-rules.ts';
import { WriteAllowance } from './write-allowance.ts';
import { sentHashOf } from './sent-hash.ts';

/** A topic that waits, as it was sent. */
export interface WaitingTopic {
  id: string;
  board: string;
  title: string;
  tags: string[];
}

interface Place {
  spaceId: string;
  facts: SpaceFacts;
  boardId: string | null;
  conversationId: string | null;
  topic: WaitingTopic | null;
}

interface KnownRow {
  held_author: string | null;
  held_hash: Buffer | null;
  sent: boolean;
  premoderation: HoldFacts['premoderation'] | null;
  newcomer_posts: number;
  own_posts: number;
  waiting: number;
}

/** More of one person than moderators can be asked to read. */
const mostWaiting = 20;

/**
 * Takes posts out of the way of readers until a moderator has seen them. A held post is no message yet: it has no
 * position and moves no number, so nobody is behind because of it. It keeps the id that its author's browser made, so
 * sending it again changes nothing, before and after it appears.
 */
@Injectable()
export class HeldMessages {
  constructor(
    private readonly db: Database,
    private readonly hints: ModeratorHints,
    private readonly allowance: WriteAllowance,
  ) {}

  /** True when the message waits; it is not written then. */
  async takeMessage(actor: Actor, conversation: ReadableConversation, message: NewMessage): Promise<boolean> {
    const { facts, space_id: spaceId, id, board_id: boardId } = conversation;
    if (!conversation.holds_posts || spaceId === null || facts.space === null) return false;
    const place = { spaceId, facts: facts.space, boardId, conversationId: id, topic: null };
    return this.take(actor, place, message, () => requireWriting(actor, facts));
  }

  /** The caller has asked whether the actor may write in the space. */
  async takeTopic(
    actor: Actor,
    { spaceId, facts }: { spaceId: string; facts: SpaceFacts },
    { message, ...topic }: WaitingTopic & { message: NewMessage },
  ): Promise<boolean> {
    requireAuthor(actor, message);
    const [space] = await this.db.query<{ holds_posts: boolean }>(
      `SELECT holds_posts FROM space WHERE id = $1`,
      [spaceId],
    );
    if (!space?.holds_posts) return false;
    const place = { spaceId, facts, boardId: topic.board, conversationId: null, topic };
    const held = await this.take(actor, place, message, () => undefined);
    if (held) this.allowance.take(actor);
    return held;
  }

  private async take(
    actor: Actor,
    place: Place,
    message: NewMessage,
    requireRight: () => void,
  ): Promise<boolean> {
    if (canModerateSpace(actor, place.facts)) return false;
    const hash = sentHashOf(message);
    const known = await this.look(actor, place, message.id);
    if (known.held_author !== null) {
      if (known.held_author === actor.personId && known.held_hash?.equals(hash)) return true;
      throw new ProblemError('conflict', 'Unter dieser Kennung gibt es schon einen anderen Beitrag.');
    }
    const because = known.sent ? null : holdReason(actor, place.facts, factsOf(known, place));
    if (because === null) return false;
    requireRight();
    if (known.waiting >= mostWaiting)
      throw new ProblemError(
        'too_many_requests',
        'Von Ihnen warten schon viele Beiträge auf die Moderation. Bitte warten Sie, bis sie gelesen sind.',
      );
    await this.insert(actor, place, message, { because, hash });
    await this.hints.queueChanged(place.spaceId);
    this.hints.heldPostsChanged(actor.personId);
    return true;
  }

  private async look(actor: Actor, { spaceId, boardId }: Place, messageId: string): Promise<KnownRow> {
    const [row] = await this.db.query<KnownRow>(
      `SELECT h.author_id AS held_author, h.sent_hash AS held_hash,
              EXISTS (SELECT FROM message WHERE id = $2) AS sent,
              (SELECT premoderation FROM board WHERE id = $3) AS premoderation, s.newcomer_posts,
              (SELECT count(*)::int FROM (
                 SELECT FROM message m JOIN conversation c ON c.id = m.conversation_id
                  WHERE m.author_id = $4 AND c.space_id = s.id AND m.state = 'visible' AND m.kind <> 'system'
                  LIMIT s.newcomer_posts) own) AS own_posts,
              (SELECT count(*)::int FROM held_message w
                WHERE w.author_id = $4 AND w.space_id = s.id AND w.state = 'waiting') AS waiting
         FROM space s LEFT JOIN held_message h ON h.id = $2 WHERE s.id = $1`,
      [spaceId, messageId, boardId, actor.personId],
    );
    if (!row) throw new Error(`Space ${spaceId} is gone`); // its door was passed a moment ago
    return row;
  }

  private async insert(
    actor: Actor,
    { spaceId, conversationId, topic }: Place,
    message: NewMessage,
    { because, hash }: { because: 'board' | 'newcomer'; hash: Buffer },
  ): Promise<void> {
    const { html } = renderMarkdown(message.body);
    await this.db.transaction(async (tx) => {
      const added = await tx.query(
        `INSERT INTO held_message (id, space_id, conversation_id, topic, message, sent_hash, html, author_id,
                                   organization_id, because)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9, $10) ON CONFLICT (id) DO NOTHING RETURNING id`,
        [
          message.id,
          spaceId,
          conversationId,
          topic && JSON.stringify(topic),
          JSON.stringify(message),
          hash,
          html,
          actor.personId,
          actor.organizationId,
          because,
        ],
      );
      if (added.length === 0) return; // the same request at the same moment
      await tx.query(
        `INSERT INTO moderation_case (space_id, kind, subject_id, because) VALUES ($1, 'held', $2, $3)`,
        [spaceId, message.id, because],
      );
    });
  }
}

const factsOf = ({ premoderation, newcomer_posts, own_posts }: KnownRow, { topic }: Place): HoldFacts => ({
  premoderation: premoderation ?? 'off',
  opensTopic: topic !== null,
  newcomerPosts: newcomer_posts,
  ownPosts: own_posts,
});
