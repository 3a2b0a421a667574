import { Injectable } from '@nestjs/common';
import type { NoticeKind } from '@app/contracts/notifications';
import { gatherMilliseconds } from '@app/domain/mail-schedule';
import type { Sql } from '../../platform/database/database.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { lookAt } from './mail-due.ts';

/** Something a person should know that is no entry of a conversation. */
export interface Notice {
  person: string;
  kind: NoticeKind;
  /** What it is about: another notice of this kind about the same replaces it, and is unread again. */
  subject: string;
  space?: string | null;
  conversation?: string | null;
  message?: string | null;
  /** Whose doing it is; left out where that should not be told. */
  by?: string | null;
  /** What it is about, where no conversation says so. */
  title?: string;
  /** In the words of whoever decided. */
  note?: string;
  /** Where it leads, below the public address; otherwise to the message, else the conversation, else the space. */
  path?: string;
}

/** A notice is written shortly before its transaction commits. */
const commitMilliseconds = 100;

/** Tells people in the transaction that gives the reason; nobody is told of what was rolled back. */
@Injectable()
export class Notifier {
  constructor(private readonly realtime: Realtime) {}

  async notify(tx: Sql, ...notices: Notice[]): Promise<void> {
    for (const notice of notices) {
      const { person, kind, subject, space, conversation, message, by, title, note, path } = notice;
      await tx.query(
        `INSERT INTO notification (person_id, kind, subject, space_id, conversation_id, message_id, actor_id, title, note, path)
         SELECT $1, $2, $3, COALESCE($4, (SELECT space_id FROM conversation WHERE id = $5)), $5, $6, $7, $8, $9, $10
           FROM person WHERE id = $1 AND erased_at IS NULL
         ON CONFLICT (person_id, kind, subject) DO UPDATE
           SET space_id = excluded.space_id, conversation_id = excluded.conversation_id,
               message_id = excluded.message_id, actor_id = excluded.actor_id, title = excluded.title,
               note = excluded.note, path = excluded.path, updated_at = now(), read_at = NULL`,
        [
          person,
          kind,
          subject,
          space ?? null,
          conversation ?? null,
          message ?? null,
          by ?? null,
          title ?? '',
          note ?? '',
          path ?? null,
        ],
      );
    }
    const at = new Date(Date.now() + gatherMilliseconds);
    await lookAt(
      tx,
      notices.map(({ person }) => ({ person, at })),
    );
    this.tell(notices.map(({ person }) => person));
  }

  /** Takes a notice back that has lost its reason, such as a task that somebody else did. */
  async withdraw(tx: Sql, kind: NoticeKind, subject: string): Promise<void> {
    const rows = await tx.query<{ person_id: string }>(
      `DELETE FROM notification WHERE kind = $1 AND subject = $2 RETURNING person_id`,
      [kind, subject],
    );
    this.tell(rows.map(({ person_id }) => person_id));
  }

  /** Open pages of these people read their inbox again, after the transaction. */
  tell(people: readonly string[]): void {
    if (people.length === 0) return;
    setTimeout(() => {
      for (const person of new Set(people)) this.realtime.hint(personRoom(person), 'notifications');
    }, commitMilliseconds).unref();
  }
}
