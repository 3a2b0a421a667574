import { Injectable } from '@nestjs/common';
import type { ConversationKind } from '@app/contracts/conversations';
import type { Notification, NotificationKind } from '@app/contracts/notifications';
import type { PersonSummary } from '@app/contracts/people';
import type { Actor } from '@app/contracts/session';
import type { SpaceKind } from '@app/contracts/spaces';
import { Database } from '../../platform/database/database.ts';
import { mayRead } from '../conversations/conversation-facts.ts';
import { documentIsReadable } from '../documents/document-facts.ts';
import { isStamp } from '../../platform/stamp.ts';
import { type PersonColumns, presentPersonAs } from '../identity/person.presenter.ts';
import { Notifier } from './notifier.service.ts';

interface Row {
  id: string;
  kind: NotificationKind;
  unread: boolean;
  count: number;
  people: PersonColumns<'person'>[] | null;
  people_count: number;
  space: { id: string; slug: string; name: string; kind: SpaceKind } | null;
  conversation: { id: string; kind: ConversationKind; title: string } | null;
  message: string | null;
  excerpt: string | null;
  title: string;
  note: string;
  path: string | null;
  updated_at: Date;
  stamp: string;
}

/**
 * Rows that the person may see, with what is left of their entries: whatever was read, removed or hidden elsewhere
 * is gone here too. `$1` is the person.
 */
const visible = `
  FROM notification n
  LEFT JOIN conversation c ON c.id = n.conversation_id
  LEFT JOIN space s ON s.id = COALESCE(c.space_id, n.space_id)
  LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = n.person_id
  LEFT JOIN conversation_participant cp ON cp.conversation_id = c.id AND cp.person_id = n.person_id
  LEFT JOIN read_marker rm ON rm.conversation_id = c.id AND rm.person_id = n.person_id
  LEFT JOIN LATERAL (
    SELECT count(*)::int AS total, (count(*) FILTER (WHERE m.position > COALESCE(rm.position, 0)))::int AS unread
      FROM message m
     WHERE m.conversation_id = n.conversation_id AND m.position = ANY (n.positions) AND m.state = 'visible'
  ) entries ON n.positions <> '{}'
  WHERE n.person_id = $1
    AND (n.kind <> 'invitation' OR EXISTS (
          SELECT FROM space_invitation i WHERE i.space_id = n.space_id AND i.person_id = n.person_id))
    AND (n.kind = 'invitation' OR (s.id IS NULL AND c.id IS NULL)
         OR ${mayRead})
    AND (n.positions = '{}' OR entries.total > 0)
    AND ${documentIsReadable}`;

const isUnread = `(n.read_at IS NULL AND (n.positions = '{}' OR entries.unread > 0))`;

/** What concerns a person, gathered by place and kind. */
@Injectable()
export class Inbox {
  constructor(
    private readonly db: Database,
    private readonly notifier: Notifier,
  ) {}

