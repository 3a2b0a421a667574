import { randomUUID } from 'node:crypto';
import { Injectable, Logger } from '@nestjs/common';
import type { MailContent, MailKind } from '@app/contracts/mail-settings';
import type { Actor } from '@app/contracts/session';
import { Database, type Sql } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { contentOf } from './mail-content.ts';
import { lookAt } from './mail-due.ts';
import { type MailEntry, unmailedEntries } from './mail-entries.ts';
import { type MailNotice, unmailedNotices } from './mail-notices.ts';
import { packMails, type PackedMail } from './mail-packing.ts';
import { MailSender } from './mail-sender.service.ts';
import { wishesOf } from './mail-settings.service.ts';

/** People looked at in one run; the next one follows soon. */
const peopleAtOnce = 500;
const mostInPreview = 100;

/**
 * Mails what people have not read: looks at whoever is due, packs what their choices say, and writes down what went
 * out in the same transaction. So each entry is mailed once, whichever node is killed when.
 */
@Injectable()
export class NotificationMails {
  private readonly logger = new Logger(NotificationMails.name);

  constructor(
    private readonly db: Database,
    private readonly sender: MailSender,
    jobs: Jobs,
  ) {
    jobs.every('notification-mails', { milliseconds: 30_000 }, () => this.run());
    jobs.every('notification-mails-sweep', { milliseconds: 86_400_000, firstAfter: 120_000 }, () =>
      this.sweep(),
    );
  }

  /** What the next mails would say if they went out now. */
  async preview(actor: Actor): Promise<{ content: MailContent; dueAt: string | null; more: number }> {
    const { personId } = actor;
    const wishes = await wishesOf(this.db, personId);
    const [entries, notices] = await Promise.all([
      unmailedEntries(this.db, personId, wishes),
      unmailedNotices(this.db, personId, wishes),
    ]);
    const due = [...entries, ...notices].map((item) => item.due.getTime());
    const content = await contentOf(this.db, entries.slice(0, mostInPreview), notices, {
      personId,
      spaceOrder: wishes.spaceOrder,
    });
    return {
      content,
      dueAt: due.length > 0 ? new Date(Math.min(...due)).toISOString() : null,
      more: Math.max(0, entries.length - mostInPreview),
    };
  }

  private async run(): Promise<void> {
    const rows = await this.db.query<{ person_id: string }>(
      `SELECT person_id FROM mail_due WHERE at <= now() ORDER BY at LIMIT ${peopleAtOnce}`,
    );
    for (const { person_id: person } of rows)
      await this.db
        .transaction((tx) => this.mail(tx, person))
        .catch((error: unknown) => this.postpone(person, error));
  }

  /** Whoever makes the server stumble must not keep all others from their mails. */
  private async postpone(person: string, error: unknown): Promise<void> {
    this.logger.error(error);
    await this.db.query(`UPDATE mail_due SET at = now() + interval '10 minutes' WHERE person_id = $1`, [
      person,
    ]);
  }

  private async mail(tx: Sql, personId: string): Promise<void> {
    const [taken] = await tx.query(
      `DELETE FROM mail_due WHERE person_id = $1 AND at <= now() RETURNING person_id`,
      [personId],
    );
    if (!taken) return;
    const [person] = await tx.query<{ email: string }>(
      `SELECT p.email FROM person p
        WHERE p.id = $1 AND p.email IS NOT NULL AND p.erased_at IS NULL AND p.deactivated_at IS NULL
          AND NOT EXISTS (SELECT FROM mail_trouble t WHERE t.address = p.email AND t.off_at IS NOT NULL)`,
      [personId],
    );
    if (!person) return; // the sweep asks again
    const wishes = await wishesOf(tx, personId);
    const entries = await unmailedEntries(tx, personId, wishes);
    const notices = await unmailedNotices(tx, personId, wishes);
    const { mails, next } = packMails(entries, notices, new Date());
    for (const mail of mails)
      await this.send(tx, { personId, address: person.email }, mail, wishes.spaceOrder);
    if (next) await lookAt(tx, [{ person: personId, at: next }]);
  }

  private async send(
    tx: Sql,
    to: { personId: string; address: string },
    { entries, notices }: PackedMail,
    spaceOrder: readonly string[],
  ): Promise<void> {
    const content = await contentOf(tx, entries, notices, { personId: to.personId, spaceOrder });
    const id = randomUUID();
    await remember(tx, { id, personId: to.personId, kinds: kindsOf(entries, notices) }, entries, notices);
    await this.sender.send(tx, { id, ...to }, content);
  }

  /** Finds what no commit announces: markers set back, addresses that work again. */
  private async sweep(): Promise<void> {
    await this.db.query(
      `INSERT INTO mail_due (person_id, at) SELECT id, now() FROM person
        WHERE erased_at IS NULL AND deactivated_at IS NULL AND email IS NOT NULL ON CONFLICT DO NOTHING`,
    );
    await this.db.query(`DELETE FROM mail_sent WHERE created_at < now() - interval '400 days'`);
    await this.db.query(`DELETE FROM notification WHERE updated_at < now() - interval '400 days'`);
  }
}

const kindsOf = (entries: readonly MailEntry[], notices: readonly MailNotice[]): MailKind[] => [
  ...new Set([...entries.map(({ kind }) => kind), ...(notices.length > 0 ? (['personal'] as const) : [])]),
];

async function remember(
  tx: Sql,
  { id, personId, kinds }: { id: string; personId: string; kinds: MailKind[] },
  entries: readonly MailEntry[],
  notices: readonly MailNotice[],
): Promise<void> {
  await tx.query(
    `INSERT INTO mail_ledger (person_id, conversation_id, positions)
     SELECT $1, conversation, range_agg(int4range(position, position + 1))
       FROM unnest($2::uuid[], $3::int[]) AS e (conversation, position) GROUP BY conversation
     ON CONFLICT (person_id, conversation_id)
     DO UPDATE SET positions = mail_ledger.positions + excluded.positions`,
    [personId, entries.map(({ conversation }) => conversation), entries.map(({ position }) => position)],
  );
  await tx.query(`UPDATE notification SET mailed_at = now() WHERE id = ANY ($1)`, [
    notices.map((one) => one.id),
  ]);
  const readTo = Object.fromEntries(
    [...Map.groupBy(entries, ({ conversation }) => conversation)].map(([conversation, own]) => [
      conversation,
      Math.max(...own.map(({ position }) => position)),
    ]),
  );
  await tx.query(`INSERT INTO mail_sent (id, person_id, kinds, read_to) VALUES ($1, $2, $3, $4)`, [
    id,
    personId,
    kinds,
    JSON.stringify(readTo),
  ]);
}
