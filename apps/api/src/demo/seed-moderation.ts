import { v7 } from 'uuid';
import { renderMarkdown } from '../core/conversations/markdown.ts';
import { sentHashOf } from '../core/conversations/sent-hash.ts';
import type { Sql } from '../platform/database/database.ts';
import type { PersonKey } from './content/shapes.ts';
import { minutesBefore } from './demo-clock.ts';
import { type People, personOf } from './seed-people.ts';
import type { SeededSpace } from './seed-spaces.ts';

const reports: { reporter: PersonKey; reason: string; note: string }[] = [
  {
    reporter: 'katrin',
    reason: 'private-data',
    note: 'Hier ist zu erkennen, um welchen Verein es geht. Ist das abgesprochen?',
  },
  { reporter: 'andrzej', reason: 'wrong', note: 'Die Stundenzahl hat sich inzwischen geändert.' },
  { reporter: 'miriam', reason: 'off-topic', note: 'Gehört eher in den Raum zu Fördermitteln.' },
];

const held = [
  'Wir sind neu dabei. Gibt es eine Vorlage für das Anschreiben an die Akzeptanzpartner?',
  'Unser Rat hat zugestimmt! Wer mag, bekommt die **Sitzungsvorlage** von mir.',
];

/** What waits for the moderators of a space: reports about posts, and posts that are not shown yet. */
export async function seedModeration(
  tx: Sql,
  start: Date,
  people: People,
  space: SeededSpace,
): Promise<void> {
  const posts = await tx.query<{ id: string }>(
    `SELECT m.id FROM message m JOIN conversation c ON c.id = m.conversation_id
      WHERE c.space_id = $1 AND c.kind = 'topic' AND m.position > 1 AND m.author_id <> ALL ($2)
      ORDER BY m.created_at DESC LIMIT $3`,
    [space.id, reports.map(({ reporter }) => personOf(people, reporter).id), reports.length],
  );
  for (const [index, { id: post }] of posts.entries()) {
    const report = reports[index];
    if (!report) continue;
    const at = minutesBefore(start, 90 + index * 400);
    const [found] = await tx.query<{ id: string }>(
      `INSERT INTO moderation_case (space_id, kind, subject_id, created_at) VALUES ($1, 'report', $2, $3) RETURNING id`,
      [space.id, post, at],
    );
    await tx.query(
      `INSERT INTO report (case_id, reporter_id, reason, note, created_at) VALUES ($1, $2, $3, $4, $5)`,
      [found?.id, personOf(people, report.reporter).id, report.reason, report.note, at],
    );
  }
  const [topic] = await tx.query<{ id: string }>(
    `SELECT id FROM conversation WHERE space_id = $1 AND kind = 'topic' AND state = 'open' AND NOT pinned
      ORDER BY last_message_at DESC LIMIT 1`,
    [space.id],
  );
  const members = space.members.filter(({ role }) => role === 'member').slice(-held.length);
  for (const [index, { person }] of members.entries()) {
    const body = held[index] ?? '';
    const author = personOf(people, person);
    const at = minutesBefore(start, 60 + index * 300);
    const id = v7({ msecs: at.getTime() });
    await tx.query(
      `INSERT INTO held_message (id, space_id, conversation_id, message, sent_hash, html, author_id, organization_id,
                                 because, created_at)
       VALUES ($1, $2, $3, $4, $5, $6, $7, $8, 'newcomer', $9)`,
      [
        id,
        space.id,
        topic?.id,
        JSON.stringify({ id, body }),
        sentHashOf({ body }),
        renderMarkdown(body).html,
        author.id,
        author.organization,
        at,
      ],
    );
    await tx.query(
      `INSERT INTO moderation_case (space_id, kind, subject_id, because, created_at) VALUES ($1, 'held', $2, 'newcomer', $3)`,
      [space.id, id, at],
    );
  }
}

/** Three posts that each persona wants to come back to, one of them now. */
export async function seedBookmarks(tx: Sql, start: Date): Promise<void> {
  await tx.query(
    `INSERT INTO bookmark (person_id, message_id, note, remind_at, created_at)
     SELECT d.person_id, p.id, CASE WHEN p.place = 1 THEN 'Für die Vorlage nachlesen' ELSE '' END,
            CASE WHEN p.place = 1 THEN $1::timestamptz END, $1::timestamptz - interval '2 days' * p.place
       FROM demo_persona d CROSS JOIN LATERAL (
         SELECT m.id, row_number() OVER (ORDER BY m.created_at DESC) AS place
           FROM message m JOIN conversation c ON c.id = m.conversation_id
           JOIN space_member s ON s.space_id = c.space_id AND s.person_id = d.person_id
          WHERE c.kind = 'topic' AND m.position = 1 AND m.author_id <> d.person_id
          ORDER BY m.created_at DESC LIMIT 3) p`,
    [start],
  );
}
