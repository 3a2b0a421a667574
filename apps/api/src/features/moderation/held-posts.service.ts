import { Injectable } from '@nestjs/common';
import type { ConversationKind } from '@app/contracts/conversations';
import type { HeldPost } from '@app/contracts/moderation';
import type { Actor } from '@app/contracts/session';
import { withNames } from '../../core/conversations/mention-names.ts';
import { ModeratorHints } from '../../core/conversations/moderator-hints.ts';
import { Database } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { mentionedNames } from './case-view.ts';

interface HeldRow {
  id: string;
  space_id: string;
  slug: string;
  space_name: string;
  conversation_id: string | null;
  conversation_kind: ConversationKind;
  conversation_title: string;
  topic_title: string | null;
  body: string;
  html: string;
  because: HeldPost['because'];
  state: HeldPost['state'];
  note: string;
  created_at: Date;
}

/** What authors see of their posts that have not appeared: that they wait, or why they did not get through. */
@Injectable()
export class HeldPosts {
  constructor(
    private readonly db: Database,
    private readonly hints: ModeratorHints,
  ) {}

  async own(
    actor: Actor,
    { space, conversation }: { space?: string | undefined; conversation?: string | undefined },
  ): Promise<HeldPost[]> {
    const rows = await this.db.query<HeldRow>(
      `SELECT h.id, h.space_id, s.slug, s.name AS space_name, c.id AS conversation_id, c.kind AS conversation_kind,
              c.title AS conversation_title, h.topic ->> 'title' AS topic_title, h.message ->> 'body' AS body, h.html,
              h.because, h.state, h.note, h.created_at
         FROM held_message h JOIN space s ON s.id = h.space_id
         LEFT JOIN conversation c ON c.id = h.conversation_id
        WHERE h.author_id = $1 AND ($2::uuid IS NULL OR h.space_id = $2)
          AND ($3::uuid IS NULL OR h.conversation_id = $3)
        ORDER BY h.created_at, h.id LIMIT 100`,
      [actor.personId, space ?? null, conversation ?? null],
    );
    const names = await mentionedNames(this.db, rows);
    return rows.map((row) => present({ ...row, html: withNames(row.html, names) }));
  }

  async takeBack(actor: Actor, messageId: string): Promise<void> {
    const spaceId = await this.db.transaction(async (tx) => {
      // The case first, as those do who decide it.
      await tx.query(`SELECT FROM moderation_case WHERE subject_id = $1 FOR UPDATE`, [messageId]);
      const [held] = await tx.query<{ space_id: string }>(
        `DELETE FROM held_message WHERE id = $1 AND author_id = $2 RETURNING space_id`,
        [messageId, actor.personId],
      );
      if (!held) throw notFound();
      await tx.query(`DELETE FROM moderation_case WHERE subject_id = $1 AND kind = 'held'`, [messageId]);
      return held.space_id;
    });
    await this.hints.queueChanged(spaceId);
    this.hints.heldPostsChanged(actor.personId);
  }
}

const present = (row: HeldRow): HeldPost => ({
  id: row.id,
  space: { id: row.space_id, slug: row.slug, name: row.space_name },
  conversation: row.conversation_id
    ? { id: row.conversation_id, kind: row.conversation_kind, title: row.conversation_title }
    : null,
  title: row.topic_title,
  body: row.body,
  html: row.html,
  because: row.because,
  state: row.state,
  note: row.note,
  createdAt: row.created_at.toISOString(),
});
