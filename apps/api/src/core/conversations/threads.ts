import type { NewMessage } from '@app/contracts/messages';
import { ProblemError } from '../../platform/problems.ts';
import type { LockedConversation } from './locked-conversation.ts';

/** Topics are threads themselves; in the others a message can open one. */
const withThreads = new Set(['channel', 'direct', 'live']);

/** @throws invalid_input unless the thread was opened by a message of this conversation */
export function requireThread(conversation: LockedConversation, { thread }: NewMessage): void {
  if (thread === undefined) return;
  const root = conversation.anyMessage(thread);
  const opens =
    root?.conversation_id === conversation.id && root.thread_id === null && root.state !== 'moved';
  if (opens && withThreads.has(conversation.row.kind)) return;
  throw new ProblemError('invalid_input', 'Diesen Antwortfaden gibt es hier nicht.');
}

/** The message that opened the thread tells how many answers there are. */
export async function countThread(conversation: LockedConversation, rootId: string): Promise<void> {
  await conversation.query(
    `UPDATE message SET seq = $2, reply_count =
            (SELECT count(*) FROM message r WHERE r.thread_id = $1 AND r.state = 'visible')
      WHERE id = $1`,
    [rootId, conversation.touch(rootId)],
  );
}
