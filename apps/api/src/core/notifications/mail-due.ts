import type { MailFrequency, QuietHours } from '@app/contracts/mail-settings';
import { defaultFrequency, dueAt } from '@app/domain/mail-schedule';
import type { Sql } from '../../platform/database/database.ts';
import type { Place } from './audience.ts';

/** Looks at these people again at this time, or when they were to be looked at before it. */
export async function lookAt(tx: Sql, people: { person: string; at: Date }[]): Promise<void> {
  if (people.length === 0) return;
  await tx.query(
    `INSERT INTO mail_due (person_id, at)
     SELECT person, min(at) FROM jsonb_to_recordset($1) AS r (person uuid, at timestamptz) GROUP BY person
     ORDER BY person
     ON CONFLICT (person_id) DO UPDATE SET at = excluded.at WHERE mail_due.at > excluded.at`,
    [JSON.stringify(people)],
  );
}

interface Row {
  person: string;
  told: boolean;
  personal: MailFrequency | null;
  rest: MailFrequency | null;
  quiet: QuietHours | null;
}

/**
 * Something new was written at `at`: those who were told of it, and the members of the space, are looked at when
 * their choices say so. Whether they get a mail is decided then.
 */
export async function noteDue(tx: Sql, place: Place, at: Date, told: readonly string[]): Promise<void> {
  const kind = place.kind === 'topic' ? 'posts' : 'chat';
  const rows = await tx.query<Row>(
    `SELECT who.person, bool_or(who.told) AS told, st.quiet,
            COALESCE(ps.frequency, pg.frequency) AS personal, COALESCE(rs.frequency, rg.frequency) AS rest
       FROM (SELECT unnest($1::uuid[]) AS person, true AS told
             UNION ALL
             SELECT sm.person_id, false FROM space_member sm
              WHERE sm.space_id = $2 AND ($3 = 'posts' OR EXISTS (
                SELECT FROM mail_choice w WHERE w.person_id = sm.person_id AND w.kind = $3 AND w.frequency <> 'never'))
            ) who
       LEFT JOIN mail_setting st ON st.person_id = who.person
       LEFT JOIN mail_choice ps ON ps.person_id = who.person AND ps.space_id = $2 AND ps.kind = 'personal'
       LEFT JOIN mail_choice pg ON pg.person_id = who.person AND pg.space_id IS NULL AND pg.kind = 'personal'
       LEFT JOIN mail_choice rs ON rs.person_id = who.person AND rs.space_id = $2 AND rs.kind = $3
       LEFT JOIN mail_choice rg ON rg.person_id = who.person AND rg.space_id IS NULL AND rg.kind = $3
      GROUP BY who.person, st.quiet, ps.frequency, pg.frequency, rs.frequency, rg.frequency`,
    [told, place.space_id, kind],
  );
  const times = rows.map((row) => ({ person: row.person, at: earliest(at, row, kind) }));
  await lookAt(
    tx,
    times.flatMap(({ person, at: time }) => (time ? [{ person, at: time }] : [])),
  );
}

function earliest(at: Date, { told, personal, rest, quiet }: Row, kind: 'posts' | 'chat'): Date | null {
  const frequencies = [
    rest ?? defaultFrequency[kind],
    ...(told ? [personal ?? defaultFrequency.personal] : []),
  ];
  const times = frequencies.flatMap((frequency) => dueAt(at, frequency, quiet)?.getTime() ?? []);
  return times.length > 0 ? new Date(Math.min(...times)) : null;
}
