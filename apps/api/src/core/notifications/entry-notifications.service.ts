import { Inject, Injectable } from '@nestjs/common';
import type { EntryKind } from '@app/contracts/notifications';
import { reasonFor } from '@app/domain/notification-reasons';
import { CONFIG, type Config } from '../../platform/config.ts';
import type { Sql } from '../../platform/database/database.ts';
import { ChangeFeed, type ConversationChange } from '../conversations/change-feed.ts';
import {
  type Entry,
  entryColumns,
  entryOf,
  type EntryRow,
  type Listener,
  listenersOf,
  type Place,
} from './audience.ts';
import { noteDue } from './mail-due.ts';
import { Notifier } from './notifier.service.ts';

/** Positions that a row remembers; more than that nobody counts. */
const mostPositions = 200;

interface Told {
  person: string;
  kind: EntryKind;
  positions: number[];
  /** When the latest of them was written. */
  at: Date;
}

/** Named in an entry that is new and in one that was edited, or in two that were edited: one row tells of all. */
function inOneRowEach(all: readonly Told[]): Told[] {
  const rows = new Map<string, Told>();
  for (const one of all) {
    const key = `${one.person} ${one.kind}`;
    const { positions = [], at = one.at } = rows.get(key) ?? {};
    rows.set(key, {
      ...one,
      positions: [...new Set([...positions, ...one.positions])].toSorted((a, b) => a - b),
      at: one.at > at ? one.at : at,
    });
  }
  return [...rows.values()];
}

/** Turns what is written into what concerns people, beside the request path and once for each change. */
@Injectable()
export class EntryNotifications {
  constructor(
    feed: ChangeFeed,
    private readonly notifier: Notifier,
    @Inject(CONFIG) config: Config,
  ) {
    // The invented past of the demo fills the inboxes of its people; a real network that gets this begins today.
    feed.register('notifications', config.demo ? 'beginning' : 'now', (tx, change) =>
      this.consume(tx, change),
    );
  }

  private async consume(tx: Sql, { conversation, from, to }: ConversationChange): Promise<void> {
    const [place] = await tx.query<Place>(
      `SELECT id, kind, space_id, author_id, answer_id, seq FROM conversation WHERE id = $1`,
      [conversation],
    );
    if (!place || place.kind === 'annotation') return;
    const before = await notifiedUpTo(tx, conversation, from);
    const changed = await changedEntries(tx, conversation, from, to);
    const fresh = changed.filter(({ position }) => position > before);
    const edited = changed.filter(
      ({ position, editedAt, mentions, towns }) =>
        position <= before && editedAt !== null && mentions.length + towns.length > 0,
    );
    if (fresh.length + edited.length > 0) await this.tellOfEntries(tx, place, fresh, edited);
    if (place.answer_id !== null && place.seq > from) await this.tellOfAnswer(tx, place, place.answer_id);
    await tx.query(
      `INSERT INTO notified (conversation_id, position) VALUES ($1, $2)
       ON CONFLICT (conversation_id) DO UPDATE SET position = GREATEST(notified.position, excluded.position)`,
      [conversation, Math.max(before, ...fresh.map(({ position }) => position))],
    );
  }

  private async tellOfEntries(tx: Sql, place: Place, fresh: Entry[], edited: Entry[]): Promise<void> {
    const listeners = await listenersOf(tx, place, [...fresh, ...edited]);
    const told = inOneRowEach([
      ...listeners.flatMap((listener) => reasonsOf(place, fresh, listener)),
      ...(await withoutKnown(
        tx,
        place.id,
        listeners.flatMap((listener) => namedIn(place, edited, listener)),
      )),
    ]);
    await noteDue(
      tx,
      place,
      earliest([...fresh, ...edited]),
      told.map(({ person }) => person),
    );
    if (told.length === 0) return;
    await tx.query(
      `INSERT INTO notification AS n (person_id, kind, subject, space_id, conversation_id, positions, updated_at)
       SELECT person, kind, $2::text, $3, $2::uuid, positions, at
         FROM jsonb_to_recordset($1) AS r (person uuid, kind text, positions int[], at timestamptz)
       ON CONFLICT (person_id, kind, subject) DO UPDATE
         SET positions = CASE WHEN n.read_at IS NULL
               THEN (n.positions || excluded.positions)
                      [greatest(1, cardinality(n.positions) + cardinality(excluded.positions) - ${mostPositions - 1}):]
               ELSE excluded.positions END,
             updated_at = greatest(n.updated_at, excluded.updated_at), read_at = NULL`,
      [JSON.stringify(told), place.id, place.space_id],
    );
    this.notifier.tell(told.map(({ person }) => person));
  }

