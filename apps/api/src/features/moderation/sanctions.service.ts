import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type { Silence, spaceModerationRoutes } from '@app/contracts/space-moderation';
import type { SpaceRole } from '@app/contracts/spaces';
import { canModerateSpace, canSanction, type SpaceFacts } from '@app/domain/space-rights';
import { logModeration } from '../../core/conversations/moderation-log.ts';
import { type PersonColumns, presentPersonAs, selectPerson } from '../../core/identity/person.presenter.ts';
import { Notifier } from '../../core/notifications/notifier.service.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';

type Warning = RouteInput<typeof spaceModerationRoutes.warn>['body'];

interface SilenceRow extends PersonColumns<'person'>, PersonColumns<'by'> {
  until: Date;
  reason: string;
  created_at: Date;
}

/** What moderators do about a person: a warning, or silence for a while; in this space only. */
@Injectable()
export class Sanctions {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly notifier: Notifier,
  ) {}

  async silences(actor: Actor, spaceId: string): Promise<Silence[]> {
    await this.spaces.demand(actor, spaceId, canModerateSpace);
    const rows = await this.db.query<SilenceRow>(
      `SELECT sl.until, sl.reason, sl.created_at, ${selectPerson('p', 'o', 'person')}, ${selectPerson('b', 'bo', 'by')}
         FROM space_silence sl
         JOIN person p ON p.id = sl.person_id LEFT JOIN organization o ON o.id = p.organization_id
         LEFT JOIN person b ON b.id = sl.created_by LEFT JOIN organization bo ON bo.id = b.organization_id
        WHERE sl.space_id = $1 AND sl.until > now() ORDER BY sl.until LIMIT 200`,
      [spaceId],
    );
    return rows.map((row) => ({
      person: presentPersonAs(row, 'person'),
      until: row.until.toISOString(),
      reason: row.reason,
      by: row.by_id ? presentPersonAs(row, 'by') : null,
      createdAt: row.created_at.toISOString(),
    }));
  }

  async silence(
    actor: Actor,
    { spaceId, personId }: { spaceId: string; personId: string },
    { until, reason }: { until: string; reason: string },
  ): Promise<void> {
    if (Date.parse(until) <= Date.now())
      throw new ProblemError('invalid_input', undefined, [
        { path: 'until', message: 'Bitte wählen Sie einen Zeitpunkt, der noch kommt.' },
      ]);
    await this.spaces.change(actor, spaceId, canModerateSpace, async (tx, facts) => {
      await this.requireBelow(tx, actor, { spaceId, personId, facts });
      const [before] = await tx.query<{ until: Date; reason: string }>(
        `SELECT until, reason FROM space_silence WHERE space_id = $1 AND person_id = $2 AND until > now()`,
        [spaceId, personId],
      );
      await tx.query(
        `INSERT INTO space_silence (space_id, person_id, until, reason, created_by) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (space_id, person_id) DO UPDATE
           SET until = excluded.until, reason = excluded.reason, created_by = excluded.created_by, created_at = now()`,
        [spaceId, personId, until, reason, actor.personId],
      );
      await logModeration(tx, {
        spaceId,
        actorId: actor.personId,
        action: 'person-silenced',
        personId,
        note: reason,
        before: { until: before?.until ?? null, reason: before?.reason ?? '' },
      });
      await this.notifier.notify(tx, {
        person: personId,
        kind: 'silenced',
        subject: spaceId,
        space: spaceId,
        note: reason,
      });
    });
  }

  async lift(actor: Actor, { spaceId, personId }: { spaceId: string; personId: string }): Promise<void> {
    await this.spaces.change(actor, spaceId, canModerateSpace, async (tx, facts) => {
      await this.requireBelow(tx, actor, { spaceId, personId, facts });
      const [before] = await tx.query<{ until: Date; reason: string }>(
        `DELETE FROM space_silence WHERE space_id = $1 AND person_id = $2 RETURNING until, reason`,
        [spaceId, personId],
      );
      if (!before) return;
      await logModeration(tx, {
        spaceId,
        actorId: actor.personId,
        action: 'silence-lifted',
        personId,
        before: { until: before.until, reason: before.reason },
      });
      await this.notifier.notify(tx, {
        person: personId,
        kind: 'unsilenced',
        subject: spaceId,
        space: spaceId,
      });
    });
  }

  async warn(actor: Actor, spaceId: string, warning: Warning): Promise<void> {
    const { id, person: personId, message, text } = warning;
    await this.spaces.change(actor, spaceId, canModerateSpace, async (tx, facts) => {
      await this.requireBelow(tx, actor, { spaceId, personId, facts });
      const conversation = message && (await conversationOf(tx, spaceId, message));
      const added = await tx.query(
        `INSERT INTO warning (id, space_id, person_id, message_id, text, created_by)
         VALUES ($1, $2, $3, $4, $5, $6) ON CONFLICT (id) DO NOTHING RETURNING id`,
        [id, spaceId, personId, message ?? null, text, actor.personId],
      );
      if (added.length === 0) return; // a retry
      await logModeration(tx, {
        spaceId,
        actorId: actor.personId,
        action: 'person-warned',
        conversationId: conversation ?? null,
        messageId: message ?? null,
        personId,
        note: text,
        before: { warning: id },
      });
      await this.notifier.notify(tx, {
        person: personId,
        kind: 'warned',
        subject: id,
        space: spaceId,
        conversation: conversation ?? null,
        message: message ?? null,
        note: text,
      });
    });
  }

  /** @throws not_found, forbidden */
  private async requireBelow(
    tx: Sql,
    actor: Actor,
    { spaceId, personId, facts }: { spaceId: string; personId: string; facts: SpaceFacts },
  ): Promise<void> {
    const [person] = await tx.query<{ role: SpaceRole | null }>(
      `SELECT m.role FROM person p LEFT JOIN space_member m ON m.person_id = p.id AND m.space_id = $1
        WHERE p.id = $2 AND p.erased_at IS NULL`,
      [spaceId, personId],
    );
    if (!person) throw notFound();
    if (!canSanction(actor, facts, { personId, role: person.role })) throw new ProblemError('forbidden');
  }
}

async function conversationOf(tx: Sql, spaceId: string, messageId: string): Promise<string> {
  const [row] = await tx.query<{ id: string }>(
    `SELECT c.id FROM message m JOIN conversation c ON c.id = m.conversation_id WHERE m.id = $1 AND c.space_id = $2`,
    [messageId, spaceId],
  );
  if (!row) throw notFound();
  return row.id;
}
