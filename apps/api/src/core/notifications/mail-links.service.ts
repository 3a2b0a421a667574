import { Injectable } from '@nestjs/common';
import type { MailKind } from '@app/contracts/mail-settings';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { type MailLink, MailLinks } from './mail-links.ts';
import { Notifier } from './notifier.service.ts';

interface SentMail {
  id: string;
  person_id: string;
  kinds: MailKind[];
  read_to: Record<string, number>;
  created_at: Date;
}

/** What the links in mails do, for whoever holds the mail. */
@Injectable()
export class MailLinkActions {
  constructor(
    private readonly db: Database,
    private readonly links: MailLinks,
    private readonly realtime: Realtime,
    private readonly notifier: Notifier,
  ) {}

  async look(token: string) {
    const { link, mail } = await this.find(token);
    const [row] = await this.db.query<{ title: string }>(`SELECT title FROM conversation WHERE id = $1`, [
      link.conversation,
    ]);
    return { action: link.action, title: row?.title ?? null, kinds: mail.kinds };
  }

  async use(token: string): Promise<void> {
    const { link, mail } = await this.find(token);
    if (link.action === 'read') await this.markRead(mail, link.conversation);
    if (link.action === 'mute' && link.conversation !== null) await mute(this.db, mail, link.conversation);
    if (link.action === 'stop') await this.stop(mail);
  }

  /** Only for links that end mails: a mail program must not do anything else by itself. */
  async oneClick(token: string): Promise<void> {
    const { link, mail } = await this.find(token);
    if (link.action !== 'stop') throw notFound();
    await this.stop(mail);
  }

  private async find(token: string): Promise<{ link: MailLink; mail: SentMail }> {
    const link = await this.links.read(token);
    const [mail] = link
      ? await this.db.query<SentMail>(
          `SELECT s.id, s.person_id, s.kinds, s.read_to, s.created_at FROM mail_sent s
             JOIN person p ON p.id = s.person_id AND p.erased_at IS NULL WHERE s.id = $1`,
          [link.mail],
        )
      : [];
    if (!link || !mail) throw notFound();
    return { link, mail };
  }

  private async markRead(mail: SentMail, only: string | null): Promise<void> {
    const shown = Object.entries(mail.read_to).filter(([id]) => only === null || id === only);
    const rows = await this.db.query<{ conversation_id: string; position: number }>(
      `INSERT INTO read_marker (person_id, conversation_id, position)
       SELECT $1, c.id, least(shown.position, c.last_position)
         FROM unnest($2::uuid[], $3::int[]) AS shown (id, position) JOIN conversation c ON c.id = shown.id
       ON CONFLICT (person_id, conversation_id)
       DO UPDATE SET position = GREATEST(read_marker.position, excluded.position), updated_at = now()
       RETURNING conversation_id, position`,
      [mail.person_id, shown.map(([id]) => id), shown.map(([, position]) => position)],
    );
    if (only === null)
      await this.db.query(
        `UPDATE notification SET read_at = now()
          WHERE person_id = $1 AND positions = '{}' AND read_at IS NULL AND mailed_at <= $2`,
        [mail.person_id, mail.created_at],
      );
    for (const { conversation_id: conversation, position: marker } of rows)
      this.realtime.emit(personRoom(mail.person_id), 'own', { conversation, marker });
    this.notifier.tell([mail.person_id]);
  }

  /** What kinds of mails this was one of come no more, from no space. */
  private stop({ person_id: person, kinds }: SentMail): Promise<void> {
    return this.db.transaction(async (tx) => {
      await tx.query(`DELETE FROM mail_choice WHERE person_id = $1 AND kind = ANY ($2)`, [person, kinds]);
      await tx.query(
        `INSERT INTO mail_choice (person_id, kind, frequency) SELECT $1, unnest($2::text[]), 'never'`,
        [person, kinds],
      );
    });
  }
}

async function mute(db: Sql, { person_id: person }: SentMail, conversation: string): Promise<void> {
  await db.query(
    `INSERT INTO attention (person_id, conversation_id, level) SELECT $1, id, 'mute' FROM conversation WHERE id = $2
     ON CONFLICT (conversation_id, person_id) WHERE conversation_id IS NOT NULL
     DO UPDATE SET level = 'mute', changed_at = now()`,
    [person, conversation],
  );
}
