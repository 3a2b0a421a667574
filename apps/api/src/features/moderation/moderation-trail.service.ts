import { Injectable } from '@nestjs/common';
import type { ConversationKind } from '@app/contracts/conversations';
import { type LogAction, type LogEntry, undoable } from '@app/contracts/moderation-log';
import type { Actor } from '@app/contracts/session';
import { canModerateSpace, type SpaceFacts } from '@app/domain/space-rights';
import { isShownTo } from '../../core/conversations/moved-cases.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../../core/identity/person.presenter.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound } from '../../platform/problems.ts';
import { decodeCursor, encodeCursor } from './cases.service.ts';
import { type EntryRow, remembering } from './log-entries.ts';

interface LogRow extends PersonColumns<'actor'>, PersonColumns<'person'>, PersonColumns<'undoer'> {
  id: string;
  at: Date;
  sort: string;
  action: LogAction;
  conversation_id: string | null;
  conversation_kind: ConversationKind;
  conversation_title: string;
  message_id: string | null;
  note: string;
  undone_at: Date | null;
  /** Whether it holds what undoing needs. */
  remembers: boolean;
}

const atOnce = 50;

/** What moderators did in a space; every moderator of it reads it. */
@Injectable()
export class ModerationTrail {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
  ) {}

  async list(actor: Actor, spaceId: string, { cursor }: { cursor?: string | undefined }) {
    await this.spaces.demand(actor, spaceId, canModerateSpace);
    const [sort, id] = cursor === undefined ? [null, null] : decodeCursor(cursor);
    const rows = await selectEntries(
      this.db,
      `WHERE l.space_id = $1 AND ($2::timestamptz IS NULL OR (l.at, l.id) < ($2::timestamptz, $3::uuid))
       ORDER BY l.at DESC, l.id DESC LIMIT ${atOnce + 1}`,
      [spaceId, sort, id],
    );
    const shown = rows.slice(0, atOnce);
    const last = shown.at(-1);
    return {
      items: shown.map(present),
      next: rows.length > atOnce && last ? encodeCursor(last.sort, last.id) : null,
    };
  }

  /** The door: whoever moderates its space. @throws not_found */
  async readable(actor: Actor, entryId: string): Promise<{ entry: EntryRow; facts: SpaceFacts }> {
    const [entry] = await this.db.query<EntryRow>(`SELECT * FROM moderation_log WHERE id = $1`, [entryId]);
    if (!entry) throw notFound();
    const facts = (await this.spaces.readable(actor, [entry.space_id])).get(entry.space_id);
    if (!facts || !canModerateSpace(actor, facts)) throw notFound();
    return { entry, facts };
  }

  async present(id: string): Promise<LogEntry> {
    const [row] = await selectEntries(this.db, `WHERE l.id = $1`, [id]);
    if (!row) throw notFound();
    return present(row);
  }
}

const selectEntries = (sql: Sql, rest: string, parameters: unknown[]): Promise<LogRow[]> =>
  sql.query<LogRow>(
    `SELECT l.id, l.at, l.at::text AS sort, l.action, l.message_id, l.note, l.undone_at, l.before IS NOT NULL AS remembers,
            c.id AS conversation_id, c.kind AS conversation_kind, c.title AS conversation_title,
            ${selectPerson('a', 'ao', 'actor')}, ${selectPerson('p', 'po', 'person')}, ${selectPerson('u', 'uo', 'undoer')}
       FROM moderation_log l
       LEFT JOIN conversation c ON c.id = l.conversation_id AND ${isShownTo('l.space_id')}
       LEFT JOIN person a ON a.id = l.actor_id LEFT JOIN organization ao ON ao.id = a.organization_id
       LEFT JOIN person p ON p.id = l.person_id LEFT JOIN organization po ON po.id = p.organization_id
       LEFT JOIN person u ON u.id = l.undone_by LEFT JOIN organization uo ON uo.id = u.organization_id
      ${rest}`,
    parameters,
  );

const present = (row: LogRow): LogEntry => ({
  id: row.id,
  at: row.at.toISOString(),
  actor: row.actor_id ? presentPersonAs(row, 'actor') : null,
  action: row.action,
  conversation: row.conversation_id
    ? { id: row.conversation_id, kind: row.conversation_kind, title: row.conversation_title }
    : null,
  message: row.message_id,
  person: row.person_id ? presentPersonAs(row, 'person') : null,
  note: row.note,
  undoneBy: row.undoer_id ? presentPersonAs(row, 'undoer') : null,
  undoneAt: row.undone_at?.toISOString() ?? null,
  can: {
    undo:
      row.undone_at === null && undoable.has(row.action) && (row.remembers || !remembering.has(row.action)),
  },
});
