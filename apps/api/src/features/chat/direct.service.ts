import { Injectable } from '@nestjs/common';
import { type DirectItem, type directRoutes, mostDirectPeople } from '@app/contracts/direct';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { canChangeGroup } from '@app/domain/conversation-rights';
import { ConversationAccess } from '../../core/conversations/conversation-access.ts';
import { ConversationWriter } from '../../core/conversations/conversation-writer.ts';
import type { LockedConversation } from '../../core/conversations/locked-conversation.ts';
import { appendSystemMessage } from '../../core/conversations/system-message.ts';
import { Database, isDuplicate, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { selectDirect } from './direct-list.ts';

type NewDirect = RouteInput<typeof directRoutes.open>['body'];

/** Conversations between people: whoever takes part reads all of it, nobody else anything. */
@Injectable()
export class DirectService {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
    private readonly writer: ConversationWriter,
    private readonly realtime: Realtime,
  ) {}

  /** One in which nothing was written yet is there for whoever opened it only. */
  list(actor: Actor): Promise<DirectItem[]> {
    return selectDirect(
      this.db,
      `JOIN conversation_participant mine ON mine.conversation_id = c.id AND mine.person_id = $1
       WHERE c.last_position > 0 OR c.author_id = $1
       ORDER BY COALESCE(c.last_message_at, c.created_at) DESC, c.id LIMIT 200`,
      [actor.personId],
    );
  }

  async read(actor: Actor, conversationId: string): Promise<DirectItem> {
    await this.direct(actor, conversationId);
    const [item] = await selectDirect(this.db, `WHERE c.id = $2`, [actor.personId, conversationId]);
    if (!item) throw notFound();
    return item;
  }

  async open(actor: Actor, given: NewDirect): Promise<DirectItem> {
    this.access.spendWrite(actor);
    const people = [...new Set([actor.personId, ...given.people])].toSorted();
    if (people.length < 2) throw invalid('people', 'Bitte wählen Sie noch eine andere Person aus.');
    await requireActive(this.db, people);
    const make = () => this.db.transaction((tx) => findOrMake(tx, actor, { ...given, people }));
    // Two who write to each other for the first time at the same moment: the second attempt finds what the other made.
    const id = await make().catch((error: unknown) => (isDuplicate(error) ? make() : Promise.reject(error)));
    this.tell([actor.personId]);
    return this.read(actor, id);
  }

  async add(actor: Actor, conversationId: string, personId: string): Promise<DirectItem> {
    this.access.spendWrite(actor);
    await this.direct(actor, conversationId);
    await requireActive(this.db, [personId]);
    await this.writer.write(conversationId, {
      actor,
      looksAt: [],
      apply: (conversation) => addPerson(conversation, actor, personId),
    });
    await this.realtime.welcomePerson(personId);
    const item = await this.read(actor, conversationId);
    this.tell(item.people.flatMap(({ id }) => id ?? []));
    return item;
  }

  async leave(actor: Actor, conversationId: string): Promise<{ left: boolean }> {
    this.access.spendWrite(actor);
    await this.direct(actor, conversationId);
    const { people } = await this.read(actor, conversationId);
    await this.writer.write(conversationId, {
      actor,
      looksAt: [],
      async apply(conversation) {
        await requireGroup(conversation, actor);
        appendSystemMessage(conversation, actor, 'hat das Gespräch verlassen.');
        await conversation.query(
          `WITH gone AS (DELETE FROM read_marker WHERE conversation_id = $1 AND person_id = $2),
                changed AS (UPDATE direct_conversation SET people_key = NULL WHERE conversation_id = $1)
           DELETE FROM conversation_participant WHERE conversation_id = $1 AND person_id = $2`,
          [conversation.id, actor.personId],
        );
      },
    });
    await this.realtime.recheckPerson(actor.personId);
    // Whoever left knows, and must not ask again for what they may no longer read.
    this.tell(people.flatMap(({ id }) => (id === null || id === actor.personId ? [] : id)));
    return { left: true };
  }

  /** The door, for direct conversations only. @throws not_found */
  private async direct(actor: Actor, conversationId: string): Promise<void> {
    const { kind } = await this.access.readable(actor, conversationId);
    if (kind !== 'direct') throw notFound();
  }

  private tell(people: string[]): void {
    for (const personId of people) this.realtime.hint(personRoom(personId), 'direct');
  }
}

