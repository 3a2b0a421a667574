import type { LockedConversation } from './locked-conversation.ts';
import type { Mended, Move, Moving } from './move-record.ts';
import { countThread } from './threads.ts';

/**
 * Nothing quotes across conversations, whose readers may differ: a reply that stays points to the stub, a reply that
 * went alone stands for itself. An accepted answer that went is none any more.
 */
export async function mendReplies({ tx, source, target }: Move, moving: Moving[]): Promise<Mended> {
  const ids = moving.map(({ id }) => id);
  const staying = await tx.query<{ id: string; thread: string | null }>(
    `SELECT id, CASE WHEN thread_id = ANY ($2) THEN thread_id END AS thread FROM message WHERE conversation_id = $1 AND (reply_to = ANY ($2) OR thread_id = ANY ($2))`,
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
  return {
    cut: staying.flatMap(({ id, thread }) => (thread ? [{ id, thread }] : [])),
    answer: await leaveAnswer(source, ids),
  };
}

/** What went is no answer any more. */
async function leaveAnswer(source: LockedConversation, ids: string[]): Promise<string | null> {
  const answers = await source.query<{ id: string }>(
    `UPDATE conversation c SET answer_id = NULL FROM conversation o
      WHERE o.id = c.id AND c.id = $1 AND c.answer_id = ANY ($2) RETURNING o.answer_id AS id`,
    [source.id, ids],
  );
  if (answers.length > 0) source.touchItself();
  return answers[0]?.id ?? null;
}

/**
 * The other way: whoever points to the stub points to the post again, a thread that was cut is whole, and the accepted
 * answer is it again, where nothing else took its place. What refers to a post that did not come back stays as it is.
 */
export async function joinReplies(
  { tx, target }: Move,
  back: Moving[],
  { cut, answer }: Mended,
): Promise<void> {
  const stubs = back.map(({ stub }) => stub);
  const staying = await tx.query<{ id: string }>(
    `SELECT id FROM message WHERE conversation_id = $1 AND (reply_to = ANY ($2) OR (id = ANY ($3) AND thread_id IS NULL))`,
    [target.id, stubs, cut.map(({ id }) => id)],
  );
  await tx.query(
    `UPDATE message m SET seq = t.seq,
            reply_to = COALESCE((SELECT s.id FROM unnest($3::uuid[], $4::uuid[]) AS s (id, stub)
                                  WHERE s.stub = m.reply_to), m.reply_to),
            thread_id = COALESCE(m.thread_id, (SELECT r.id FROM unnest($5::uuid[], $6::uuid[]) AS c (id, thread)
                                                 JOIN message r ON r.id = c.thread
                                                WHERE c.id = m.id AND r.conversation_id = $7))
       FROM unnest($1::uuid[], $2::int[]) AS t (id, seq) WHERE m.id = t.id`,
    [
      staying.map(({ id }) => id),
      staying.map(({ id }) => target.touch(id)),
      back.map(({ id }) => id),
      stubs,
      cut.map(({ id }) => id),
      cut.map(({ thread }) => thread),
      target.id,
    ],
  );
  const threads = new Set([...back, ...cut].flatMap(({ thread }) => thread ?? []));
  for (const thread of threads) await countIfHere(target, thread);
  await chooseAgain(target, answer);
}

async function countIfHere(target: LockedConversation, thread: string): Promise<void> {
  const [here] = await target.query(`SELECT FROM message WHERE id = $1 AND conversation_id = $2`, [
    thread,
    target.id,
  ]);
  if (here) await countThread(target, thread);
}

async function chooseAgain(target: LockedConversation, answer: string | null): Promise<void> {
  if (answer === null || target.row.answer_id !== null) return;
  const chosen = await target.query(
    `UPDATE conversation SET answer_id = m.id FROM message m
      WHERE conversation.id = $1 AND m.id = $2 AND m.conversation_id = $1 AND m.state = 'visible' RETURNING 1 AS one`,
    [target.id, answer],
  );
  if (chosen.length > 0) target.touchItself();
}
