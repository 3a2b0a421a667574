import { Injectable } from '@nestjs/common';
import type { Moved, moveRoutes, Placed } from '@app/contracts/moves';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { canModerateConversation } from '@app/domain/conversation-rights';
import { canModerateSpace, canReadSpace } from '@app/domain/space-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { ConversationAccess, type ReadableConversation } from './conversation-access.ts';
import { ConversationWriter } from './conversation-writer.ts';
import { carryPosts, nothingCarried } from './carry-posts.ts';
import { leadOn } from './lead-on.ts';
import { MovePlaces } from './move-places.service.ts';
import { lockedFacts, moveOf, requireModerating, requireMoving } from './move-rules.ts';
import { logMove } from './move-log.ts';
import { placeIn } from './place-topic.ts';

type Target = RouteInput<typeof moveRoutes.messages>['body']['to'];

/**
 * Moves posts between conversations. The row of a post stays what it is, so its address, reactions, files and history
 * go with it; it gets a new place at its target and leaves a stub in the old one. Both conversations change in
 * one transaction, and everybody who reads one of them sees it as a delta.
 */
@Injectable()
export class MovesService {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly places: MovePlaces,
  ) {}

  /** @throws forbidden, conflict when one of the posts is not here (any more) */
  async move(
    actor: Actor,
    sourceId: string,
    { messages, to }: { messages: string[]; to: Target },
  ): Promise<Moved> {
    this.access.spendWrite(actor);
    const source = await this.access.readable(actor, sourceId);
    const targetId = 'topic' in to ? to.topic.id : to.conversation;
    if (targetId === sourceId) throw new ProblemError('invalid_input', 'Das Ziel ist dasselbe Gespräch.');
    const space = await this.targetSpace(actor, to);
    const into = 'topic' in to && space === source.space_id ? 'topic of the space' : 'elsewhere';
    if (into === 'elsewhere') await this.places.demandModerator(actor, space);
    requireMoving(actor, source, into);
    if ('topic' in to && !canModerateConversation(actor, source.facts))
      await this.places.demandUnread(to.topic.board);
    const ids = await this.withReplies(source, [...new Set(messages)]);
    const repeated = await this.alreadyMoved(ids, sourceId, targetId);
    if (repeated) return this.present(actor, source, targetId, ids);
    await this.writer.writeTogether(
      {
        actor,
        conversations: [sourceId, targetId],
        looksAt: ids,
        ...('topic' in to && { prepare: (tx) => addTopic(tx, actor, { ...to.topic, space }) }),
      },
      async (locked, tx) => {
        const move = moveOf(tx, actor, locked, { sourceId, targetId });
        requireMoving(actor, lockedFacts(actor, move.source), into);
        const isNew = 'topic' in to;
        const carried = await carryPosts(move, ids, { isNew });
        await logMove(move, { ...carried, kind: 'posts', back: false, isNew, led: null });
      },
    );
    this.places.changed(source.space_id, space);
    await this.places.queuesChanged(source.space_id, space);
    return this.present(actor, source, targetId, ids);
  }

  /** All posts of a topic, and whoever comes there later. Followers of both follow what became of it. */
  async merge(actor: Actor, sourceId: string, targetId: string): Promise<Moved> {
    this.access.spendWrite(actor);
    const source = await this.access.readable(actor, sourceId);
    const target = await this.access.readable(actor, targetId);
    for (const one of [source, target]) requireModerating(actor, one);
    if (sourceId === targetId) throw new ProblemError('invalid_input', 'Das ist dasselbe Thema.');
    if (source.moved_to === targetId) return this.present(actor, source, targetId, []);
    if (source.kind !== 'topic' || target.kind !== 'topic')
      throw new ProblemError('invalid_input', 'Nur Themen lassen sich zusammenführen.');
    const moved: string[] = [];
    await this.writer.writeTogether(
      { actor, conversations: [sourceId, targetId], looksAt: [] },
      async (locked, tx) => {
        const move = moveOf(tx, actor, locked, { sourceId, targetId });
        if (move.target.row.moved_to || move.source.row.moved_to)
          throw new ProblemError('conflict', 'Eines der Themen wurde inzwischen zusammengeführt.');
        const rows = await tx.query<{ id: string }>(
          `SELECT id FROM message WHERE conversation_id = $1 AND state <> 'moved' ORDER BY position`,
          [sourceId],
        );
        moved.push(...rows.map(({ id }) => id));
        const carried = moved.length > 0 ? await carryPosts(move, moved, { isNew: false }) : nothingCarried;
        const led = await leadOn(move);
        await logMove(move, { ...carried, kind: 'merge', back: false, isNew: false, led });
      },
    );
    this.places.changed(source.space_id, target.space_id);
    await this.places.queuesChanged(source.space_id, target.space_id);
    return this.present(actor, source, targetId, moved);
  }

  /** A whole topic to another board, whose space may be another one.  */
  async place(actor: Actor, topicId: string, board: string): Promise<Placed> {
    this.access.spendWrite(actor);
    const topic = await this.access.readable(actor, topicId);
    if (topic.moved_to)
      throw new ProblemError('conflict', 'Dieses Thema wurde mit einem anderen zusammengeführt.');
    if (topic.kind !== 'topic' || topic.space_id === null)
      throw new ProblemError('invalid_input', 'Nur Themen lassen sich verschieben.');
    requireModerating(actor, topic);
    const space = await this.places.spaceOf(actor, board, canModerateSpace);
    await this.writer.write(topicId, {
      actor,
      looksAt: [],
      apply: (conversation) => placeIn(conversation, actor, { space, board }),
    });
    await this.places.readersChanged();
    this.places.changed(topic.space_id, space);
    await this.places.queuesChanged(topic.space_id, space);
    const { slug } = await this.access.readable(actor, topicId);
    const undo = await this.places.undoOf(actor, { conversation: topicId, to: board, space });
    return { conversation: topicId, slug: slug ?? '', undo };
  }

  private async targetSpace(actor: Actor, to: Target): Promise<string | null> {
    if ('topic' in to) return this.places.spaceOf(actor, to.topic.board, canReadSpace);
    const target = await this.access.readable(actor, to.conversation);
    if (target.moved_to) throw new ProblemError('conflict', 'Dieses Thema wurde inzwischen zusammengeführt.');
    return target.space_id;
  }

  /** A reply thread of a chat goes as a whole. */
  private async withReplies(source: ReadableConversation, ids: string[]): Promise<string[]> {
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM message
        WHERE id = ANY ($1) OR ($3 AND conversation_id = $2 AND thread_id = ANY ($1) AND state = 'visible')
        ORDER BY position`,
      [ids, source.id, source.kind === 'channel'],
    );
    const found = rows.map(({ id }) => id);
    if (ids.every((id) => found.includes(id))) return found;
    throw new ProblemError('conflict', 'Ein Teil dieser Beiträge ist inzwischen an anderer Stelle.');
  }

  /** Whether this very move was made before: its answer was lost. */
  private async alreadyMoved(ids: string[], source: string, target: string): Promise<boolean> {
    const [row] = await this.db.query<{ done: boolean | null }>(
      `SELECT bool_and(conversation_id = $3 AND moved_from = $2) AS done FROM message WHERE id = ANY ($1)`,
      [ids, source, target],
    );
    return row?.done === true;
  }

  private async present(
    actor: Actor,
    source: ReadableConversation,
    targetId: string,
    ids: string[],
  ): Promise<Moved> {
    const { slug, kind } = await this.access.readable(actor, targetId);
    const [row] = await this.db.query<{ title: string; first: string | null }>(
      `SELECT c.title, (SELECT id FROM message WHERE conversation_id = c.id AND (id = ANY ($2) OR $2 = '{}')
                         ORDER BY position LIMIT 1) AS first
         FROM conversation c WHERE c.id = $1`,
      [targetId, ids],
    );
    return {
      conversation: targetId,
      slug,
      kind,
      title: row?.title ?? '',
      first: row?.first ?? targetId,
      count: ids.length,
      undo: await this.places.undoOf(actor, {
        conversation: source.id,
        to: targetId,
        space: source.space_id,
      }),
    };
  }
}

async function addTopic(
  tx: Sql,
  actor: Actor,
  topic: { id: string; board: string; title: string; space: string | null },
): Promise<void> {
  const added = await tx.query(
    `INSERT INTO conversation (id, kind, space_id, board_id, title, author_id, author_organization_id)
     VALUES ($1, 'topic', $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING id`,
    [topic.id, topic.space, topic.board, topic.title, actor.personId, actor.organizationId],
  );
  if (added.length === 0)
    throw new ProblemError('conflict', 'Unter dieser Kennung gibt es schon ein anderes Gespräch.');
}
