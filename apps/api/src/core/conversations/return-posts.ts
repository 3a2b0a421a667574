import { ProblemError } from '../../platform/problems.ts';
import { renderMarkdown } from './markdown.ts';
import type { Carried, Move, MoveRecord, Moving } from './move-record.ts';
import { carryCases } from './moved-cases.ts';
import { carryMailed, returnMarkers } from './moved-markers.ts';
import { joinReplies, mendReplies } from './moved-replies.ts';

/** A post that goes back to `place`, where its stub is. */
interface Returning extends Moving {
  place: number;
}

/**
 * Exchanges posts and their stubs: the posts stand where they stood, and the stubs say so where the posts were. Edited,
 * hidden or deleted meanwhile, they come back as they are now. Under both locks. @throws conflict when one of them went
 * on to somewhere else
 */
export async function returnPosts(move: Move, record: MoveRecord): Promise<Carried> {
  const { tx, source, target } = move;
  const rows = await stillThere(move, record);
  await exchange(move, rows);
  await restoreTies(move, record);
  await joinReplies(
    move,
    rows.map((row) => ({ ...row, thread: threadOf(record, row.id) })),
    record,
  );
  const mended = await mendReplies(move, rows);
  const ids = rows.map(({ id }) => id);
  await carryCases(tx, ids, target.row.space_id);
  const ways = {
    source: source.id,
    target: target.id,
    positions: rows.map(({ position }) => position),
    places: rows.map(({ place }) => place),
  };
  await returnMarkers(tx, ways, record);
  await carryMailed(tx, ways);
  return {
    posts: rows.map(({ position: _position, place: _place, ...post }) => post),
    ...mended,
    note: await rewriteNote(move, record),
  };
}

async function stillThere({ tx, source, target }: Move, { posts }: MoveRecord): Promise<Returning[]> {
  const rows = await tx.query<Returning>(
    `SELECT m.id, s.id AS stub, m.position, s.position AS place, m.pinned, m.reply_to AS "replyTo",
            m.thread_id AS thread
       FROM unnest($1::uuid[], $2::uuid[]) AS t (id, stub)
       JOIN message m ON m.id = t.id AND m.conversation_id = $3
       JOIN message s ON s.id = t.stub AND s.conversation_id = $4 AND s.state = 'moved'
      ORDER BY s.position`,
    [posts.map(({ id }) => id), posts.map(({ stub }) => stub), source.id, target.id],
  );
  if (rows.length === posts.length) return rows;
  throw new ProblemError(
    'conflict',
    'Ein Teil dieser Beiträge wurde inzwischen weiter verschoben. Bitte nehmen Sie zuerst die spätere Verschiebung zurück.',
  );
}

/** Positions are never taken twice, not even for a moment: the stubs wait below zero. */
async function exchange({ tx, source, target }: Move, rows: Returning[]): Promise<void> {
  const ids = rows.map(({ id }) => id);
  const stubs = rows.map(({ stub }) => stub);
  await tx.query(
    `UPDATE message SET conversation_id = $1, moved_to = $2, position = -t.position, seq = t.seq
       FROM unnest($3::uuid[], $4::int[], $5::int[]) AS t (id, position, seq) WHERE message.id = t.id`,
    [
      source.id,
      target.id,
      stubs,
      rows.map(({ position }) => position),
      stubs.map((stub) => source.touch(stub)),
    ],
  );
  await tx.query(
    `UPDATE message SET conversation_id = $1, moved_from = $2, position = t.position, seq = t.seq
       FROM unnest($3::uuid[], $4::int[], $5::int[]) AS t (id, position, seq) WHERE message.id = t.id`,
    [target.id, source.id, ids, rows.map(({ place }) => place), ids.map((id) => target.touch(id))],
  );
  await tx.query(`UPDATE message SET position = -position WHERE id = ANY ($1)`, [stubs]);
  await tx.query(`UPDATE message_dirty SET conversation_id = $1 WHERE message_id = ANY ($2)`, [
    target.id,
    ids,
  ]);
}

/** What each was to the others here; what it was there ends with its going. */
const restoreTies = ({ tx }: Move, { posts }: MoveRecord) =>
  tx.query(
    `UPDATE message m SET pinned = t.pinned AND m.state = 'visible',
            reply_to = COALESCE(t.reply_to, m.reply_to), thread_id = COALESCE(t.thread_id, m.thread_id)
       FROM unnest($1::uuid[], $2::bool[], $3::uuid[], $4::uuid[]) AS t (id, pinned, reply_to, thread_id)
      WHERE m.id = t.id`,
    [
      posts.map(({ id }) => id),
      posts.map(({ pinned }) => pinned),
      posts.map(({ replyTo }) => replyTo),
      posts.map(({ thread }) => thread),
    ],
  );

const threadOf = ({ posts }: MoveRecord, id: string): string | null =>
  posts.find((post) => post.id === id)?.thread ?? null;

/** The sentence that told of the move tells that it was taken back; wherever it stands by now. */
async function rewriteNote({ tx, source, target }: Move, { note }: MoveRecord): Promise<Carried['note']> {
  if (!note) return null;
  const [row] = await tx.query<{ body: string; conversation: string }>(
    `SELECT body, conversation_id AS conversation FROM message WHERE id = $1 AND state = 'visible'`,
    [note.id],
  );
  const place = [source, target].find(({ id }) => id === row?.conversation);
  if (!row || !place) return null;
  const { html, excerpt } = renderMarkdown(note.body);
  await place.query(`UPDATE message SET body = $2, html = $3, excerpt = $4, seq = $5 WHERE id = $1`, [
    note.id,
    note.body,
    html,
    excerpt,
    place.touch(note.id),
  ]);
  return { id: note.id, body: row.body };
}
