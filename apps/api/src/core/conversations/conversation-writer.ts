import { Injectable } from '@nestjs/common';
import type { Delta } from '@app/contracts/conversations';
import type { Actor } from '@app/contracts/session';
import { Coalescer } from '../../platform/database/coalescer.ts';
import { Database, isDuplicate, type Sql } from '../../platform/database/database.ts';
import { isDatabaseDown, ProblemError } from '../../platform/problems.ts';
import { ActivityPublisher } from './activity-publisher.ts';
import { ChangeFeed } from './change-feed.ts';
import { DeltaPublisher } from './delta-publisher.ts';
import { LockedConversation } from './locked-conversation.ts';
import { selectConversation } from './conversation-view.ts';
import { selectMessages } from './message-view.ts';

/** One change to a conversation. It runs under the row lock, together with other changes that waited. */
export interface Change {
  /** `null` is the server itself. */
  actor: Actor | null;
  /** Ids of the messages that `apply` looks at, new ones included; they are read for all changes at once. */
  looksAt: string[];
  /**
   * Checks rights and state again, then writes. To refuse, it must throw before its first write.
   * A repeated request changes nothing and answers with the message that is already there.
   */
  apply(conversation: LockedConversation): Promise<{ repeats: string } | void> | { repeats: string } | void;
}

/** Several conversations that change at once, or not at all. */
interface Joint {
  actor: Actor;
  conversations: string[];
  looksAt: string[];
  prepare?: (tx: Sql) => Promise<void>;
}

interface Committed {
  conversation: LockedConversation;
  whole: Delta;
}

type Outcome = { ok: true; delta: Delta } | { ok: false; error: unknown };

const largestBatch = 128;

/**
 * Group commit. Changes to one conversation that arrive while its transaction is running go together in the next
 * one; conversations do not wait for each other. Throughput in one busy thread grows with load instead of queueing
 * behind one fsync each.
 */
@Injectable()
export class ConversationWriter {
  private readonly queues = new Map<string, Coalescer<Change, Outcome>>();

  constructor(
    private readonly db: Database,
    private readonly deltas: DeltaPublisher,
    private readonly activity: ActivityPublisher,
    private readonly feed: ChangeFeed,
  ) {}

  /** Resolves after commit with the delta of this one change. */
  async write(conversationId: string, change: Change): Promise<Delta> {
    const queue = this.queueOf(conversationId);
    const outcome = await queue.submit(change);
    if (queue.idle && this.queues.get(conversationId) === queue) this.queues.delete(conversationId);
    if (!outcome.ok) throw outcome.error;
    return outcome.delta;
  }

  /**
   * Changes several conversations in one transaction; they are locked in the order of their ids, as everywhere.
   * `prepare` runs before the locks, such as to add one of them.
   */
  async writeTogether<Result>(
    { actor, conversations, looksAt, prepare }: Joint,
    work: (locked: ReadonlyMap<string, LockedConversation>, tx: Sql) => Promise<Result>,
  ): Promise<Result> {
    const { result, changed } = await this.db.transaction(async (tx) => {
      await prepare?.(tx);
      const locked = new Map<string, LockedConversation>();
      for (const id of conversations.toSorted())
        locked.set(id, await LockedConversation.open(tx, id, [actor.personId], looksAt));
      const heads = new Map([...locked].map(([id, { head }]) => [id, head]));
      const done = await work(locked, tx);
      const deltas: Committed[] = [];
      for (const conversation of locked.values()) {
        const whole = await wholeDelta(tx, conversation, heads.get(conversation.id) ?? 0, []);
        deltas.push({ conversation, whole });
      }
      return { result: done, changed: deltas };
    });
    for (const one of changed) this.tell(one);
    return result;
  }

  private queueOf(conversationId: string): Coalescer<Change, Outcome> {
    const known = this.queues.get(conversationId);
    if (known) return known;
    const queue = new Coalescer<Change, Outcome>((changes) => this.commit(conversationId, changes), {
      limit: largestBatch,
    });
    this.queues.set(conversationId, queue);
    return queue;
  }

