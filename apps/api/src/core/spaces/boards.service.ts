import { Injectable } from '@nestjs/common';
import { type boardRoutes, maxBoards } from '@app/contracts/boards';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type { Board } from '@app/contracts/spaces';
import { canManageSpace } from '@app/domain/space-rights';
import type { Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { SpaceHints } from './space-hints.service.ts';
import { selectBoards } from './space-page.ts';
import { SpacesAccess } from './spaces-access.service.ts';

type NewBoard = RouteInput<typeof boardRoutes.add>['body'];
type Edit = RouteInput<typeof boardRoutes.edit>['body'];

const taken = () =>
  new ProblemError('conflict', 'Ein Forum mit diesem Namen gibt es hier schon.', [
    { path: 'name', message: 'Bitte wählen Sie einen anderen Namen.' },
  ]);
const notEmpty = () =>
  new ProblemError(
    'conflict',
    'In diesem Forum gibt es Themen. Verschieben Sie sie zuerst in ein anderes Forum.',
  );

/** SQLSTATE 23505 unique violation, 23503 foreign key violation */
const failedWith = (error: unknown, code: string) =>
  error instanceof Error && 'code' in error && error.code === code;

@Injectable()
export class Boards {
  constructor(
    private readonly access: SpacesAccess,
    private readonly hints: SpaceHints,
  ) {}

  add(actor: Actor, spaceId: string, board: NewBoard): Promise<Board[]> {
    return this.change(actor, spaceId, async (tx) => {
      const boards = await selectBoards(tx, spaceId);
      if (boards.some(({ id }) => id === board.id)) return; // a retry
      if (boards.length >= maxBoards)
        throw new ProblemError('conflict', `Ein Raum hat höchstens ${maxBoards} Foren.`);
      if (boards.some(({ name }) => name === board.name)) throw taken();
      await tx.query(
        `INSERT INTO board (id, space_id, name, description, place)
         VALUES ($1, $2, $3, $4, (SELECT COALESCE(max(place), 0) + 1 FROM board WHERE space_id = $2))`,
        [board.id, spaceId, board.name, board.description],
      );
    });
  }

  edit(actor: Actor, spaceId: string, boardId: string, edit: Edit): Promise<Board[]> {
    return this.change(actor, spaceId, async (tx) => {
      const found = await tx.query(
        `UPDATE board SET name = COALESCE($3, name), description = COALESCE($4, description)
          WHERE space_id = $1 AND id = $2 RETURNING id`,
        [spaceId, boardId, edit.name, edit.description],
      );
      if (found.length === 0) throw notFound();
    });
  }

  /** All of them, or somebody would move a board that was added meanwhile without knowing of it. */
  order(actor: Actor, spaceId: string, order: string[]): Promise<Board[]> {
    return this.change(actor, spaceId, async (tx) => {
      const known = new Set((await selectBoards(tx, spaceId)).map(({ id }) => id));
      const named = new Set(order);
      const complete = order.length === known.size && named.size === known.size;
      if (!complete || !order.every((id) => known.has(id))) throw new ProblemError('conflict');
      await tx.query(
        `UPDATE board b SET place = o.place
           FROM unnest($2::uuid[]) WITH ORDINALITY AS o (id, place) WHERE b.id = o.id AND b.space_id = $1`,
        [spaceId, order],
      );
    });
  }

  remove(actor: Actor, spaceId: string, boardId: string): Promise<Board[]> {
    return this.change(actor, spaceId, async (tx) => {
      const board = (await selectBoards(tx, spaceId)).find(({ id }) => id === boardId);
      if (!board) throw notFound();
      if (board.topics > 0) throw notEmpty();
      await tx.query(`DELETE FROM board WHERE id = $1`, [boardId]);
    });
  }

  private async change(actor: Actor, spaceId: string, work: (tx: Sql) => Promise<void>): Promise<Board[]> {
    const boards = await this.access
      .change(actor, spaceId, canManageSpace, async (tx) => {
        await work(tx);
        return selectBoards(tx, spaceId);
      })
      .catch((error: unknown) => {
        if (failedWith(error, '23505')) throw taken();
        if (failedWith(error, '23503')) throw notEmpty(); // a topic came while the board was going
        throw error;
      });
    this.hints.spaceChanged(spaceId);
    return boards;
  }
}
