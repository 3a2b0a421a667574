import type { Message } from '@app/contracts/messages';
import type { Sql } from '../../platform/database/database.ts';
import { mentionsIn, namesOf, withNames, withNamesInSource } from './mention-names.ts';

/**
 * A `PersonSummary` as JSON text. Spelled out instead of a function in the database: PostgreSQL would call that for
 * every row, at many times the price. The row of an erased person has no name of its own any more.
 */
const personJson = (person: string, organization: string) => `'{"id":' ||
  CASE WHEN ${person}.erased_at IS NULL THEN '"' || ${person}.id || '"' ELSE 'null' END ||
  ',"name":' || to_json(${person}.name)::text ||
  ',"organization":' || COALESCE(to_json(${organization}.display_name)::text, 'null') ||
  ',"photo":' || CASE WHEN ${person}.erased_at IS NULL THEN COALESCE(to_json(${person}.photo)::text, 'null') ELSE 'null' END ||
  '}'`;

/** JSON text of the messages of a subquery `source` over `message`, without brackets; see the migration message-view. */
export const messagesJson = (source: string, order: 'position' | 'seq') => `
  SELECT string_agg(m.view || ',"author":' || ${personJson('p', 'o')} || ',"replyTo":' ||
           CASE WHEN m.reply_to IS NULL THEN 'null' ELSE (
             SELECT '{"id":"' || r.id || '","author":' || ${personJson('rp', 'ro')} || ',"excerpt":' ||
                    CASE r.state WHEN 'visible' THEN to_json(r.excerpt)::text ELSE '""' END || '}'
               FROM message r JOIN person rp ON rp.id = r.author_id
               LEFT JOIN organization ro ON ro.id = r.organization_id
              WHERE r.id = m.reply_to) END || '}', ',' ORDER BY m.${order}) AS messages,
         COALESCE(bool_or(m.mentions <> '{}' OR m.municipality_mentions <> '{}'), false) AS mentioning
    FROM (${source}) m
    JOIN person p ON p.id = m.author_id
    LEFT JOIN organization o ON o.id = m.organization_id`;

export interface MessagesJson {
  messages: string | null;
  mentioning: boolean;
}

/** A JSON array of messages as everyone sees them, with today's names. */
export async function finishMessages(sql: Sql, { messages, mentioning }: MessagesJson): Promise<string> {
  const array = `[${messages ?? ''}]`;
  return mentioning ? JSON.stringify(await nameMentions(sql, JSON.parse(array) as Message[])) : array;
}

/** The messages of a subquery over `message`. */
export async function selectMessages(
  sql: Sql,
  source: string,
  parameters: unknown[],
  order: 'position' | 'seq' = 'position',
): Promise<Message[]> {
  const [row] = await sql.query<MessagesJson>(messagesJson(source, order), parameters);
  return row ? (JSON.parse(await finishMessages(sql, row)) as Message[]) : [];
}

async function nameMentions(sql: Sql, messages: Message[]): Promise<Message[]> {
  const ids = messages.flatMap(({ html }) => {
    const { people, municipalities } = mentionsIn(html);
    return [...people, ...municipalities];
  });
  const names = await namesOf(sql, [...new Set(ids)]);
  return messages.map((message) => ({
    ...message,
    body: withNamesInSource(message.body, names),
    html: withNames(message.html, names),
  }));
}
