import type { DirectItem } from '@app/contracts/direct';
import type { PersonSummary } from '@app/contracts/people';
import { selectList } from '../../core/conversations/conversation-list.ts';
import { personColumns, type PersonRow, presentPerson } from '../../core/identity/person.presenter.ts';
import type { Sql } from '../../platform/database/database.ts';

/** `rest` as in `selectList`; `$1` is who asks. */
export async function selectDirect(sql: Sql, rest: string, parameters: unknown[]): Promise<DirectItem[]> {
  const items = await selectList(sql, rest, parameters);
  const ids = items.map(({ conversation }) => conversation.id);
  const [groups, people] = await Promise.all([
    sql.query<{ id: string }>(
      `SELECT conversation_id AS id FROM direct_conversation WHERE conversation_id = ANY ($1) AND is_group`,
      [ids],
    ),
    peopleOf(sql, ids),
  ]);
  const groupIds = new Set(groups.map(({ id }) => id));
  return items.map((item) => ({
    ...item,
    group: groupIds.has(item.conversation.id),
    people: people.get(item.conversation.id) ?? [],
  }));
}

async function peopleOf(sql: Sql, ids: string[]): Promise<Map<string, PersonSummary[]>> {
  const rows = await sql.query<PersonRow & { conversation_id: string }>(
    `SELECT cp.conversation_id, ${personColumns}
       FROM conversation_participant cp
       JOIN person p ON p.id = cp.person_id
       LEFT JOIN organization o ON o.id = p.organization_id
      WHERE cp.conversation_id = ANY ($1) ORDER BY p.name, p.id`,
    [ids],
  );
  const groups = Map.groupBy(rows, ({ conversation_id: id }) => id);
  return new Map([...groups].map(([id, own]) => [id, own.map((row) => presentPerson(row))]));
}
