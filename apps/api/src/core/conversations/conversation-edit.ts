import type { Conversation } from '@app/contracts/conversations';
import type { Actor } from '@app/contracts/session';
import { canEditConversation } from '@app/domain/conversation-rights';
import { ProblemError } from '../../platform/problems.ts';
import type { LockedConversation } from './locked-conversation.ts';
import { logModeration } from './moderation-log.ts';

export interface ConversationEdit {
  title?: string | undefined;
  purpose?: string | undefined;
  tags?: string[] | undefined;
  state?: Conversation['state'] | undefined;
  pinned?: boolean | undefined;
  slowModeSeconds?: number | undefined;
  announcementOnly?: boolean | undefined;
  closesAt?: string | null | undefined;
  reopensAt?: string | null | undefined;
  board?: string | undefined;
  answer?: string | null | undefined;
}

const columnOf = {
  title: 'title',
  purpose: 'purpose',
  tags: 'tags',
  state: 'state',
  pinned: 'pinned',
  slowModeSeconds: 'slow_mode_seconds',
  announcementOnly: 'announcement_only',
  closesAt: 'closes_at',
  reopensAt: 'reopens_at',
  board: 'board_id',
  answer: 'answer_id',
} as const satisfies Record<keyof ConversationEdit, string>;

type Field = keyof ConversationEdit;

/** As they were, under the names of the contracts. */
type Before = Record<Field, unknown> & { authorId: string | null };

/** Title, tags and answer also by the author of a topic; the rest by moderators. @throws before its first write */
export async function editConversation(
  conversation: LockedConversation,
  actor: Actor,
  edit: ConversationEdit,
): Promise<void> {
  const given = Object.entries<unknown>({ ...edit }).filter(([, value]) => value !== undefined);
  const fields = given.map(([name]) => name as Field);
  const before = await selectBefore(conversation);
  const facts = { authorId: before.authorId, fields };
  if (conversation.row.moved_to)
    throw new ProblemError('conflict', 'Dieses Thema wurde mit einem anderen zusammengeführt.');
  if (!canEditConversation(actor, conversation.factsFor(actor.personId), facts))
    throw new ProblemError('forbidden');
  await requireSense(conversation, edit);
  if (given.length === 0) return;
  const assignments = fields.map((field, index) => `${columnOf[field]} = $${index + 2}`);
  // A time that is over would turn the new state round again.
  for (const field of ['closesAt', 'reopensAt'] as const)
    if (!fields.includes(field))
      assignments.push(
        `${columnOf[field]} = CASE WHEN ${columnOf[field]} > now() THEN ${columnOf[field]} END`,
      );
  conversation.touchItself();
  await conversation.query(`UPDATE conversation SET ${assignments.join(', ')} WHERE id = $1`, [
    conversation.id,
    ...given.map(([, value]) => value),
  ]);
  await logEdit(conversation, actor, { fields, before });
}

async function selectBefore(conversation: LockedConversation): Promise<Before> {
  const columns = Object.entries(columnOf).map(([field, column]) => `${column} AS "${field}"`);
  const [row] = await conversation.query<Before>(
    `SELECT author_id AS "authorId", ${columns.join(', ')} FROM conversation WHERE id = $1`,
    [conversation.id],
  );
  if (!row) throw new Error('unreachable'); // its row is locked
  return row;
}

/** What authors do with their own topic is no business of the log. */
async function logEdit(
  conversation: LockedConversation,
  actor: Actor,
  { fields, before }: { fields: Field[]; before: Before },
): Promise<void> {
  const spaceId = conversation.row.space_id;
  const ofAuthors = fields.every((field) => field === 'title' || field === 'tags' || field === 'answer');
  if (spaceId === null || (ofAuthors && before.authorId === actor.personId)) return;
  await logModeration(conversation, {
    spaceId,
    actorId: actor.personId,
    action: 'conversation-changed',
    conversationId: conversation.id,
    before: Object.fromEntries(fields.map((field) => [field, before[field]])),
  });
}

async function requireSense(conversation: LockedConversation, edit: ConversationEdit): Promise<void> {
  if (edit.board !== undefined) await requireBoard(conversation, edit.board);
  if (edit.answer) requireAnswer(conversation, edit.answer);
  for (const path of ['closesAt', 'reopensAt'] as const) {
    const at = edit[path];
    if (at && Date.parse(at) <= Date.now())
      throw new ProblemError('invalid_input', undefined, [
        { path, message: 'Bitte wählen Sie einen Zeitpunkt, der noch kommt.' },
      ]);
  }
}

async function requireBoard(conversation: LockedConversation, board: string): Promise<void> {
  const [found] = await conversation.query(`SELECT 1 AS one FROM board WHERE id = $1 AND space_id = $2`, [
    board,
    conversation.row.space_id,
  ]);
  if (!found) throw new ProblemError('invalid_input', 'Dieses Forum gehört nicht zu diesem Raum.');
}

/** Something that somebody wrote after the question, and that can be read. */
function requireAnswer(conversation: LockedConversation, messageId: string): void {
  const { state, position } = conversation.message(messageId);
  if (conversation.row.kind === 'topic' && state === 'visible' && position > 1) return;
  throw new ProblemError('invalid_input', 'Dieser Beitrag kann nicht als Antwort gelten.');
}
