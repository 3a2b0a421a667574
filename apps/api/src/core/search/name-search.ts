import type { OrganizationKind } from '@app/contracts/organizations';
import type { SearchResult } from '@app/contracts/search';
import type { Actor } from '@app/contracts/session';
import { foldWord } from '@app/domain/search/tokens';
import { meantBy } from '@app/domain/search/typos';
import { isNetworkMember, canSeeMembership } from '@app/domain/membership-rights';
import type { MembershipState } from '@app/contracts/memberships';
import type { Sql } from '../../platform/database/database.ts';
import { personColumns, type PersonRow, presentPerson } from '../identity/person.presenter.ts';

/** How alike names must be to be looked at for a mistyped word; see pg_trgm's word_similarity. */
const alike = 0.4;

export interface NameQuestion {
  typed: string;
  limit: number;
  /** Mistyped names count, too, when no name begins as it was typed. */
  isFuzzy: boolean;
}

/** Words as they begin in a name. */
const patternsOf = (typed: string): string[] =>
  [...typed.matchAll(/[\p{L}\p{M}\p{N}]+/gu)].map(([word]) => `% ${foldWord(word)}%`).slice(0, 8);

/** Every typed word begins a word of the name, or is one with a mistake or two. */
function isMeant(typed: string, name: string): boolean {
  const words = name.split(' ').map((word) => ({ word, frequency: 1 }));
  return [...typed.matchAll(/[\p{L}\p{M}\p{N}]+/gu)]
    .map(([word]) => foldWord(word))
    .every((word) => name.includes(` ${word}`) || meantBy(word, words).length > 0);
}

interface PersonFound extends PersonRow {
  role_title: string | null;
  search_name: string;
}

/** People by their name or organisation; only for those who are signed in. */
export async function findPeople(
  sql: Sql,
  actor: Actor | null,
  { typed, limit, isFuzzy }: NameQuestion,
): Promise<SearchResult['people']> {
  const patterns = patternsOf(typed);
  if (actor === null || patterns.length === 0) return [];
  const ask = (condition: string, order: string) =>
    sql.query<PersonFound>(
      `SELECT ${personColumns}, p.search_name || COALESCE(o.search_name, '') AS search_name,
              (SELECT a.role_title FROM affiliation a
                WHERE a.person_id = p.id AND a.organization_id = p.organization_id
                  AND (a.valid_to IS NULL OR a.valid_to > now()) LIMIT 1) AS role_title
         FROM person p LEFT JOIN organization o ON o.id = p.organization_id
        WHERE p.erased_at IS NULL AND p.deactivated_at IS NULL AND ${condition}
        ORDER BY ${order}, p.name, p.id LIMIT $3`,
      [patterns, foldWord(typed), limit],
    );
  const exact = await ask(
    `p.search_name || COALESCE(o.search_name, '') LIKE ALL ($1) AND $2 = $2`,
    `p.search_name LIKE ANY ($1) DESC`,
  );
  const rows =
    exact.length > 0 || !isFuzzy
      ? exact
      : (
          await ask(
            `word_similarity($2, p.search_name) >= ${alike} AND $1 = $1`,
            `word_similarity($2, p.search_name) DESC`,
          )
        ).filter(({ search_name }) => isMeant(typed, search_name));
  return rows.map((row) => ({ ...presentPerson(row), id: row.person_id, roleTitle: row.role_title ?? '' }));
}

interface OrganizationFound {
  id: string;
  ags: string | null;
  kind: OrganizationKind;
  display_name: string;
  search_name: string;
  state: MembershipState | null;
}

/** Municipalities and whoever else speaks here, by name, former name or AGS. */
export async function findOrganizations(
  sql: Sql,
  actor: Actor | null,
  { typed, limit, isFuzzy }: NameQuestion,
): Promise<SearchResult['organizations']> {
  const patterns = patternsOf(typed);
  if (patterns.length === 0) return [];
  const ask = (condition: string, order: string) =>
    sql.query<OrganizationFound>(
      `SELECT o.id, o.ags, o.kind, o.display_name, o.search_name, m.state
         FROM organization o LEFT JOIN membership m ON m.organization_id = o.id
        WHERE ${condition} ORDER BY ${order}, o.kind <> 'municipality', m.state IS NULL, length(o.name), o.display_name LIMIT $3`,
      [patterns, foldWord(typed), limit],
    );
  const exact = await ask(
    `(o.search_name LIKE ALL ($1) OR o.ags = $2 OR EXISTS (
       SELECT FROM organization_former_name f
        WHERE f.organization_id = o.id AND search_fold(f.display_name) LIKE ALL ($1)))`,
    `search_fold(o.name) = ' ' || $2 DESC`,
  );
  const rows =
    exact.length > 0 || !isFuzzy
      ? exact
      : (
          await ask(
            `word_similarity($2, o.search_name) >= ${alike} AND $1 = $1`,
            `word_similarity($2, o.search_name) DESC`,
          )
        ).filter(({ search_name }) => isMeant(typed, search_name));
  return rows.map((row) => ({
    id: row.id,
    key: row.ags ?? row.id,
    kind: row.kind,
    displayName: row.display_name,
    isMember: canSeeMembership(actor, row.state) && isNetworkMember(row.state),
  }));
}
