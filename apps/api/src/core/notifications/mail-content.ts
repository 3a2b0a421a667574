import type { MailContent } from '@app/contracts/mail-settings';
import type { ConversationKind } from '@app/contracts/conversations';
import type { SpaceKind } from '@app/contracts/spaces';
import type { Sql } from '../../platform/database/database.ts';
import { selectMessages } from '../conversations/message-view.ts';
import type { MailEntry } from './mail-entries.ts';
import type { MailNotice } from './mail-notices.ts';

interface PlaceRow {
  id: string;
  kind: ConversationKind;
  title: string;
  space: { id: string; slug: string; name: string; kind: SpaceKind } | null;
}

/** The words of the entries, by space in the person's own order; what concerns them comes first in each. */
export async function contentOf(
  tx: Sql,
  entries: readonly MailEntry[],
  notices: readonly MailNotice[],
  reader: { personId: string; spaceOrder: readonly string[] },
): Promise<MailContent> {
  const messages = await selectMessages(tx, `SELECT * FROM message WHERE id = ANY ($1)`, [
    entries.map(({ id }) => id),
  ]);
  const byConversation = Map.groupBy(messages, ({ conversation }) => conversation);
  const reasons = new Map(entries.map(({ id, reason }) => [id, reason]));
  const places = await tx.query<PlaceRow>(
    `SELECT c.id, c.kind,
            COALESCE(NULLIF(c.title, ''), (
              SELECT string_agg(p.name, ', ' ORDER BY p.name) FROM conversation_participant cp
                JOIN person p ON p.id = cp.person_id
               WHERE cp.conversation_id = c.id AND p.id <> $3), '') AS title,
            CASE WHEN s.id IS NOT NULL
              THEN json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'kind', s.kind) END AS space
       FROM conversation c LEFT JOIN space s ON s.id = c.space_id WHERE c.id = ANY ($1)
      ORDER BY s.id IS NOT NULL, COALESCE(array_position($2::uuid[], s.id), 10000), s.name, c.created_at, c.id`,
    [[...byConversation.keys()], reader.spaceOrder, reader.personId],
  );
  const sections = [...Map.groupBy(places, ({ space }) => space?.id)].map(([, own]) => ({
    space: own[0]?.space ?? null,
    conversations: own
      .map(({ id, kind, title }) => ({
        id,
        kind,
        title,
        entries: (byConversation.get(id) ?? []).map(
          ({ id: message, position, author, createdAt, body, html }) => ({
            id: message,
            position,
            author,
            at: createdAt,
            body,
            html,
            reason: reasons.get(message) ?? null,
          }),
        ),
      }))
      .toSorted((a, b) => Number(concerns(b)) - Number(concerns(a))),
  }));
  return { notices: notices.map(({ shown }) => shown), sections };
}

const concerns = ({ entries }: MailContent['sections'][number]['conversations'][number]) =>
  entries.some(({ reason }) => reason !== null && reason !== 'post' && reason !== 'topic');
