import { formerMember } from '../identity/person.presenter.ts';
import type { Sql } from '../../platform/database/database.ts';

/** Names by the id of a person or the AGS of a municipality; the two never look alike. */
export type MentionNames = ReadonlyMap<string, string>;

const mentionInHtml = /(<a [^>]*data-(?:person|municipality)="([^"]+)"[^>]*>)[^<]*(<\/a>)/g;
const mentionInSource = /\[[^[\]\n]{0,200}\]\((person:([0-9a-f-]{36})|municipality:([0-9]{8}|[0-9]{5}))\)/g;

const isAgs = (id: string) => /^\d+$/.test(id);
const escapeText = (text: string) => text.replace(/[&<>"]/g, (c) => `&#${c.charCodeAt(0)};`);

/** Who is mentioned in rendered text: ids of people, and the AGS of municipalities and districts; each once. */
export function mentionsIn(html: string): { people: string[]; municipalities: string[] } {
  const found = [...new Set([...html.matchAll(mentionInHtml)].map(([, , id = '']) => id))];
  return { people: found.filter((id) => !isAgs(id)), municipalities: found.filter(isAgs) };
}

/** Everything that a source mentions, ids and AGS together. */
export const mentionedIn = (body: string): string[] =>
  [...body.matchAll(mentionInSource)].map(([, , person, ags]) => person ?? ags ?? '');

/** A person without a name was erased; a municipality that does not exist stays as it was written. */
const nameOf = (names: MentionNames, id: string): string | undefined => {
  const name = names.get(id) ?? (isAgs(id) ? undefined : formerMember);
  return name === undefined ? undefined : `@${name}`;
};

/** Puts today's names into mentions, so that a renamed town or an erased person is so everywhere. */
export const withNames = (html: string, names: MentionNames): string =>
  html.replace(mentionInHtml, (all, open: string, id: string, close: string) => {
    const name = nameOf(names, id);
    return name === undefined ? all : `${open}${escapeText(name)}${close}`;
  });

/** The same for the source, which an editor loads. */
export const withNamesInSource = (body: string, names: MentionNames): string =>
  body.replace(mentionInSource, (all, target: string) => {
    const name = nameOf(names, target.slice(target.indexOf(':') + 1));
    return name === undefined ? all : `[${name.replace(/[[\]\\]/g, '')}](${target})`;
  });

/** Names of the people who still have one, and of municipalities. */
export async function namesOf(sql: Sql, ids: string[]): Promise<Map<string, string>> {
  if (ids.length === 0) return new Map();
  const rows = await sql.query<{ id: string; name: string }>(
    `SELECT id::text, name FROM person WHERE id = ANY ($1) AND erased_at IS NULL
     UNION ALL SELECT ags, display_name FROM organization WHERE ags = ANY ($2)`,
    [ids.filter((id) => !isAgs(id)), ids.filter(isAgs)],
  );
  return new Map(rows.map(({ id, name }) => [id, name]));
}
