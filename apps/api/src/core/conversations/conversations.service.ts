import { Injectable } from '@nestjs/common';
import type { Conversation, Delta } from '@app/contracts/conversations';
import type { NewMessage } from '@app/contracts/messages';
import type { Actor } from '@app/contracts/session';
import { Database, isDuplicate, type Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { ActivityPublisher } from './activity-publisher.ts';
import { ConversationAccess } from './conversation-access.ts';
import { type ConversationEdit, editConversation } from './conversation-edit.ts';
import { ConversationWriter } from './conversation-writer.ts';
import { LockedConversation } from './locked-conversation.ts';
import { selectConversation } from './conversation-view.ts';
import { newMessageChange } from './messages.service.ts';
import { requireAuthor } from './writing-rules.ts';

export interface NewConversation {
  id: string;
  kind: 'topic' | 'channel';
  space: string;
  board: string | null;
  title: string;
  purpose: string;
  tags: string[];
  first?: NewMessage;
}

@Injectable()
export class ConversationsService {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly activity: ActivityPublisher,
  ) {}

  /**
   * Opens a conversation, with its first message if there is one, in one transaction. The caller has asked the door
   * of the space. The same id from the same person in the same space answers again with what is there. `approve` runs
   * in the same transaction: a moderator lets through what its author wrote earlier.
   */
  async create(
    actor: Actor,
    { first, ...given }: NewConversation,
    approve?: (tx: Sql) => Promise<void>,
  ): Promise<Conversation> {
    if (!approve) this.access.spendWrite(actor);
    const { id, kind, space, board, title, purpose, tags } = given;
    const parameters = [id, kind, space, board, title, purpose, tags, actor.personId, actor.organizationId];
    const made = await this.db
      .transaction(async (tx) => {
        const added = await tx.query(
          `INSERT INTO conversation (id, kind, space_id, board_id, title, purpose, tags, author_id, author_organization_id)
         VALUES ($1, $2, $3, $4, $5, $6, $7, $8, $9) ON CONFLICT (id) DO NOTHING RETURNING id`,
          parameters,
        );
        if (added.length === 0) {
          await approve?.(tx);
          return existing(tx, actor, given);
        }
        if (first) await addFirst(tx, actor, given.id, { first, waited: approve !== undefined });
        await approve?.(tx);
        return selectConversation(tx, given.id);
      })
      .catch((error: unknown) => {
        throw isDuplicate(error) ? new ProblemError('conflict') : error;
      });
    if (first) {
      const { lastPosition } = made;
      this.activity.publish({ space, conversation: id, kind, lastPosition });
      if (approve) this.activity.listChanged(space);
      else this.activity.tellAuthors(id, new Map([[actor.personId, lastPosition]]));
    }
    return made;
  }

  /** Title, tags and answer also by the author of a topic; the rest by moderators. */
  async update(actor: Actor, conversationId: string, edit: ConversationEdit): Promise<Delta> {
    this.access.spendWrite(actor);
    await this.access.readable(actor, conversationId);
    return this.writer.write(conversationId, {
      actor,
      looksAt: edit.answer ? [edit.answer] : [],
      apply: (conversation) => editConversation(conversation, actor, edit),
    });
  }
}

async function existing(tx: Sql, actor: Actor, given: Omit<NewConversation, 'first'>): Promise<Conversation> {
  const found = await selectConversation(tx, given.id);
  const same = found.author.id === actor.personId && found.space === given.space && found.kind === given.kind;
  if (!same) throw new ProblemError('conflict', 'Unter dieser Kennung gibt es schon ein anderes Gespräch.');
  return found;
}

async function addFirst(
  tx: Sql,
  actor: Actor,
  conversationId: string,
  { first: message, waited }: { first: NewMessage; waited: boolean },
): Promise<void> {
  requireAuthor(actor, message);
  const conversation = await LockedConversation.open(tx, conversationId, [actor.personId], [message.id]);
  const answer = await newMessageChange(actor, message, waited).apply(conversation);
  if (answer) throw new ProblemError('conflict');
  await conversation.close();
}
