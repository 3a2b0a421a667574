import { Injectable } from '@nestjs/common';
import type { DraftListItem, draftRoutes, ServerDraft } from '@app/contracts/drafts';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { Database, type Sql } from '../../platform/database/database.ts';
import { Limiter } from '../../platform/http/limiter.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { ConversationAccess } from '../conversations/conversation-access.ts';
import { SpacesAccess } from '../spaces/spaces-access.service.ts';
import { type DraftRow, type PlacedRow, presentDraft, presentListItem } from './draft-view.ts';

type Save = RouteInput<typeof draftRoutes.save>['body'];
type Discard = RouteInput<typeof draftRoutes.discard>['query'];

const mostDrafts = 300;
/** Texts of other devices kept beside a draft. */
const mostOthers = 5;

const columns = `kind, target, body, fields, revision, device, others, updated_at`;
const ofPlace = `person_id = $1 AND kind = split_part($2, ':', 1) AND target = split_part($2, ':', 2)::uuid`;

/** A reply belongs to a conversation, a thread and an edit to a message and its conversation, a new topic to a space. */
const placed = `SELECT ${columns
  .split(', ')
  .map((column) => `d.${column}`)
  .join(', ')},
       c.id AS conversation_id, c.kind AS conversation_kind, c.title AS conversation_title, m.id AS message_id,
       s.id AS space_id, s.slug AS space_slug, s.name AS space_name
  FROM draft d
  LEFT JOIN message m ON d.kind IN ('edit', 'thread') AND m.id = d.target
  LEFT JOIN conversation c ON c.id = CASE WHEN d.kind = 'reply' THEN d.target ELSE m.conversation_id END
  LEFT JOIN space s ON s.id = CASE WHEN d.kind = 'topic' THEN d.target ELSE c.space_id END
 WHERE d.person_id = $1 ORDER BY d.updated_at DESC, d.target`;

/** Drafts belong to one person; nobody else's rights are asked, and a place that is gone leaves its draft readable. */
@Injectable()
export class DraftsService {
  private readonly saves = new Limiter({ burst: 120, perMinute: 90 });

  constructor(
    private readonly db: Database,
    private readonly conversations: ConversationAccess,
    private readonly spaces: SpacesAccess,
    private readonly realtime: Realtime,
  ) {}

  async list(actor: Actor): Promise<DraftListItem[]> {
    const rows = await this.db.query<PlacedRow>(placed, [actor.personId]);
    const open = await Promise.all(rows.map((row) => this.isOpen(actor, row)));
    return rows.map((row, index) => presentListItem(row, open[index] ?? false));
  }

  async read(actor: Actor, place: string, owner?: string): Promise<{ draft: ServerDraft | null }> {
    requireOwner(actor, owner);
    const [row] = await this.find(this.db, actor, place);
    return { draft: row ? presentDraft(row) : null };
  }

  /** The last one to write wins, and what another device had written in between stays beside it. */
  async save(actor: Actor, place: string, given: Save): Promise<ServerDraft> {
    requireOwner(actor, given.owner);
    this.saves.take(actor.personId);
    const { row, isNew } = await this.db.transaction(async (tx) => {
      // A row that is not there yet cannot be locked: two devices that begin at once would not see each other.
      await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [
        `draft ${actor.personId} ${place}`,
      ]);
      const [before] = await this.find(tx, actor, place);
      if (!before) await demandRoom(tx, actor);
      const [after] = await tx.query<DraftRow>(
        `INSERT INTO draft (person_id, kind, target, body, fields, device, others)
         VALUES ($1, split_part($2, ':', 1), split_part($2, ':', 2)::uuid, $3, $4, $5, $6)
         ON CONFLICT (person_id, kind, target) DO UPDATE
           SET body = excluded.body, fields = excluded.fields, device = excluded.device, others = excluded.others,
               revision = draft.revision + 1, updated_at = now()
         RETURNING ${columns}`,
        [
          actor.personId,
          place,
          given.body,
          JSON.stringify(given.fields),
          given.device,
          JSON.stringify(othersAfter(before, given)),
        ],
      );
      if (!after) throw new ProblemError('internal');
      return { row: after, isNew: !before };
    });
    if (isNew) this.listChanged(actor);
    return presentDraft(row);
  }

  /** What another device went on writing stays: only the text that was sent or seen is forgotten. */
  async discard(
    actor: Actor,
    place: string,
    { revision, device, owner }: Discard,
  ): Promise<{ draft: ServerDraft | null }> {
    requireOwner(actor, owner);
    const gone = await this.db.query(
      `DELETE FROM draft WHERE ${ofPlace} AND ($3::int IS NULL OR revision = $3 OR device::text = $4) RETURNING 1 AS one`,
      [actor.personId, place, revision ?? null, device ?? ''],
    );
    if (gone.length > 0) this.listChanged(actor);
    return this.read(actor, place);
  }

  private find(sql: Sql, actor: Actor, place: string): Promise<DraftRow[]> {
    return sql.query<DraftRow>(`SELECT ${columns} FROM draft WHERE ${ofPlace}`, [actor.personId, place]);
  }

  /** Asks the doors all at once; they answer questions that wait together with one statement. */
  private async isOpen(actor: Actor, { kind, conversation_id: conversation, space_id: space }: PlacedRow) {
    if (kind === 'direct') return true;
    if (conversation !== null)
      return this.conversations.readable(actor, conversation).then(
        () => true,
        () => false,
      );
    return space !== null && (await this.spaces.readable(actor, [space])).has(space);
  }

  private listChanged(actor: Actor): void {
    this.realtime.hint(personRoom(actor.personId), 'drafts');
  }
}

function requireOwner(actor: Actor, owner: string | undefined): void {
  if (owner === undefined || owner === actor.personId) return;
  throw new ProblemError('unauthenticated', 'Hier ist inzwischen jemand anderes angemeldet.');
}

async function demandRoom(tx: Sql, actor: Actor): Promise<void> {
  const [row] = await tx.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM draft WHERE person_id = $1`,
    [actor.personId],
  );
  if ((row?.count ?? 0) < mostDrafts) return;
  throw new ProblemError(
    'conflict',
    'Sie haben sehr viele Entwürfe. Bitte verwerfen Sie auf der Seite „Entwürfe“ einige davon.',
  );
}

/** Who saves again has seen their own text; a text that somebody else wrote meanwhile is kept. */
function othersAfter(before: DraftRow | undefined, { base, body, device, settled }: Save) {
  if (!before) return [];
  const known = settled ? [] : before.others.filter((other) => other.device !== device);
  const isOvertaken =
    before.device !== device && before.revision !== base && before.body !== body && before.body.trim() !== '';
  if (!isOvertaken) return known;
  const overtaken = { device: before.device, body: before.body, at: before.updated_at.toISOString() };
  return [overtaken, ...known.filter((other) => other.device !== before.device)].slice(0, mostOthers);
}
