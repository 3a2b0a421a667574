import type { Sql } from '../../platform/database/database.ts';

/**
 * A moderator's rights end at the space: open cases about posts that go to another one go to the moderators there, and
 * whoever had taken them on need not be one of these.
 */
export async function carryCases(tx: Sql, subjects: string[], space: string | null): Promise<void> {
  await tx.query(
    `UPDATE moderation_case SET space_id = $2, claimed_by = NULL, claimed_at = NULL
      WHERE subject_id = ANY ($1) AND state = 'open' AND space_id <> $2`,
    [subjects, space],
  );
}

/** With a whole topic: what is reported in it, and what waits to appear in it. */
export async function carryTopicCases(tx: Sql, topic: string, space: string): Promise<void> {
  const reported = await tx.query<{ id: string }>(
    `SELECT k.subject_id AS id FROM moderation_case k JOIN message m ON m.id = k.subject_id
      WHERE k.state = 'open' AND m.conversation_id = $1`,
    [topic],
  );
  await carryCases(
    tx,
    reported.map(({ id }) => id),
    space,
  );
  await carryHeld(tx, topic, { conversation: topic, space });
}

/** What waits for a topic that was merged waits for the other one: else nobody could let it appear. */
export async function carryHeld(
  tx: Sql,
  topic: string,
  target: { conversation: string; space: string | null },
  only: string[] | null = null,
): Promise<string[]> {
  const rows = await tx.query<{ id: string }>(
    `UPDATE held_message SET conversation_id = $2, space_id = $3
      WHERE conversation_id = $1 AND ($4::uuid[] IS NULL OR id = ANY ($4)) RETURNING id`,
    [topic, target.conversation, target.space, only],
  );
  const held = rows.map(({ id }) => id);
  await carryCases(tx, held, target.space);
  return held;
}

/** The columns of a conversation `c` are for the moderators of `space` while it is there, or open to everyone. */
export const isShownTo = (space: string): string =>
  `(c.space_id = ${space} OR EXISTS (SELECT FROM space o WHERE o.id = c.space_id AND o.visibility <> 'closed'))`;
