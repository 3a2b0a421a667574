import type { Sql } from '../../platform/database/database.ts';

interface Naming {
  messageId: string;
  files: string[];
}

/**
 * Lets the readers of messages have the files that these name. Only whoever uploaded a file can do that: a quote or a
 * guessed id widens nobody's circle, and whoever may read the file already sees it in the quote as well.
 */
export async function linkFiles(tx: Sql, writerId: string, { messageId, files }: Naming): Promise<void> {
  if (files.length === 0) return;
  await tx.query(
    `WITH own AS (
       UPDATE file SET unused_since = NULL WHERE id = ANY ($3::uuid[]) AND person_id = $2 RETURNING id
     )
     INSERT INTO message_file (message_id, file_id) SELECT $1, id FROM own ON CONFLICT DO NOTHING`,
    [messageId, writerId, files],
  );
}

/**
 * The same after an edit: what is not named any more is not readable any more, but it is kept while an earlier version
 * names it. Whoever brings that version back, brings back its files.
 */
export async function relinkFiles(tx: Sql, writerId: string, naming: Naming): Promise<void> {
  await tx.query(
    `WITH gone AS (
       DELETE FROM message_file WHERE message_id = $1 AND file_id <> ALL ($2::uuid[]) RETURNING message_id, file_id
     ), kept AS (
       INSERT INTO message_file_before (message_id, file_id) SELECT message_id, file_id FROM gone
       ON CONFLICT DO NOTHING
     ), back AS (
       SELECT message_id, file_id FROM message_file_before WHERE message_id = $1 AND file_id = ANY ($2::uuid[])
     ), used AS (
       UPDATE file SET unused_since = NULL WHERE id IN (SELECT file_id FROM back)
     )
     INSERT INTO message_file (message_id, file_id) SELECT message_id, file_id FROM back ON CONFLICT DO NOTHING`,
    [naming.messageId, naming.files],
  );
  await linkFiles(tx, writerId, naming);
}
