import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { type Asker, canModerateSpace, type SpaceFacts } from '@app/domain/space-rights';
import { Database } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { ModeratorHints } from './moderator-hints.ts';
import { SpacesAccess } from '../spaces/spaces-access.service.ts';

/** The spaces between which something moves. */
@Injectable()
export class MovePlaces {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly realtime: Realtime,
    private readonly hints: ModeratorHints,
  ) {}

  /** @throws not_found unless the actor may see the space of the board, forbidden unless they may do this there */
  async spaceOf(
    actor: Actor,
    board: string,
    may: (asker: Asker, facts: SpaceFacts) => boolean,
  ): Promise<string> {
    const [found] = await this.db.query<{ space: string }>(
      `SELECT space_id AS space FROM board WHERE id = $1`,
      [board],
    );
    if (!found) throw notFound();
    await this.spaces.demand(actor, found.space, may);
    return found.space;
  }

  /** @throws forbidden; what is in no space belongs to those who take part in it */
  async demandModerator(actor: Actor, space: string | null): Promise<void> {
    if (space === null) throw new ProblemError('forbidden');
    await this.spaces.demand(actor, space, canModerateSpace);
  }

  /** The way through a chat is none around those who read what is to stand in a forum. @throws forbidden */
  async demandUnread(board: string): Promise<void> {
    const [held] = await this.db.query(`SELECT FROM board WHERE id = $1 AND premoderation <> 'off'`, [board]);
    if (held)
      throw new ProblemError(
        'forbidden',
        'In diesem Forum liest die Moderation jedes Thema, bevor es erscheint. Bitte wählen Sie ein anderes Forum, oder bitten Sie die Moderation darum.',
      );
  }

  /** The entry of the log by which whoever moderates it takes their own latest move back. */
  async undoOf(
    actor: Actor,
    { conversation, to, space }: { conversation: string; to: string; space: string | null },
  ): Promise<string | null> {
    const facts = space === null ? undefined : (await this.spaces.readable(actor, [space])).get(space);
    if (!facts || !canModerateSpace(actor, facts)) return null;
    const [entry] = await this.db.query<{ id: string }>(
      `SELECT id FROM moderation_log
        WHERE conversation_id = $1 AND actor_id = $2 AND space_id = $4 AND undone_at IS NULL
          AND $3 IN (before ->> 'to', before -> 'to' ->> 'board')
        ORDER BY at DESC LIMIT 1`,
      [conversation, actor.personId, to, space],
    );
    return entry?.id ?? null;
  }

  /** Lists of topics and channels, for those who look at them. */
  changed(...spaces: (string | null)[]): void {
    for (const id of new Set(spaces)) if (id) this.realtime.hint(`space:${id}`, `space:${id}`);
  }

  /** Their open cases may have gone from one to the other. Call after commit. */
  async queuesChanged(from: string | null, to: string | null): Promise<void> {
    if (from === to) return;
    for (const id of [from, to]) if (id) await this.hints.queueChanged(id);
  }

  /** Whoever may not read it at its new place hears nothing more of it. */
  readersChanged(): Promise<void> {
    return this.realtime.recheckEveryone();
  }
}
