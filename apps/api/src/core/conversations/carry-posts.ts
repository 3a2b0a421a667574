import type { Actor } from '@app/contracts/session';
import { v7 } from 'uuid';
import type { Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import type { LockedConversation } from './locked-conversation.ts';
import { renderMarkdown } from './markdown.ts';
import { carryCases } from './moved-cases.ts';
import { carryMailed, carryMarkers } from './moved-markers.ts';
import { sentHashOf } from './sent-hash.ts';

/** Two conversations that one transaction has locked. */
export interface Move {
  tx: Sql;
  actor: Actor;
  source: LockedConversation;
  target: LockedConversation;
}
interface Moving {
  id: string;
  position: number;
  stub: string;
}

const nothing = sentHashOf({ body: '' });

/** Under both locks. @throws conflict when a post is not in the source any more */
export async function carryPosts(move: Move, ids: string[], { isNew }: { isNew: boolean }): Promise<void> {
  const { tx, source, target } = move;
  const rows = await tx.query<{ id: string; position: number }>(
    `SELECT id, position FROM message WHERE id = ANY ($1) AND conversation_id = $2 AND state <> 'moved' ORDER BY position`,
    [ids, source.id],
  );
  if (rows.length < ids.length)
    throw new ProblemError('conflict', 'Ein Teil dieser Beiträge ist inzwischen an anderer Stelle.');
  const moving: Moving[] = rows.map((row) => ({ ...row, stub: v7() }));
  const before = target.lastPosition;
  await moveRows(move, moving);
  await leaveStubs(move, moving);
  await mendReplies(move, moving);
  const note = noteOf(move, moving.length);
  target.append({ ...note, ...renderMarkdown(note.body) });
  const carried = {
    source: source.id,
    target,
    before,
    positions: moving.map(({ position }) => position),
    isNew,
  };
  await carryCases(tx, ids, target.row.space_id);
  await carryMarkers(tx, carried);
  await carryMailed(tx, carried);
}

async function moveRows({ tx, source, target }: Move, moving: Moving[]): Promise<void> {
  const places = moving.map(({ id }) => target.takeIn(id));
  await tx.query(
    `UPDATE message SET conversation_id = $1, position = t.position, seq = t.seq, moved_from = $2, pinned = false
       FROM unnest($3::uuid[], $4::int[], $5::int[]) AS t (id, position, seq) WHERE message.id = t.id`,
    [
      target.id,
      source.id,
      moving.map(({ id }) => id),
      places.map(({ position }) => position),
      places.map(({ seq }) => seq),
    ],
  );
  await tx.query(`UPDATE message_dirty SET conversation_id = $1 WHERE message_id = ANY ($2)`, [
    target.id,
    moving.map(({ id }) => id),
  ]);
}

/** In the place of each post, so that positions stay without a gap and whoever read there sees where it went. */
async function leaveStubs({ tx, source, target }: Move, moving: Moving[]): Promise<void> {
  await tx.query(
    `INSERT INTO message (id, conversation_id, position, seq, kind, state, author_id, organization_id, body, sent_hash,
                          html, excerpt, moved_to, created_at)
     SELECT t.stub, $1, t.position, t.seq, 'post', 'moved', m.author_id, m.organization_id, '', $3, '', '', $2,
            m.created_at
       FROM unnest($4::uuid[], $5::uuid[], $6::int[], $7::int[]) AS t (id, stub, position, seq)
       JOIN message m ON m.id = t.id`,
    [
      source.id,
      target.id,
      nothing,
      moving.map(({ id }) => id),
      moving.map(({ stub }) => stub),
      moving.map(({ position }) => position),
      moving.map(({ stub }) => source.touch(stub)),
    ],
  );
}

/**
 * Nothing quotes across conversations, whose readers may differ: a reply that stays points to the stub, a reply that
 * went alone stands for itself. An accepted answer that went is none any more.
 */
async function mendReplies({ tx, source, target }: Move, moving: Moving[]): Promise<void> {
  const ids = moving.map(({ id }) => id);
  const staying = await tx.query<{ id: string }>(
    `SELECT id FROM message WHERE conversation_id = $1 AND (reply_to = ANY ($2) OR thread_id = ANY ($2))`,
    [source.id, ids],
  );
  await tx.query(
    `UPDATE message m SET seq = t.seq, thread_id = CASE WHEN m.thread_id = ANY ($3) THEN NULL ELSE m.thread_id END,
            reply_to = COALESCE((SELECT s.stub FROM unnest($3::uuid[], $4::uuid[]) AS s (id, stub)
                                  WHERE s.id = m.reply_to), m.reply_to)
       FROM unnest($1::uuid[], $2::int[]) AS t (id, seq) WHERE m.id = t.id`,
    [
      staying.map(({ id }) => id),
      staying.map(({ id }) => source.touch(id)),
      ids,
      moving.map(({ stub }) => stub),
    ],
  );
  const roots = await tx.query<{ id: string; here: boolean }>(
    `UPDATE message m SET
            reply_to = (SELECT r.id FROM message r WHERE r.id = m.reply_to AND r.conversation_id = $2),
            thread_id = (SELECT r.id FROM message r WHERE r.id = m.thread_id AND r.conversation_id = $2)
       FROM message o WHERE o.id = m.id AND m.id = ANY ($1) AND (m.reply_to IS NOT NULL OR m.thread_id IS NOT NULL)
     RETURNING o.thread_id AS id, m.thread_id IS NOT NULL AS here`,
    [ids, target.id],
  );
  const left = [...new Set(roots.filter(({ id, here }) => id && !here).map(({ id }) => id))];
  await tx.query(
    `UPDATE message m SET seq = t.seq, reply_count =
            (SELECT count(*) FROM message r WHERE r.thread_id = m.id AND r.state = 'visible')
       FROM unnest($1::uuid[], $2::int[]) AS t (id, seq) WHERE m.id = t.id`,
    [left, left.map((id) => source.touch(id))],
  );
  const answers = await tx.query(
    `UPDATE conversation SET answer_id = NULL WHERE id = $1 AND answer_id = ANY ($2) RETURNING 1 AS one`,
    [source.id, ids],
  );
  if (answers.length > 0) source.touchItself();
}

/** Says at the target what happened, with the way back. */
function noteOf({ actor, source, target }: Move, count: number) {
  const what = count === 1 ? 'Ein Beitrag kommt' : `${count} Beiträge kommen`;
  const sameReaders = source.row.space_id === target.row.space_id;
  const body = `${what} aus ${sameReaders ? `[einem anderen Gespräch](/gespraech/${source.id})` : 'einem anderen Raum'}.`;
  return {
    id: v7(),
    kind: 'system',
    state: 'visible' as const,
    author_id: actor.personId,
    organization_id: actor.organizationId,
    body,
    sent_hash: sentHashOf({ body }),
    reply_to: null,
    thread_id: null,
    pinned: false,
    revision: 0,
    created_at: new Date(),
    deleted_at: null,
    deleted_by: null,
  };
}
