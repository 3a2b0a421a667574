import type { ConversationListItem } from '@app/contracts/conversations';
import type { Sql } from '../../platform/database/database.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../identity/person.presenter.ts';
import {
  type ConversationViewRow,
  conversationViewColumns,
  conversationViewJoins,
  presentConversation,
} from './conversation-view.ts';

interface ListRow extends ConversationViewRow, PersonColumns<'last_author'> {
  marker: number | null;
}

/**
 * Conversations with what one person has not read. `rest` is the WHERE, ORDER BY and LIMIT over `conversation c`
 * and `read_marker rm`; `$1` is the person, or null.
 */
export async function selectList(
  sql: Sql,
  rest: string,
  parameters: unknown[],
): Promise<ConversationListItem[]> {
  const rows = await sql.query<ListRow>(
    `SELECT ${conversationViewColumns}, ${selectPerson('lp', 'lo', 'last_author')},
            CASE WHEN $1::uuid IS NULL THEN NULL ELSE COALESCE(rm.position, 0) END AS marker
       FROM conversation c ${conversationViewJoins}
       LEFT JOIN read_marker rm ON rm.conversation_id = c.id AND rm.person_id = $1
       LEFT JOIN message l ON l.conversation_id = c.id AND l.position = c.last_position
       LEFT JOIN person lp ON lp.id = l.author_id
       LEFT JOIN organization lo ON lo.id = l.organization_id
      ${rest}`,
    parameters,
  );
  return rows.map((row) => ({
    conversation: presentConversation(row),
    marker: row.marker,
    unread: row.marker === null ? 0 : Math.max(0, row.last_position - row.marker),
    lastAuthor: row.last_author_id ? presentPersonAs(row, 'last_author') : null,
  }));
}
