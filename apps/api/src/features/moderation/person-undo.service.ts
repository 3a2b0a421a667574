import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import type { SpaceRole } from '@app/contracts/spaces';
import { canSanction, type SpaceFacts } from '@app/domain/space-rights';
import { Notifier } from '../../core/notifications/notifier.service.ts';
import type { Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import type { EntryRow } from './log-entries.ts';

/** Takes back what moderators did about a person, who hears of it. */
@Injectable()
export class PersonUndo {
  constructor(private readonly notifier: Notifier) {}

  async undo(tx: Sql, actor: Actor, entry: EntryRow, facts: SpaceFacts): Promise<void> {
    await requireSanction(tx, actor, entry, facts);
    if (entry.action === 'person-warned') await this.withdrawWarning(tx, entry);
    else {
      await requireLatest(tx, entry);
      await this.restoreSilence(tx, entry);
    }
  }

  /** Told in the place of the warning: what was said, and that it holds no more. */
  private async withdrawWarning(
    tx: Sql,
    { space_id: space, person_id, before, note }: EntryRow,
  ): Promise<void> {
    const id = textOf(before?.['warning']);
    const withdrawn = await tx.query(
      `UPDATE warning SET withdrawn_at = now() WHERE id::text = $1 AND withdrawn_at IS NULL RETURNING id`,
      [id],
    );
    if (withdrawn.length === 0) throw new ProblemError('conflict', 'Diesen Hinweis gibt es nicht mehr.');
    await this.notifier.withdraw(tx, 'warned', id);
    const person = person_id ?? '';
    await this.notifier.notify(tx, { person, kind: 'unwarned', subject: id, space, note });
  }

  /** As it was before, or none. */
  private async restoreSilence(tx: Sql, { space_id: space, person_id, before }: EntryRow): Promise<void> {
    const person = person_id ?? '';
    const until = before?.['until'];
    const reason = textOf(before?.['reason']);
    await tx.query(`DELETE FROM space_silence WHERE space_id = $1 AND person_id = $2`, [space, person]);
    if (!until) {
      await this.notifier.notify(tx, { person, kind: 'unsilenced', subject: space, space });
      return;
    }
    await tx.query(`INSERT INTO space_silence (space_id, person_id, until, reason) VALUES ($1, $2, $3, $4)`, [
      space,
      person,
      until,
      reason,
    ]);
    await this.notifier.notify(tx, { person, kind: 'silenced', subject: space, space, note: reason });
  }
}

/** What holds now is what was decided last; an earlier decision cannot be taken out from below it. @throws conflict */
async function requireLatest(
  tx: Sql,
  { id, space_id: spaceId, person_id: personId }: EntryRow,
): Promise<void> {
  const [later] = await tx.query(
    `SELECT FROM moderation_log l JOIN moderation_log own ON own.id = $1
      WHERE l.space_id = $2 AND l.person_id = $3 AND l.action IN ('person-silenced', 'silence-lifted')
        AND l.at > own.at AND l.undone_at IS NULL LIMIT 1`,
    [id, spaceId, personId],
  );
  if (later) throw new ProblemError('conflict', 'Bitte nehmen Sie zuerst die spätere Entscheidung zurück.');
}

const textOf = (value: unknown): string => (typeof value === 'string' ? value : '');

/** As for silencing itself: else moderators whom the lead silenced would take that back themselves. @throws forbidden */
async function requireSanction(
  tx: Sql,
  actor: Actor,
  { space_id: spaceId, person_id: personId }: EntryRow,
  facts: SpaceFacts,
): Promise<void> {
  const [member] = await tx.query<{ role: SpaceRole }>(
    `SELECT role FROM space_member WHERE space_id = $1 AND person_id = $2`,
    [spaceId, personId],
  );
  if (!canSanction(actor, facts, { personId: personId ?? '', role: member?.role ?? null }))
    throw new ProblemError('forbidden');
}