  /** Its author hears of it, unless they chose it themselves. */
  private async tellOfAnswer(tx: Sql, place: Place, answerId: string): Promise<void> {
    const [answer] = await tx.query<{ author_id: string }>(
      `SELECT m.author_id FROM message m
        WHERE m.id = $1 AND m.state = 'visible' AND m.author_id IS DISTINCT FROM $3
          AND NOT EXISTS (SELECT FROM notification n WHERE n.person_id = m.author_id AND n.kind = 'answer'
                             AND n.subject = $2::text AND n.message_id = m.id)`,
      [answerId, place.id, place.author_id],
    );
    if (!answer) return;
    await this.notifier.notify(tx, {
      person: answer.author_id,
      kind: 'answer',
      subject: place.id,
      conversation: place.id,
      message: answerId,
      by: place.author_id,
    });
  }
}

/** An edit counts from when it was made. */
const earliest = (entries: readonly Entry[]) => new Date(Math.min(...entries.map(({ at }) => at.getTime())));

/** Where the consumer is new to a conversation, everything up to its mark is old. */
async function notifiedUpTo(tx: Sql, conversation: string, from: number): Promise<number> {
  const [row] = await tx.query<{ position: number }>(
    `SELECT COALESCE(
       (SELECT position FROM notified WHERE conversation_id = $1),
       (SELECT max(position) FROM message WHERE conversation_id = $1 AND seq <= $2), 0) AS position`,
    [conversation, from],
  );
  return row?.position ?? 0;
}

async function changedEntries(tx: Sql, conversation: string, from: number, to: number): Promise<Entry[]> {
  const rows = await tx.query<EntryRow>(
    `SELECT ${entryColumns} FROM message m
      WHERE m.conversation_id = $1 AND m.seq > $2 AND m.seq <= $3 AND m.state = 'visible' AND m.kind <> 'system'
      ORDER BY m.position`,
    [conversation, from, to],
  );
  return rows.map(entryOf);
}

/** By kind; what the person has read meanwhile is left out. */
function reasonsOf(place: Place, entries: Entry[], listener: Listener): Told[] {
  const told = entries.flatMap((entry) => {
    const kind = entry.position > listener.marker ? reasonFor(place.kind, entry, listener) : null;
    return kind === null ? [] : [{ kind, entry }];
  });
  return [...Map.groupBy(told, ({ kind }) => kind)].map(([kind, own]) => ({
    person: listener.personId,
    kind,
    positions: own.map(({ entry }) => entry.position),
    at: latest(own.map(({ entry }) => entry)),
  }));
}

const latest = (entries: readonly Entry[]) =>
  new Date(Math.max(...entries.map(({ at, editedAt }) => (editedAt ?? at).getTime())));

/** An edit concerns those who are named in it, nobody else. */
const namedIn = (place: Place, edited: Entry[], listener: Listener): Told[] =>
  reasonsOf(place, edited, listener).filter(({ kind }) => kind === 'mention' || kind === 'town');

/** Nobody is told twice of the same entry. */
async function withoutKnown(tx: Sql, conversation: string, told: Told[]): Promise<Told[]> {
  if (told.length === 0) return [];
  const rows = await tx.query<{ person_id: string; position: number }>(
    `SELECT person_id, unnest(positions) AS position FROM notification
      WHERE conversation_id = $1 AND person_id = ANY ($2)`,
    [conversation, told.map(({ person }) => person)],
  );
  const known = new Set(rows.map(({ person_id, position }) => `${person_id} ${position}`));
  return told
    .map((one) => ({
      ...one,
      positions: one.positions.filter((position) => !known.has(`${one.person} ${position}`)),
    }))
    .filter(({ positions }) => positions.length > 0);
}
