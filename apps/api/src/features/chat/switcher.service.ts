import { Injectable } from '@nestjs/common';
import type { SwitcherGoal, switcherRoutes } from '@app/contracts/switcher';
import type { RouteOutput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { personColumns, type PersonRow, presentPerson } from '../../core/identity/person.presenter.ts';
import { nameMatches, namePatterns } from '../../core/spaces/name-search.ts';
import { Database } from '../../platform/database/database.ts';

interface GoalRow {
  id: string;
  kind: SwitcherGoal['kind'];
  title: string;
  slug: string | null;
  space_name: string | null;
  people: string[] | null;
}

const presentGoal = (row: GoalRow): SwitcherGoal => ({
  id: row.id,
  kind: row.kind,
  title: row.title,
  space: row.slug !== null && row.space_name !== null ? { slug: row.slug, name: row.space_name } : null,
  people: row.people ?? [],
});

/**
 * Conversations that `$1` may read, with the names they are found by. Direct ones have the names of the others, and
 * whoever reads a space is spelled out: members, and everybody unless it is closed.
 */
const readable = `
  SELECT c.id, c.kind, c.title, c.last_message_at, s.slug, s.name AS space_name, NULL::text[] AS people, c.title AS name
    FROM conversation c
    JOIN space s ON s.id = c.space_id AND s.archived_at IS NULL
    LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = $1
   WHERE c.kind IN ('topic', 'channel') AND c.moved_to IS NULL
     AND (s.visibility <> 'closed' OR sm.person_id IS NOT NULL)
  UNION ALL
  SELECT c.id, c.kind, c.title, c.last_message_at, NULL, NULL, others.names,
         c.title || ' ' || array_to_string(others.names, ' ')
    FROM conversation_participant mine
    JOIN conversation c ON c.id = mine.conversation_id AND (c.last_position > 0 OR c.author_id = $1)
    CROSS JOIN LATERAL (
      SELECT COALESCE(array_agg(p.name ORDER BY p.name), '{}') AS names
        FROM conversation_participant cp JOIN person p ON p.id = cp.person_id
       WHERE cp.conversation_id = c.id AND cp.person_id <> $1) others
   WHERE mine.person_id = $1`;

/** Where somebody may want to go. */
@Injectable()
export class SwitcherService {
  constructor(private readonly db: Database) {}

  async look(actor: Actor, query: string | undefined): Promise<RouteOutput<typeof switcherRoutes.look>> {
    const patterns = namePatterns(query);
    if (patterns.length === 0) return { conversations: await this.lastRead(actor), people: [] };
    const [conversations, people] = await Promise.all([
      this.db.query<GoalRow>(
        `SELECT * FROM (${readable}) g
          WHERE unaccent(lower(g.name)) LIKE ALL
                (SELECT unaccent(lower(pattern)) FROM unnest($2::text[]) AS pattern)
          ORDER BY unaccent(lower(g.name)) LIKE unaccent(lower($3)) DESC, g.kind = 'topic',
                   g.last_message_at DESC NULLS LAST, g.id LIMIT 12`,
        [actor.personId, patterns, patterns[0]?.slice(1) ?? ''],
      ),
      this.db.query<PersonRow>(
        `SELECT ${personColumns} FROM person p LEFT JOIN organization o ON o.id = p.organization_id
          WHERE p.erased_at IS NULL AND p.deactivated_at IS NULL AND p.id <> $2 AND ${nameMatches('$1')}
          ORDER BY p.name, p.id LIMIT 6`,
        [patterns, actor.personId],
      ),
    ]);
    return {
      conversations: conversations.map((row) => presentGoal(row)),
      people: people.map((row) => presentPerson(row)),
    };
  }

  private async lastRead(actor: Actor): Promise<SwitcherGoal[]> {
    const rows = await this.db.query<GoalRow>(
      `SELECT g.* FROM (${readable}) g
         JOIN read_marker rm ON rm.conversation_id = g.id AND rm.person_id = $1
        ORDER BY rm.updated_at DESC, g.id LIMIT 8`,
      [actor.personId],
    );
    return rows.map((row) => presentGoal(row));
  }
}
