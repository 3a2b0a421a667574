import { v7 } from 'uuid';
import { ProblemError } from '../../platform/problems.ts';
import { renderMarkdown } from './markdown.ts';
import type { Carried, Move, Moving } from './move-record.ts';
import { mendReplies } from './moved-replies.ts';
import { carryCases } from './moved-cases.ts';
import { carryMailed, carryMarkers } from './moved-markers.ts';
import { sentHashOf } from './sent-hash.ts';

const nothing = sentHashOf({ body: '' });

/** Of a topic that is empty. */
export const nothingCarried: Carried = { posts: [], cut: [], answer: null, note: null };

/** Under both locks. @throws conflict when a post is not in the source any more */
export async function carryPosts(move: Move, ids: string[], { isNew }: { isNew: boolean }): Promise<Carried> {
  const { tx, source, target } = move;
  const rows = await tx.query<Omit<Moving, 'stub'>>(
    `SELECT id, position, pinned, reply_to AS "replyTo", thread_id AS thread
       FROM message WHERE id = ANY ($1) AND conversation_id = $2 AND state <> 'moved' ORDER BY position`,
    [ids, source.id],
  );
  if (rows.length < ids.length)
    throw new ProblemError('conflict', 'Ein Teil dieser Beiträge ist inzwischen an anderer Stelle.');
  const moving: Moving[] = rows.map((row) => ({ ...row, stub: v7() }));
  const before = target.lastPosition;
  const places = await moveRows(move, moving);
  await leaveStubs(move, moving);
  const mended = await mendReplies(move, moving);
  const note = noteOf(move, moving.length);
  target.append({ ...note, ...renderMarkdown(note.body) });
  await carryCases(tx, ids, target.row.space_id);
  const positions = moving.map(({ position }) => position);
  await carryMarkers(tx, { source: source.id, target, before, positions, isNew });
  await carryMailed(tx, { source: source.id, target: target.id, positions, places });
  return {
    posts: moving.map(({ position: _position, ...post }) => post),
    ...mended,
    note: { id: note.id, body: `${leftAgain} ${note.body}` },
  };
}

/** What the sentence at the target becomes when the move is taken back. */
const leftAgain = 'Zurückgenommen:';

async function moveRows({ tx, source, target }: Move, moving: Moving[]): Promise<number[]> {
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
  return places.map(({ position }) => position);
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
