import type { LockedConversation } from './locked-conversation.ts';
import type { renderMarkdown } from './markdown.ts';
import { relinkFiles } from './message-files.ts';
import { touchReplies } from './message-removal.ts';

interface Rewriting {
  messageId: string;
  body: string;
  /** `body` as `renderMarkdown` made it. */
  rendered: ReturnType<typeof renderMarkdown>;
  editorId: string;
  /** Why a moderator changes somebody else's words; everyone reads it. An earlier one stays. */
  note?: string;
}

/** Replaces the words of a message and keeps the replaced ones as a revision. The caller has asked for the right. */
export async function rewriteIn(
  conversation: LockedConversation,
  { messageId, body, rendered, editorId, note }: Rewriting,
): Promise<void> {
  const { html, excerpt, mentions, files, municipality_mentions: towns } = rendered;
  const seq = conversation.touch(messageId);
  await conversation.query(
    `WITH earlier AS (
       INSERT INTO message_revision (message_id, revision, body, editor_id, replaced_at)
       SELECT id, revision, body, $7, now() FROM message WHERE id = $1
     )
     UPDATE message SET body = $2, html = $3, excerpt = $4, mentions = $5, seq = $6, revision = revision + 1,
            edited_at = now(), municipality_mentions = $8, edit_note = COALESCE($9, edit_note) WHERE id = $1`,
    [messageId, body, html, excerpt, mentions, seq, editorId, towns, note ?? null],
  );
  // What was taken out, such as a telephone number, stood in the earlier versions as well.
  if (note !== undefined)
    await conversation.query(`UPDATE message_revision SET withheld = true WHERE message_id = $1`, [
      messageId,
    ]);
  await relinkFiles(conversation, editorId, { messageId, files });
  await touchReplies(conversation, messageId);
}
