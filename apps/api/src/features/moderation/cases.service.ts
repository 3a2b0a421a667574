import { Injectable } from '@nestjs/common';
import { line } from '@app/contracts/fields';
import type { ModerationCase, moderationRoutes } from '@app/contracts/moderation';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import { canModerateSpace } from '@app/domain/space-rights';
import * as z from 'zod/mini';
import { ModeratorHints } from '../../core/conversations/moderator-hints.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { isStamp } from '../../platform/stamp.ts';
import { forReader, selectCases } from './case-view.ts';
import { CasesAccess, takenBy } from './cases-access.service.ts';

type Query = RouteInput<typeof moderationRoutes.ownCases>['query'];

const atOnce = 20;

/** What waits for moderators, and who takes it on. */
@Injectable()
export class Cases {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly access: CasesAccess,
    private readonly hints: ModeratorHints,
  ) {}

  counts(actor: Actor): Promise<{ space: string; open: number }[]> {
    return this.db.query(
      `SELECT sm.space_id AS space, count(k.id)::int AS open
         FROM space_member sm
         JOIN space s ON s.id = sm.space_id AND s.archived_at IS NULL
         LEFT JOIN moderation_case k ON k.space_id = sm.space_id AND k.state = 'open'
        WHERE sm.person_id = $1 AND sm.role IN ('moderator', 'lead')
        GROUP BY sm.space_id`,
      [actor.personId],
    );
  }

  own(actor: Actor, query: Query) {
    return this.page(
      actor,
      `k.space_id IN (SELECT space_id FROM space_member WHERE person_id = $1 AND role IN ('moderator', 'lead'))`,
      actor.personId,
      query,
    );
  }

  async ofSpace(actor: Actor, spaceId: string, query: Query) {
    await this.spaces.demand(actor, spaceId, canModerateSpace);
    return this.page(actor, `k.space_id = $1`, spaceId, query);
  }

  async claim(
    actor: Actor,
    caseId: string,
    { claimed, takeOver }: { claimed: boolean; takeOver: boolean },
  ): Promise<ModerationCase> {
    const { space_id: spaceId } = await this.access.readable(actor, caseId);
    const [changed] = await this.db.query(
      `UPDATE moderation_case SET claimed_by = CASE WHEN $3 THEN $2::uuid END, claimed_at = CASE WHEN $3 THEN now() END
        WHERE id = $1 AND state = 'open' AND (claimed_by IS NULL OR claimed_by = $2 OR ($3 AND $4)) RETURNING id`,
      [caseId, actor.personId, claimed, takeOver],
    );
    if (!changed) await this.refuseClaim(actor, caseId);
    await this.hints.queueChanged(spaceId);
    return this.access.present(actor, caseId);
  }

  private async refuseClaim(actor: Actor, caseId: string): Promise<never> {
    await this.access.lockOpen(this.db, actor, caseId);
    throw await takenBy(this.db, caseId);
  }

  /** Open ones oldest first: nobody waits longer than needed. Decided ones latest first. */
  private async page(actor: Actor, where: string, key: string, { state, cursor }: Query) {
    const [sort, id] = cursor === undefined ? [null, null] : decodeCursor(cursor);
    const [column, sign, direction] =
      state === 'open' ? ['k.created_at', '>', 'ASC'] : ['k.decided_at', '<', 'DESC'];
    const found = await selectCases(
      this.db,
      `WHERE ${where} AND k.state = $2
         AND ($3::timestamptz IS NULL OR (${column}, k.id) ${sign} ($3::timestamptz, $4::uuid))
       ORDER BY ${column} ${direction}, k.id ${direction} LIMIT ${atOnce + 1}`,
      [key, state, sort, id],
    );
    const shown = found.slice(0, atOnce);
    const last = shown.at(-1);
    return {
      items: shown.map(({ item }) => forReader(item, actor.personId)),
      next: found.length > atOnce && last ? encodeCursor(last.sort, last.item.id) : null,
    };
  }
}

const cursorParts = z.tuple([line(40), z.uuid()]);

export const encodeCursor = (sort: string, id: string): string =>
  Buffer.from(JSON.stringify([sort, id])).toString('base64url');

export function decodeCursor(text: string): [string, string] {
  try {
    const [sort, id] = z.parse(cursorParts, JSON.parse(Buffer.from(text, 'base64url').toString()));
    if (!isStamp(sort)) throw new Error('not a time');
    return [sort, id];
  } catch {
    throw new ProblemError('invalid_input', 'Diese Fortsetzung ist ungültig. Bitte laden Sie die Liste neu.');
  }
}
