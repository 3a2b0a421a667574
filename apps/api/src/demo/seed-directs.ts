import { v7 } from 'uuid';
import { renderMarkdown } from '../core/conversations/markdown.ts';
import { sentHashOf } from '../core/conversations/sent-hash.ts';
import type { Sql } from '../platform/database/database.ts';
import { directs } from './content/directs.ts';
import { minutesBefore } from './demo-clock.ts';
import { type People, personOf } from './seed-people.ts';

/** A line of a direct conversation every so many minutes, up to the morning of the demo. */
const pace = 12;

/** Direct conversations of the personas; all but the last line of each is read. */
export async function seedDirects(tx: Sql, start: Date, people: People): Promise<void> {
  for (const [place, { people: keys, title = '', lines }] of directs.entries()) {
    const members = keys.map((key) => personOf(people, key));
    const [first] = members;
    if (!first) continue;
    const messages = lines.map(([key, body], index) => {
      const created = minutesBefore(start, (lines.length - index) * pace + place * 7);
      const { id: author, organization } = personOf(people, key);
      const rendered = renderMarkdown(body);
      const hash = sentHashOf({ body }).toString('hex');
      return {
        id: v7({ msecs: created.getTime() }),
        position: index + 1,
        author,
        organization,
        body,
        hash,
        ...rendered,
        created,
      };
    });
    const ids = members.map(({ id }) => id).toSorted();
    const last = messages.at(-1);
    const id = v7({ msecs: messages[0]?.created.getTime() ?? start.getTime() });
    await tx.query(
      `INSERT INTO conversation (id, kind, title, author_id, author_organization_id, head_seq, last_position,
                                 created_at, last_message_at)
       VALUES ($1, 'direct', $2, $3, $4, $5, $5, $6, $7)`,
      [id, title, first.id, first.organization, lines.length, messages[0]?.created, last?.created],
    );
    await tx.query(
      `INSERT INTO direct_conversation (conversation_id, is_group, people_key) VALUES ($1, $2, $3)`,
      [id, keys.length > 2, keys.length > 2 ? null : ids.join(' ')],
    );
    await tx.query(
      `INSERT INTO conversation_participant (conversation_id, person_id) SELECT $1, unnest($2::uuid[])`,
      [id, ids],
    );
    await tx.query(
      `INSERT INTO message (id, conversation_id, position, seq, author_id, organization_id, body, sent_hash, html,
                            excerpt, created_at)
       SELECT id, $1, position, position, author, organization, body, decode(hash, 'hex'), html, excerpt, created
         FROM jsonb_to_recordset($2) AS r (id uuid, position int, author uuid, organization uuid, body text,
              hash text, html text, excerpt text, created timestamptz)`,
      [id, JSON.stringify(messages)],
    );
    await tx.query(
      `INSERT INTO read_marker (person_id, conversation_id, position)
       SELECT p, $1, CASE WHEN p = $3 THEN $4::int ELSE $4::int - 1 END FROM unnest($2::uuid[]) AS p`,
      [id, ids, last?.author, lines.length],
    );
  }
}
