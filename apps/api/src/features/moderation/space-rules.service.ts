import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type {
  ModerationSettings,
  Premoderation,
  spaceModerationRoutes,
  Standing,
} from '@app/contracts/space-moderation';
import { canManageSpace, canModerateSpace } from '@app/domain/space-rights';
import { renderMarkdown } from '../../core/conversations/markdown.ts';
import { logModeration } from '../../core/conversations/moderation-log.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';

type Change = RouteInput<typeof spaceModerationRoutes.changeSettings>['body'];

interface SpaceRow {
  rules: string;
  rules_html: string;
  rules_version: number;
  newcomer_posts: number;
}

/** Rules of a space, accepted before the first post, and what is read before it appears. */
@Injectable()
export class SpaceRules {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
  ) {}

  async standing(actor: Actor | null, spaceId: string): Promise<Standing> {
    await this.spaces.demand(actor, spaceId);
    const [row] = await this.db.query<SpaceRow & { accepted: boolean; until: Date | null; reason: string }>(
      `SELECT s.rules_html, s.rules_version, COALESCE(m.rules_accepted >= s.rules_version, false) AS accepted,
              sl.until, sl.reason
         FROM space s
         LEFT JOIN space_member m ON m.space_id = s.id AND m.person_id = $2
         LEFT JOIN space_silence sl ON sl.space_id = s.id AND sl.person_id = $2 AND sl.until > now()
        WHERE s.id = $1`,
      [spaceId, actor?.personId ?? null],
    );
    return {
      rules: row && row.rules_version > 0 ? { html: row.rules_html, accepted: row.accepted } : null,
      silence: row?.until ? { until: row.until.toISOString(), reason: row.reason } : null,
    };
  }

  async accept(actor: Actor, spaceId: string): Promise<void> {
    await this.spaces.demand(actor, spaceId);
    const accepted = await this.db.query(
      `UPDATE space_member m SET rules_accepted = s.rules_version FROM space s
        WHERE s.id = m.space_id AND m.space_id = $1 AND m.person_id = $2 RETURNING m.person_id`,
      [spaceId, actor.personId],
    );
    if (accepted.length === 0)
      throw new ProblemError('forbidden', 'Um hier zu schreiben, treten Sie bitte dem Raum bei.');
  }

  async settings(actor: Actor, spaceId: string): Promise<ModerationSettings> {
    await this.spaces.demand(
      actor,
      spaceId,
      (asker, facts) => canModerateSpace(asker, facts) || canManageSpace(asker, facts),
    );
    return selectSettings(this.db, spaceId);
  }

  change(actor: Actor, spaceId: string, change: Change): Promise<ModerationSettings> {
    const html = change.rules.trim() === '' ? '' : renderMarkdown(change.rules).html;
    return this.spaces.change(actor, spaceId, canManageSpace, async (tx) => {
      const before = await selectSettings(tx, spaceId);
      await tx.query(
        `UPDATE board b SET premoderation = t.premoderation
           FROM unnest($2::uuid[], $3::text[]) AS t (id, premoderation) WHERE b.id = t.id AND b.space_id = $1`,
        [spaceId, change.boards.map(({ id }) => id), change.boards.map(({ premoderation }) => premoderation)],
      );
      // What waits is still asked about when nothing new is held, so that sending it again does not let it through.
      await tx.query(
        `UPDATE space SET rules = $2, rules_html = $3, newcomer_posts = $4,
                rules_version = CASE WHEN $3 = '' THEN 0
                                     WHEN rules_version = 0 OR $5 THEN 1 + (
                                       SELECT COALESCE(max(rules_accepted), 0) FROM space_member WHERE space_id = $1)
                                     ELSE rules_version END,
                holds_posts = $4 > 0 OR EXISTS (SELECT FROM board WHERE space_id = $1 AND premoderation <> 'off')
                              OR EXISTS (SELECT FROM held_message WHERE space_id = $1)
          WHERE id = $1`,
        [spaceId, change.rules, html, change.newcomerPosts, change.acceptAgain],
      );
      const { rules: _rules, ...holding } = before;
      await logModeration(tx, {
        spaceId,
        actorId: actor.personId,
        action: 'settings-changed',
        before: { ...holding },
      });
      return selectSettings(tx, spaceId);
    });
  }
}

async function selectSettings(sql: Sql, spaceId: string): Promise<ModerationSettings> {
  const [space] = await sql.query<SpaceRow>(`SELECT rules, newcomer_posts FROM space WHERE id = $1`, [
    spaceId,
  ]);
  const boards = await sql.query<{ id: string; name: string; premoderation: Premoderation }>(
    `SELECT id, name, premoderation FROM board WHERE space_id = $1 ORDER BY place, name`,
    [spaceId],
  );
  return {
    rules: space?.rules ?? '',
    newcomerPosts: space?.newcomer_posts ?? 0,
    boards: boards.map(({ id, name, premoderation }) => ({ id, name, premoderation })),
  };
}
