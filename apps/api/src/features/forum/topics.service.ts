import { Injectable } from '@nestjs/common';
import type { Conversation, ConversationListItem } from '@app/contracts/conversations';
import type { topicRoutes } from '@app/contracts/topics';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { id, instant } from '@app/contracts/fields';
import { canWriteInSpace } from '@app/domain/space-rights';
import * as z from 'zod/mini';
import { selectList } from '../../core/conversations/conversation-list.ts';
import { ConversationsService } from '../../core/conversations/conversations.service.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';

type ListQuery = RouteInput<typeof topicRoutes.list>['query'];
type NewTopic = RouteInput<typeof topicRoutes.create>['body'];

/** Where a page of the list ended. The list is ordered by pinned, latest message, id. */
interface Cursor {
  pinned: boolean;
  at: string;
  id: string;
}

@Injectable()
export class TopicsService {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly conversations: ConversationsService,
    private readonly realtime: Realtime,
  ) {}

  async list(actor: Actor | null, spaceId: string, query: ListQuery) {
    await this.spaces.demand(actor, spaceId);
    const found = await selectList(
      this.db,
      `WHERE c.space_id = $2 AND c.kind = 'topic'
         AND ($3::uuid IS NULL OR c.board_id = $3)
         AND ($4::text IS NULL OR $4 = ANY (c.tags))
         AND (NOT $5 OR c.last_position > COALESCE(rm.position, 0))
         AND ($6::boolean IS NULL OR (c.pinned, c.last_message_at, c.id) < ($6, $7::timestamptz, $8::uuid))
       ORDER BY c.pinned DESC, c.last_message_at DESC, c.id DESC LIMIT $9`,
      [...listParameters(actor, spaceId, query), query.limit + 1],
    );
    const items = found.slice(0, query.limit);
    return { items, next: found.length > query.limit ? encodeCursor(items.at(-1)) : null };
  }

  async create(actor: Actor, spaceId: string, { board, message, ...topic }: NewTopic): Promise<Conversation> {
    await this.spaces.demand(actor, spaceId, canWriteInSpace);
    const [found] = await this.db.query(`SELECT 1 AS one FROM board WHERE id = $1 AND space_id = $2`, [
      board,
      spaceId,
    ]);
    if (!found)
      throw new ProblemError('invalid_input', undefined, [
        { path: 'board', message: 'Bitte wählen Sie ein Forum.' },
      ]);
    if (message.replyTo)
      throw new ProblemError('invalid_input', 'Der erste Beitrag kann auf nichts antworten.');
    const created = await this.conversations.create(actor, {
      ...topic,
      kind: 'topic',
      space: spaceId,
      board,
      purpose: '',
      first: message,
    });
    this.realtime.hint(`space:${spaceId}`, `space:${spaceId}`);
    return created;
  }
}

/** `$1` to `$8` of the list: reader, space, filters, and where the page before it ended. */
function listParameters(
  actor: Actor | null,
  spaceId: string,
  { board, tag, unread, cursor }: ListQuery,
): unknown[] {
  const filters = [board ?? null, tag ?? null, unread === 'only' && actor !== null];
  const { pinned, at, id } = cursor === undefined ? nowhere : decodeCursor(cursor);
  return [actor?.personId ?? null, spaceId, ...filters, pinned, at, id];
}

const nowhere = { pinned: null, at: null, id: null };

function encodeCursor(item: ConversationListItem | undefined): string | null {
  if (!item?.conversation.lastMessageAt) return null;
  const { pinned, lastMessageAt, id } = item.conversation;
  return Buffer.from(JSON.stringify([pinned, lastMessageAt, id])).toString('base64url');
}

const cursorParts = z.tuple([z.boolean(), instant, id]);

function decodeCursor(text: string): Cursor {
  try {
    const [pinned, at, last] = z.parse(cursorParts, JSON.parse(Buffer.from(text, 'base64url').toString()));
    return { pinned, at, id: last };
  } catch {
    throw new ProblemError('invalid_input', 'Diese Fortsetzung ist ungültig. Bitte laden Sie die Liste neu.');
  }
}