  async list(
    actor: Actor,
    { unread, cursor, limit }: { unread?: 'only' | undefined; cursor?: string | undefined; limit: number },
  ): Promise<{ items: Notification[]; next: string | null }> {
    const [stamp, id] = cursorOf(cursor);
    const rows = await this.db.query<Row>(
      `WITH own AS (
         SELECT n.id, n.kind, n.positions, n.actor_id, n.message_id, n.title, n.note, n.path, n.updated_at,
                to_char(n.updated_at AT TIME ZONE 'UTC', 'YYYY-MM-DD"T"HH24:MI:SS.US"Z"') AS stamp,
                n.conversation_id, ${isUnread} AS unread, COALESCE(rm.position, 0) AS marker,
                COALESCE(NULLIF(entries.unread, 0), entries.total, 1) AS count,
                CASE WHEN s.id IS NOT NULL THEN
                  json_build_object('id', s.id, 'slug', s.slug, 'name', s.name, 'kind', s.kind) END AS space,
                CASE WHEN c.id IS NOT NULL THEN
                  json_build_object('id', c.id, 'kind', c.kind, 'title', c.title) END AS conversation
           ${visible} AND ($2::timestamptz IS NULL OR (n.updated_at, n.id) < ($2, $3::uuid)) AND ($4::boolean IS FALSE OR ${isUnread})
          ORDER BY n.updated_at DESC, n.id DESC LIMIT $5
       )
       SELECT own.*, COALESCE(own.message_id, said.first) AS message, said.excerpt,
              COALESCE(said.people, (SELECT json_agg(json_build_object('person_id', p.id, 'person_name', p.name,
                  'person_photo', p.photo, 'person_organization', o.display_name,
                  'person_erased', p.erased_at IS NOT NULL))
                FROM person p LEFT JOIN organization o ON o.id = p.organization_id
               WHERE own.kind = 'document' AND p.id = own.actor_id)) AS people,
              COALESCE(said.people_count, 0) AS people_count
         FROM own
         LEFT JOIN LATERAL (
           SELECT (array_agg(m.id ORDER BY m.position))[1] AS first,
                  (array_agg(m.excerpt ORDER BY m.position DESC))[1] AS excerpt,
                  count(DISTINCT m.author_id)::int AS people_count,
                  (SELECT json_agg(who ORDER BY latest DESC) FROM (
                     SELECT max(w.position) AS latest, json_build_object('person_id', p.id, 'person_name', p.name,
                              'person_photo', p.photo, 'person_organization', o.display_name,
                              'person_erased', p.erased_at IS NOT NULL)::jsonb AS who
                       FROM message w JOIN person p ON p.id = w.author_id
                       LEFT JOIN organization o ON o.id = w.organization_id
                      WHERE w.conversation_id = own.conversation_id AND w.position = ANY (own.positions)
                        AND w.state = 'visible' AND (NOT own.unread OR w.position > own.marker)
                      GROUP BY p.id, o.id ORDER BY 1 DESC LIMIT 3) voices) AS people
             FROM message m
            WHERE m.conversation_id = own.conversation_id AND m.state = 'visible'
              AND CASE WHEN own.positions = '{}' THEN m.id = own.message_id
                       ELSE m.position = ANY (own.positions) AND (NOT own.unread OR m.position > own.marker) END
         ) said ON true
        ORDER BY own.updated_at DESC, own.id DESC`,
      [actor.personId, stamp, id, unread === 'only', limit + 1],
    );
    const page = rows.slice(0, limit);
    const last = rows.length > limit ? page.at(-1) : undefined;
    return { items: page.map(present), next: last ? `${last.stamp}~${last.id}` : null };
  }

  async count(actor: Actor): Promise<{ unread: number }> {
    const [row] = await this.db.query<{ unread: number }>(
      `SELECT count(*)::int AS unread ${visible} AND ${isUnread}`,
      [actor.personId],
    );
    return { unread: row?.unread ?? 0 };
  }

  /** What was read in its place stays read: only its own mark moves. */
  async mark(actor: Actor, ids: string[] | undefined, read: boolean): Promise<{ changed: string[] }> {
    const rows = await this.db.query<{ id: string }>(
      `UPDATE notification SET read_at = CASE WHEN $2 THEN now() END
        WHERE person_id = $1 AND ($3::uuid[] IS NULL OR id = ANY ($3)) AND (read_at IS NULL) = $2
        RETURNING id`,
      [actor.personId, read, ids ?? null],
    );
    if (rows.length > 0) this.notifier.tell([actor.personId]);
    return { changed: rows.map(({ id }) => id) };
  }
}

/** Finer than the milliseconds of a date: rows of one transaction share their time. */
function cursorOf(cursor: string | undefined): [stamp: string | null, id: string | null] {
  const [, stamp, id] =
    /^(\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{6}Z)~([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})$/.exec(
      cursor ?? '',
    ) ?? [];
  return stamp !== undefined && id !== undefined && isStamp(stamp) ? [stamp, id] : [null, null];
}

const present = (row: Row): Notification => ({
  id: row.id,
  kind: row.kind,
  unread: row.unread,
  count: row.count,
  people: (row.people ?? []).map((person): PersonSummary => presentPersonAs(person, 'person')),
  peopleCount: row.people_count,
  space: row.space,
  conversation: row.conversation,
  message: row.message,
  excerpt: row.excerpt ?? '',
  title: row.title,
  note: row.note,
  path: row.path,
  at: row.updated_at.toISOString(),
});
