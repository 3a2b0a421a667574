import type { Actor } from '@app/contracts/session';
import { canModerateConversation } from '@app/domain/conversation-rights';
import type { LockedConversation } from '../../core/conversations/locked-conversation.ts';
import { renderMarkdown } from '../../core/conversations/markdown.ts';
import { rewriteIn } from '../../core/conversations/message-edit.ts';
import { linkFiles } from '../../core/conversations/message-files.ts';
import { ProblemError } from '../../platform/problems.ts';

/**
 * What undoing a correction needs. The former words are no part of it: they are the withheld revision, which only the
 * author and moderators read and which goes when the author has the account erased.
 */
interface CorrectionRecord {
  /** The revision that was replaced. */
  revision: number;
  /** Why an earlier moderator had changed the words. */
  note: string | null;
  /** Revisions that everyone could read until then. */
  shown: number[];
}

/** Call before the words are replaced. */
export async function rememberCorrection(
  conversation: LockedConversation,
  messageId: string,
): Promise<Record<string, unknown>> {
  const [row] = await conversation.query<CorrectionRecord>(
    `SELECT revision, edit_note AS note, ARRAY(
              SELECT r.revision FROM message_revision r WHERE r.message_id = m.id AND NOT r.withheld) AS shown
       FROM message m WHERE id = $1`,
    [messageId],
  );
  if (!row) throw new Error('unreachable'); // the caller looked at it
  return { ...row };
}

/** The former words, unless somebody changed them since. @throws before its first write */
export async function uncorrectIn(
  conversation: LockedConversation,
  actor: Actor,
  { messageId, before }: { messageId: string; before: Record<string, unknown> | null },
): Promise<void> {
  if (!before) throw new ProblemError('invalid_input', 'Das lässt sich nicht zurücknehmen.');
  const record = before as unknown as CorrectionRecord;
  const message = conversation.message(messageId);
  if (!canModerateConversation(actor, conversation.factsFor(actor.personId)))
    throw new ProblemError('forbidden');
  if (message.state !== 'visible')
    throw new ProblemError('conflict', 'Diesen Beitrag gibt es hier nicht mehr.');
  if (message.revision !== record.revision + 1)
    throw new ProblemError('conflict', 'Dieser Beitrag wurde seitdem noch einmal bearbeitet.');
  const [former] = await conversation.query<{ body: string }>(
    `SELECT body FROM message_revision WHERE message_id = $1 AND revision = $2`,
    [messageId, record.revision],
  );
  if (!former) throw new ProblemError('conflict', 'Den früheren Text gibt es nicht mehr.');
  const { body } = former;
  const rendered = renderMarkdown(body);
  await rewriteIn(conversation, { messageId, body, rendered, editorId: actor.personId });
  await linkFiles(conversation, message.author_id, { messageId, files: rendered.files });
  await conversation.query(`UPDATE message SET edit_note = $2 WHERE id = $1`, [messageId, record.note]);
  await conversation.query(
    `UPDATE message_revision SET withheld = false WHERE message_id = $1 AND revision = ANY ($2)`,
    [messageId, [...record.shown, record.revision]],
  );
}
