import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { canModerateSpace } from '@app/domain/space-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { ConversationAccess, type ReadableConversation } from './conversation-access.ts';
import { ConversationWriter } from './conversation-writer.ts';
import { leadBack, leadOn } from './lead-on.ts';
import { logMove } from './move-log.ts';
import { MovePlaces } from './move-places.service.ts';
import type { LedOn, Move, MoveRecord, PlaceRecord } from './move-record.ts';
import { moveOf, lockedFacts, requireModerating } from './move-rules.ts';
import { placeIn } from './place-topic.ts';
import { returnPosts } from './return-posts.ts';

/** Marks the entry of the log as taken back; of two who do so at once the second is told. */
type Claim = (tx: Sql) => Promise<void>;

/** Takes moves, merges and placings back. What that writes in the log can be taken back as well. */
@Injectable()
export class MoveUndo {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly places: MovePlaces,
  ) {}

  /** @throws forbidden unless the actor moderates both places, conflict when posts went on from there */
  async undoMove(actor: Actor, record: MoveRecord, claim: Claim): Promise<void> {
    this.access.spendWrite(actor);
    // The names are those of this way: the posts are at `to` and come back to `from`.
    const [here, there] = await this.both(actor, record);
    await this.writer.writeTogether(
      { actor, conversations: [record.from, record.to], looksAt: [] },
      async (locked, tx) => {
        const move = moveOf(tx, actor, locked, { sourceId: record.to, targetId: record.from });
        for (const one of [move.source, move.target]) requireModerating(actor, lockedFacts(actor, one));
        await claim(tx);
        if (record.led) await leadBack(move, record.led);
        else if (move.target.row.moved_to)
          throw new ProblemError('conflict', 'Das Thema wurde inzwischen mit einem anderen zusammengeführt.');
        const carried = await returnPosts(move, record);
        const led = await ledAgain(move, record);
        const { kind, back } = record;
        const isNew = kind === 'posts' && record.led !== null;
        await logMove(move, { ...carried, kind, back: !back, isNew, led });
      },
    );
    this.places.changed(here.space_id, there.space_id);
    await this.places.queuesChanged(here.space_id, there.space_id);
  }

  /** @throws forbidden, conflict when it was placed elsewhere since, or the board is gone */
  async undoPlace(actor: Actor, topicId: string, { from, to }: PlaceRecord, claim: Claim): Promise<void> {
    this.access.spendWrite(actor);
    const board = from.board ?? '';
    const [found] = from.board
      ? await this.db.query(`SELECT FROM board WHERE id = $1 AND space_id = $2`, [from.board, from.space])
      : [];
    if (!found) throw new ProblemError('conflict', 'Das Forum, in dem das Thema stand, gibt es nicht mehr.');
    await this.places.spaceOf(actor, board, canModerateSpace);
    await this.moderated(actor, topicId);
    await this.writer.write(topicId, {
      actor,
      looksAt: [],
      async apply(topic) {
        if (topic.row.space_id !== to.space || topic.row.board_id !== to.board)
          throw new ProblemError('conflict', 'Das Thema wurde inzwischen weiter verschoben.');
        await placeIn(topic, actor, { space: from.space, board });
        await claim(topic);
      },
    });
    await this.places.readersChanged();
    this.places.changed(from.space, to.space);
    await this.places.queuesChanged(from.space, to.space);
  }

  private async both(actor: Actor, { from, to }: MoveRecord) {
    return [await this.moderated(actor, from), await this.moderated(actor, to)] as const;
  }

  /** Whoever asks knows from the log that it is there, so this is no secret. @throws forbidden */
  private async moderated(actor: Actor, conversationId: string): Promise<ReadableConversation> {
    const [found] = await this.access.readableOf(actor, [conversationId]);
    if (!found) throw new ProblemError('forbidden', 'Zurücknehmen kann das nur, wer beide Räume moderiert.');
    requireModerating(actor, found);
    return found;
  }
}

/** A topic that was made for these posts and has no others leads to where they are; one that was merged does again. */
async function ledAgain(move: Move, { kind, back, isNew }: MoveRecord): Promise<LedOn | null> {
  const mergesAgain = kind === 'merge' && back;
  if (!isNew && !mergesAgain) return null;
  const [left] = await move.tx.query(
    `SELECT FROM message WHERE conversation_id = $1 AND state <> 'moved' AND kind <> 'system' LIMIT 1`,
    [move.source.id],
  );
  if (!left) return leadOn(move);
  if (!mergesAgain) return null;
  throw new ProblemError(
    'conflict',
    'In dem Thema wurde inzwischen geschrieben. Bitte führen Sie die Themen neu zusammen.',
  );
}