  /** If the database refuses the whole, each change gets a transaction of its own: one bad item fails alone. */
  private async commit(conversationId: string, changes: Change[]): Promise<Outcome[]> {
    try {
      return await this.commitTogether(conversationId, changes);
    } catch (error) {
      if (changes.length === 1 || isDatabaseDown(error))
        return changes.map(() => ({ ok: false, error: asProblem(error) }));
    }
    const outcomes: Outcome[] = [];
    for (const change of changes) {
      const alone = this.commitTogether(conversationId, [change]);
      outcomes.push(
        ...(await alone.catch((error: unknown): Outcome[] => [{ ok: false, error: asProblem(error) }])),
      );
    }
    return outcomes;
  }

  private async commitTogether(conversationId: string, changes: Change[]): Promise<Outcome[]> {
    const { applied, whole, conversation } = await this.db.transaction(async (tx) => {
      const people = changes.flatMap(({ actor }) => actor?.personId ?? []);
      const looksAt = changes.flatMap((change) => change.looksAt);
      const locked = await LockedConversation.open(tx, conversationId, [...new Set(people)], looksAt);
      const from = locked.head;
      const results: Applied[] = [];
      for (const change of changes) results.push(await applyOne(locked, change));
      return { applied: results, whole: await wholeDelta(tx, locked, from, results), conversation: locked };
    });
    this.tell({ conversation, whole });
    return applied.map((one) => outcomeOf(one, whole));
  }

  private tell({ conversation, whole }: Committed): void {
    if (whole.to > whole.from) {
      this.deltas.publish(whole);
      this.feed.wake(conversation.id);
    }
    this.raiseBadges(conversation);
  }

  private raiseBadges({ id, row, lastPosition, authors, mentioned }: LockedConversation): void {
    if (lastPosition === row.last_position) return;
    const { space_id: space, kind } = row;
    this.activity.publish({ space, conversation: id, kind, lastPosition });
    this.activity.tellMentioned(mentioned);
    this.activity.tellAuthors(id, authors);
  }
}

/** The same new id in two conversations at once: whoever came second is told so. */
const asProblem = (error: unknown) => (isDuplicate(error) ? new ProblemError('conflict') : error);

type Applied =
  | { ok: true; from: number; to: number; touched: string[]; repeats?: string }
  | { ok: false; error: unknown };

async function applyOne(conversation: LockedConversation, change: Change): Promise<Applied> {
  const from = conversation.head;
  const before = conversation.touches.length;
  try {
    await conversation.lookAgain(change.looksAt);
    const answer = await change.apply(conversation);
    const touched = conversation.touches.slice(before);
    return { ok: true, from, to: conversation.head, touched, ...(answer && { repeats: answer.repeats }) };
  } catch (error) {
    if (conversation.head !== from) throw error; // it had begun to write: undo everything, then one by one
    return { ok: false, error };
  }
}

/** Writes what was collected, and reads everything touched as readers will see it; all of it before commit. */
async function wholeDelta(
  tx: Sql,
  conversation: LockedConversation,
  from: number,
  applied: Applied[],
): Promise<Delta> {
  const changed = conversation.head > from;
  if (changed) await conversation.close();
  const repeated = applied.flatMap((one) => (one.ok && one.repeats) || []);
  const ids = [...conversation.touches, ...repeated];
  const messages = ids.length
    ? await selectMessages(tx, 'SELECT * FROM message WHERE id = ANY ($1)', [ids], 'seq')
    : [];
  return {
    conversation: conversation.id,
    from,
    to: conversation.head,
    changes: {
      ...(conversation.touchedItself && { conversation: await selectConversation(tx, conversation.id) }),
      messages,
    },
  };
}

/** The author learns of the own change in the same shape as everyone, cut to this change. */
function outcomeOf(applied: Applied, whole: Delta): Outcome {
  if (!applied.ok) return applied;
  const { messages, ...rest } = whole.changes;
  const ids = new Set(applied.repeats ? [applied.repeats] : applied.touched);
  const own = messages.filter(({ id }) => ids.has(id));
  const [repeated] = applied.repeats ? own : [];
  const span = repeated
    ? { from: repeated.seq - 1, to: repeated.seq }
    : { from: applied.from, to: applied.to };
  return {
    ok: true,
    delta: { conversation: whole.conversation, ...span, changes: { ...rest, messages: own } },
  };
}
