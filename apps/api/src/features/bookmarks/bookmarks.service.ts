import { Injectable } from '@nestjs/common';
import { type Bookmark, maxBookmarks, type OwnBookmark } from '@app/contracts/bookmarks';
import type { ConversationKind } from '@app/contracts/conversations';
import type { Actor } from '@app/contracts/session';
import { ConversationAccess } from '../../core/conversations/conversation-access.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../../core/identity/person.presenter.ts';
import { Notifier } from '../../core/notifications/notifier.service.ts';
import { mayRead } from '../../core/conversations/conversation-facts.ts';
import { Database } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';

interface OwnRow {
  message_id: string;
  note: string;
  remind_at: Date | null;
}

interface ListRow extends OwnRow, PersonColumns<'author'> {
  due: boolean;
  created_at: Date;
  written_at: Date;
  excerpt: string;
  conversation_id: string;
  kind: ConversationKind;
  title: string;
  space_id: string | null;
  space_name: string | null;
}

const ownColumns = `b.message_id, b.note, b.remind_at`;

/** What people want to come back to. Only they know of it. */
@Injectable()
export class Bookmarks {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly notifier: Notifier,
  ) {}

  /** What may no longer be read is not told, and comes back with the right to read it. */
  async list(actor: Actor): Promise<Bookmark[]> {
    const rows = await this.db.query<ListRow>(
      `SELECT ${ownColumns}, b.created_at, COALESCE(b.remind_at <= now(), false) AS due,
              m.created_at AS written_at, CASE m.state WHEN 'visible' THEN m.excerpt ELSE '' END AS excerpt,
              c.id AS conversation_id, c.kind, c.title, s.id AS space_id, s.name AS space_name,
              ${selectPerson('p', 'o', 'author')}
         FROM bookmark b
         JOIN message m ON m.id = b.message_id
         JOIN conversation c ON c.id = m.conversation_id
         JOIN person p ON p.id = m.author_id
         LEFT JOIN organization o ON o.id = m.organization_id
         LEFT JOIN space s ON s.id = c.space_id
         LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = $1
         LEFT JOIN conversation_participant cp ON cp.conversation_id = c.id AND cp.person_id = $1
        WHERE b.person_id = $1
          AND ${mayRead}
        ORDER BY due DESC, b.created_at DESC, b.message_id`,
      [actor.personId],
    );
    return rows.map(present);
  }

  async ofConversation(actor: Actor, conversationId: string): Promise<OwnBookmark[]> {
    const { id } = await this.access.readable(actor, conversationId);
    const rows = await this.db.query<OwnRow>(
      `SELECT ${ownColumns} FROM bookmark b JOIN message m ON m.id = b.message_id
        WHERE b.person_id = $1 AND m.conversation_id = $2`,
      [actor.personId, id],
    );
    return rows.map(presentOwn);
  }

  async save(
    actor: Actor,
    messageId: string,
    { note, remindAt }: Pick<OwnBookmark, 'note' | 'remindAt'>,
  ): Promise<OwnBookmark> {
    await this.access.ofMessage(actor, messageId);
    return this.db.transaction(async (tx) => {
      // One person's bookmarks wait for each other, so that the count holds.
      await tx.query(`SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE`, [actor.personId]);
      const [row] = await tx.query<OwnRow>(
        `INSERT INTO bookmark AS b (person_id, message_id, note, remind_at)
         SELECT $1, $2, $3, $4
          WHERE EXISTS (SELECT FROM bookmark WHERE person_id = $1 AND message_id = $2)
             OR (SELECT count(*) FROM bookmark WHERE person_id = $1) < ${maxBookmarks}
         ON CONFLICT (person_id, message_id) DO UPDATE
           SET note = excluded.note, remind_at = excluded.remind_at,
               reminded_at = CASE WHEN b.remind_at = excluded.remind_at THEN b.reminded_at END
         RETURNING ${ownColumns}`,
        [actor.personId, messageId, note, remindAt],
      );
      if (!row)
        throw new ProblemError(
          'conflict',
          `Ihre Merkliste ist voll: Sie fasst ${maxBookmarks} Beiträge. Bitte nehmen Sie zuerst einen heraus.`,
        );
      return presentOwn(row);
    });
  }

  async remove(actor: Actor, messageId: string): Promise<void> {
    await this.db.query(`DELETE FROM bookmark WHERE person_id = $1 AND message_id = $2`, [
      actor.personId,
      messageId,
    ]);
  }

  /** Tells those whose time has come; each once, whoever of several nodes does it. */
  async remind(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const rows = await tx.query<{
        person_id: string;
        message_id: string;
        note: string;
        conversation_id: string;
      }>(
        `WITH due AS (
           SELECT person_id, message_id FROM bookmark
            WHERE remind_at <= now() AND reminded_at IS NULL ORDER BY remind_at LIMIT 500 FOR UPDATE SKIP LOCKED
         )
         UPDATE bookmark b SET reminded_at = now() FROM due, message m
          WHERE b.person_id = due.person_id AND b.message_id = due.message_id AND m.id = b.message_id
          RETURNING b.person_id, b.message_id, b.note, m.conversation_id`,
      );
      await this.notifier.notify(
        tx,
        ...rows.map((row) => ({
          person: row.person_id,
          kind: 'reminder' as const,
          subject: row.message_id,
          conversation: row.conversation_id,
          message: row.message_id,
          note: row.note,
        })),
      );
    });
  }
}

const presentOwn = (row: OwnRow): OwnBookmark => ({
  message: row.message_id,
  note: row.note,
  remindAt: row.remind_at?.toISOString() ?? null,
});

const present = (row: ListRow): Bookmark => ({
  ...presentOwn(row),
  due: row.due,
  createdAt: row.created_at.toISOString(),
  author: presentPersonAs(row, 'author'),
  writtenAt: row.written_at.toISOString(),
  excerpt: row.excerpt,
  conversation: { id: row.conversation_id, kind: row.kind, title: row.title },
  space: row.space_id !== null && row.space_name !== null ? { id: row.space_id, name: row.space_name } : null,
});
