import { Injectable } from '@nestjs/common';
import type { ReportReason } from '@app/contracts/moderation';
import type { Actor } from '@app/contracts/session';
import { makeLinkToken } from '../../core/identity/link-token.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { Mail } from '../../platform/mail/mail.ts';

const termDays = 7;
/** What waits is told in full, so that one can decide on reading. */
const longestText = 2_000;
const mostCases = 20;

interface Moderator {
  id: string;
  name: string;
  email: string;
}

interface WaitingRow {
  id: string;
  kind: 'report' | 'held';
  space: string;
  place: string | null;
  author: string;
  organization: string | null;
  body: string;
  reasons: ReportReason[] | null;
}

const reasons: Record<ReportReason, string> = {
  rude: 'beleidigend oder verletzend',
  'private-data': 'enthält persönliche Daten',
  'off-topic': 'gehört nicht hierher',
  wrong: 'sachlich falsch oder irreführend',
  advertising: 'Werbung',
  other: 'etwas anderes',
};

/** Once a day, what waits for moderators who live in their mailbox, with a link to decide at once. */
@Injectable()
export class Reminders {
  constructor(
    private readonly db: Database,
    private readonly mail: Mail,
    jobs: Jobs,
  ) {
    jobs.every('moderation-reminders', { milliseconds: 900_000, firstAfter: 60_000 }, () => this.run());
  }

  async chosen(actor: Actor): Promise<{ on: boolean }> {
    const [row] = await this.db.query<{ on: boolean }>(
      `SELECT moderation_mails AS "on" FROM person WHERE id = $1`,
      [actor.personId],
    );
    return { on: row?.on ?? false };
  }

  async choose(actor: Actor, on: boolean): Promise<{ on: boolean }> {
    await this.db.query(`UPDATE person SET moderation_mails = $2 WHERE id = $1`, [actor.personId, on]);
    return { on };
  }

  /** From seven in the morning. */
  private async run(): Promise<void> {
    const [now] = await this.db.query<{ hour: number }>(
      `SELECT extract(hour FROM now() AT TIME ZONE 'Europe/Berlin')::int AS hour`,
    );
    if (now && now.hour >= 7) await this.remindAll();
  }

  /** At most once in 20 hours, and only when something waits for longer than an hour. */
  async remindAll(): Promise<void> {
    const moderators = await this.db.query<Moderator>(
      `SELECT p.id, p.name, p.email FROM person p
        WHERE p.moderation_mails AND p.email IS NOT NULL AND p.erased_at IS NULL AND p.deactivated_at IS NULL
          AND NOT EXISTS (SELECT FROM moderation_link l
                           WHERE l.person_id = p.id AND l.created_at > now() - interval '20 hours')
          AND EXISTS (SELECT FROM moderation_case k
                        JOIN space_member m ON m.space_id = k.space_id AND m.person_id = p.id
                             AND m.role IN ('moderator', 'lead')
                       WHERE k.state = 'open' AND k.created_at < now() - interval '1 hour')`,
    );
    for (const moderator of moderators) await this.db.transaction((tx) => this.remind(tx, moderator));
    await this.db.query(`DELETE FROM moderation_link WHERE expires_at < now() - interval '1 day'`);
  }

  private async remind(tx: Sql, moderator: Moderator): Promise<void> {
    const waiting = await selectWaiting(tx, moderator.id);
    if (waiting.length === 0) return;
    const { token, hash } = makeLinkToken();
    await tx.query(
      `INSERT INTO moderation_link (token_hash, person_id, cases, expires_at)
       VALUES ($1, $2, $3, now() + make_interval(days => $4))`,
      [hash, moderator.id, waiting.map(({ id }) => id), termDays],
    );
    const count = waiting.length;
    await this.mail.send(tx, {
      to: moderator.email,
      subject:
        count === 1
          ? 'Ein Beitrag wartet auf Ihre Entscheidung'
          : `${count} Beiträge warten auf Ihre Entscheidung`,
      paragraphs: [
        `Guten Tag ${moderator.name},`,
        count === 1
          ? 'in einem Raum, den Sie moderieren, wartet ein Beitrag:'
          : 'in den Räumen, die Sie moderieren, warten Beiträge:',
        ...waiting.map(describe),
        '{{link}}',
        `Der Link öffnet eine Seite mit den Beiträgen und Knöpfen zum Entscheiden, ohne Anmeldung. Er gilt ${termDays} Tage und nur für Sie. Bitte leiten Sie diese E-Mail nicht weiter.`,
        'Sie möchten diese E-Mail nicht mehr? Schalten Sie sie auf der Seite „Moderation“ ab.',
      ],
      link: { label: 'Jetzt ansehen und entscheiden', path: `/moderation/mail#${token}`, secret: true },
      isConfidential: true,
    });
  }
}

const selectWaiting = (tx: Sql, personId: string): Promise<WaitingRow[]> =>
  tx.query<WaitingRow>(
    `SELECT k.id, k.kind, s.name AS space, COALESCE(c.title, h.topic ->> 'title') AS place, p.name AS author,
            o.display_name AS organization, COALESCE(m.body, h.message ->> 'body') AS body,
            (SELECT json_agg(DISTINCT r.reason) FROM report r WHERE r.case_id = k.id) AS reasons
       FROM moderation_case k
       JOIN space s ON s.id = k.space_id AND s.archived_at IS NULL
       JOIN space_member sm ON sm.space_id = k.space_id AND sm.person_id = $1 AND sm.role IN ('moderator', 'lead')
       LEFT JOIN message m ON m.id = k.subject_id
       LEFT JOIN held_message h ON h.id = k.subject_id AND m.id IS NULL
       LEFT JOIN conversation c ON c.id = COALESCE(m.conversation_id, h.conversation_id)
       JOIN person p ON p.id = COALESCE(m.author_id, h.author_id)
       LEFT JOIN organization o ON o.id = COALESCE(m.organization_id, h.organization_id)
      WHERE k.state = 'open' AND (k.claimed_by IS NULL OR k.claimed_by = $1)
      ORDER BY k.created_at, k.id LIMIT ${mostCases}`,
    [personId],
  );

/** One paragraph: a blank line would begin another. */
function describe(row: WaitingRow): string {
  const who = [row.author, row.organization].filter(Boolean).join(' · ');
  const what =
    row.kind === 'held'
      ? 'Wartet auf Freigabe'
      : `Gemeldet (${(row.reasons ?? []).map((reason) => reasons[reason]).join(', ')})`;
  const text = row.body.replace(/\n\s*\n/g, '\n').trim();
  const shown = text.length > longestText ? `${text.slice(0, longestText)}…` : text;
  return `${what} – ${row.space}, „${row.place ?? ''}“\n${who} schrieb:\n${shown}`;
}