const invalid = (path: string, message: string) =>
  new ProblemError('invalid_input', message, [{ path, message }]);

async function requireActive(sql: Sql, people: string[]): Promise<void> {
  const [row] = await sql.query<{ count: number }>(
    `SELECT count(*)::int AS count FROM person
      WHERE id = ANY ($1) AND erased_at IS NULL AND deactivated_at IS NULL`,
    [people],
  );
  if (row?.count === people.length) return;
  throw invalid('people', 'Eine der Personen ist nicht mehr im Netzwerk. Bitte wählen Sie sie ab.');
}

async function findOrMake(tx: Sql, actor: Actor, given: NewDirect): Promise<string> {
  const { id, people, title } = given;
  const key = title === undefined ? people.join(' ') : null;
  const [known] = await tx.query<{ id: string; own: boolean }>(
    `SELECT c.id, c.author_id = $3 AND c.kind = 'direct' AS own FROM conversation c
       LEFT JOIN direct_conversation d ON d.conversation_id = c.id
      WHERE c.id = $1 OR d.people_key = $2 ORDER BY c.id = $1 DESC LIMIT 1`,
    [id, key, actor.personId],
  );
  if (known?.id === id && !known.own)
    throw new ProblemError('conflict', 'Unter dieser Kennung gibt es schon ein anderes Gespräch.');
  if (known) return known.id;
  await tx.query(
    `INSERT INTO conversation (id, kind, title, author_id, author_organization_id) VALUES ($1, 'direct', $2, $3, $4)`,
    [id, title ?? '', actor.personId, actor.organizationId],
  );
  await tx.query(
    `INSERT INTO direct_conversation (conversation_id, is_group, people_key) VALUES ($1, $2, $3)`,
    [id, people.length > 2 || title !== undefined, key],
  );
  await tx.query(
    `INSERT INTO conversation_participant (conversation_id, person_id) SELECT $1, unnest($2::uuid[])`,
    [id, people],
  );
  return id;
}

/** @throws unless this is a group the actor still takes part in; a conversation of two stays between the two. */
async function requireGroup(conversation: LockedConversation, actor: Actor): Promise<void> {
  const [row] = await conversation.query<{ is_group: boolean }>(
    `SELECT is_group FROM direct_conversation WHERE conversation_id = $1`,
    [conversation.id],
  );
  const { participant } = conversation.factsFor(actor.personId);
  if (!participant) throw notFound();
  if (canChangeGroup(actor, { participant, group: row?.is_group ?? false })) return;
  throw new ProblemError('forbidden', 'Dieses Gespräch bleibt zwischen Ihnen beiden.');
}

async function addPerson(conversation: LockedConversation, actor: Actor, personId: string): Promise<void> {
  await requireGroup(conversation, actor);
  const [row] = await conversation.query<{ count: number; is_there: boolean }>(
    `SELECT count(*)::int AS count, COALESCE(bool_or(person_id = $2), false) AS is_there
       FROM conversation_participant WHERE conversation_id = $1`,
    [conversation.id, personId],
  );
  if (row?.is_there) return;
  if ((row?.count ?? 0) >= mostDirectPeople)
    throw new ProblemError('conflict', `An einer Gruppe nehmen höchstens ${mostDirectPeople} Personen teil.`);
  const before = conversation.lastPosition;
  appendSystemMessage(conversation, actor, `hat [@Person](person:${personId}) hinzugefügt.`);
  await conversation.query(
    `WITH changed AS (UPDATE direct_conversation SET people_key = NULL WHERE conversation_id = $1),
          marked AS (INSERT INTO read_marker (person_id, conversation_id, position) VALUES ($2, $1, $3)
                     ON CONFLICT (person_id, conversation_id) DO NOTHING)
     INSERT INTO conversation_participant (conversation_id, person_id) VALUES ($1, $2)`,
    [conversation.id, personId, before],
  );
}
