import type { AttentionLevel } from '@app/contracts/attention';
import type { ConversationKind } from '@app/contracts/conversations';
import type { MailFrequency, MailKind } from '@app/contracts/mail-settings';
import type { EntryKind } from '@app/contracts/notifications';
import { attentionOf } from '@app/domain/attention';
import { dueAt, frequencyOf } from '@app/domain/mail-schedule';
import { reasonFor } from '@app/domain/notification-reasons';
import type { Sql } from '../../platform/database/database.ts';
import { mayRead } from '../conversations/conversation-facts.ts';
import { entryColumns, entryOf, type EntryRow } from './audience.ts';
import type { MailWishes } from './mail-settings.service.ts';

/** An unread entry that was not mailed yet, and when it is to be. */
export interface MailEntry {
  id: string;
  conversation: string;
  position: number;
  kind: MailKind;
  reason: EntryKind | null;
  frequency: MailFrequency;
  due: Date;
  /** Characters of HTML. */
  length: number;
}

interface Row extends EntryRow {
  conversation_id: string;
  conversation_kind: ConversationKind;
  space_id: string | null;
  town: string | null;
  conversation_level: AttentionLevel | null;
  space_level: AttentionLevel | null;
  takes_part: boolean;
  is_member: boolean;
  length: number;
}

/** What is older than this is for the start page, not for a mail. */
const oldest = '60 days';

/**
 * Every entry that the person may see and has neither read nor been mailed, as far as they want mails of it. The
 * inbox counts as reading: what was marked there as read is not mailed.
 */
export async function unmailedEntries(tx: Sql, personId: string, wishes: MailWishes): Promise<MailEntry[]> {
  const wantsChat = wishes.choices.some(({ kind, frequency }) => kind === 'chat' && frequency !== 'never');
  const rows = await tx.query<Row>(
    `WITH place AS (
       SELECT c.id FROM space_member sm JOIN conversation c ON c.space_id = sm.space_id
        WHERE sm.person_id = $1 AND c.last_message_at > now() - interval '${oldest}'
       UNION SELECT conversation_id FROM conversation_participant WHERE person_id = $1
       UNION SELECT conversation_id FROM attention
              WHERE person_id = $1 AND level = 'all' AND conversation_id IS NOT NULL
       UNION SELECT c.id FROM attention a JOIN conversation c ON c.space_id = a.space_id
              WHERE a.person_id = $1 AND a.level = 'all' AND c.last_message_at > now() - interval '${oldest}'
       UNION SELECT conversation_id FROM notification
              WHERE person_id = $1 AND read_at IS NULL AND positions <> '{}'
     )
     SELECT ${entryColumns}, m.conversation_id, length(m.html) AS length,
            c.kind AS conversation_kind, c.space_id, o.ags AS town, ca.level AS conversation_level,
            sa.level AS space_level, sm.role IS NOT NULL AS is_member,
            c.kind = 'topic' AND (c.author_id = $1 OR EXISTS (
              SELECT FROM message w WHERE w.conversation_id = c.id AND w.author_id = $1 AND w.state = 'visible')) AS takes_part
       FROM place JOIN conversation c ON c.id = place.id
       JOIN person p ON p.id = $1
       LEFT JOIN organization o ON o.id = p.organization_id
       LEFT JOIN space s ON s.id = c.space_id
       LEFT JOIN space_member sm ON sm.space_id = c.space_id AND sm.person_id = $1
       LEFT JOIN conversation_participant cp ON cp.conversation_id = c.id AND cp.person_id = $1
       LEFT JOIN attention ca ON ca.conversation_id = c.id AND ca.person_id = $1
       LEFT JOIN attention sa ON sa.space_id = c.space_id AND sa.person_id = $1
       LEFT JOIN read_marker rm ON rm.conversation_id = c.id AND rm.person_id = $1
       LEFT JOIN mail_ledger l ON l.conversation_id = c.id AND l.person_id = $1
       JOIN message m ON m.conversation_id = c.id AND m.position > COALESCE(rm.position, 0)
      WHERE c.last_position > COALESCE(rm.position, 0) AND c.kind <> 'annotation'
        AND ${mayRead}
        AND m.state = 'visible' AND m.kind <> 'system' AND m.author_id <> $1
        AND m.created_at > greatest(p.mail_since, now() - interval '${oldest}')
        AND (l.positions IS NULL OR NOT l.positions @> m.position)
        -- whoever wants no mails of the chat does not pay for everything that is unread there
        AND ($2 OR c.kind <> 'channel' OR 'all' IN (ca.level, sa.level) OR m.reply_to IS NOT NULL
             OR m.thread_id IS NOT NULL OR m.mentions <> '{}' OR m.municipality_mentions <> '{}')
        AND NOT EXISTS (SELECT FROM notification n WHERE n.person_id = $1 AND n.conversation_id = c.id
                           AND n.read_at IS NOT NULL AND m.position = ANY (n.positions))
      ORDER BY m.created_at, m.conversation_id, m.position`,
    [personId, wantsChat],
  );
  return rows.flatMap((row) => mailEntryOf(row, personId, wishes) ?? []);
}

const personal: ReadonlySet<EntryKind> = new Set(['direct', 'reply', 'mention', 'town']);

function mailEntryOf(row: Row, personId: string, wishes: MailWishes): MailEntry | null {
  const reason = reasonOf(row, personId);
  const hasChosen = (row.conversation_level ?? row.space_level) !== null;
  if (reason === null && (hasChosen || !row.is_member)) return null;
  const kind = mailKindOf(row, reason);
  const frequency = frequencyOf(wishes.choices, kind, row.space_id);
  const since = sinceOf(wishes, kind, row.space_id);
  const due = since && row.created_at < since ? null : dueAt(row.created_at, frequency, wishes.quiet);
  if (!due) return null;
  const { id, conversation_id: conversation, position, length } = row;
  return { id, conversation, position, kind, reason, frequency, due, length };
}

function mailKindOf({ conversation_kind: kind }: Row, reason: EntryKind | null): MailKind {
  if (kind === 'direct' || (reason !== null && personal.has(reason))) return 'personal';
  return kind === 'topic' ? 'posts' : 'chat';
}

function reasonOf(row: Row, personId: string): EntryKind | null {
  const { conversation_kind: kind, conversation_level: conversation, space_level: space, town } = row;
  const level = attentionOf({ kind, conversation, space, takesPart: row.takes_part });
  return reasonFor(kind, entryOf(row), { personId, town, level });
}

function sinceOf({ choices }: MailWishes, kind: MailKind, space: string | null): Date | null {
  const own = choices.filter((choice) => choice.kind === kind);
  const chosen = own.find((choice) => choice.space === space) ?? own.find((choice) => choice.space === null);
  return chosen?.since ?? null;
}
