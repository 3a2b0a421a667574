import type { NewPoll } from '@app/contracts/polls';
import type { Sql } from '../../platform/database/database.ts';

/** Beside its message, in the transaction that adds that. */
export async function addPoll(tx: Sql, messageId: string, poll: NewPoll): Promise<void> {
  await tx.query(
    `WITH added AS (
       INSERT INTO poll (message_id, multiple, secret_until_voted, ends_at) VALUES ($1, $2, $3, $4)
     )
     INSERT INTO poll_option (message_id, id, text)
     SELECT $1, place, text FROM unnest($5::text[]) WITH ORDINALITY AS t (text, place)`,
    [messageId, poll.multiple, poll.secretUntilVoted, poll.endsAt, poll.options],
  );
  await tx.query(`UPDATE message SET poll = poll_view(id) WHERE id = $1`, [messageId]);
}
