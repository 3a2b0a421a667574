import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { maxTopicViews, type TopicView } from '@app/contracts/topic-views';
import type { TopicFilter } from '@app/contracts/topics';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';

/** Filters that people keep under a name, each for themselves. */
@Injectable()
export class TopicViewsService {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
  ) {}

  async list(actor: Actor, spaceId: string): Promise<TopicView[]> {
    await this.spaces.demand(actor, spaceId);
    return selectViews(this.db, actor, spaceId);
  }

  async save(actor: Actor, spaceId: string, view: TopicView): Promise<TopicView[]> {
    await this.spaces.demand(actor, spaceId);
    return this.db.transaction(async (tx) => {
      // One person's saves wait for each other, so that the count below holds.
      await tx.query(`SELECT FROM person WHERE id = $1 FOR NO KEY UPDATE`, [actor.personId]);
      const views = await selectViews(tx, actor, spaceId);
      if (views.length >= maxTopicViews && !views.some(({ id }) => id === view.id))
        throw new ProblemError(
          'conflict',
          `Sie haben hier schon ${maxTopicViews} Ansichten gespeichert. Bitte löschen Sie zuerst eine.`,
        );
      const saved = await tx.query(
        `INSERT INTO topic_view (id, person_id, space_id, name, filter) VALUES ($1, $2, $3, $4, $5)
         ON CONFLICT (id) DO UPDATE SET name = excluded.name, filter = excluded.filter
           WHERE topic_view.person_id = excluded.person_id AND topic_view.space_id = excluded.space_id
         RETURNING id`,
        [view.id, actor.personId, spaceId, view.name, JSON.stringify(view.filter)],
      );
      if (saved.length === 0) throw notFound(); // the id is somebody else's
      return selectViews(tx, actor, spaceId);
    });
  }

  async remove(actor: Actor, spaceId: string, viewId: string): Promise<TopicView[]> {
    await this.spaces.demand(actor, spaceId);
    await this.db.query(`DELETE FROM topic_view WHERE id = $1 AND person_id = $2 AND space_id = $3`, [
      viewId,
      actor.personId,
      spaceId,
    ]);
    return selectViews(this.db, actor, spaceId);
  }
}

async function selectViews(sql: Sql, actor: Actor, spaceId: string): Promise<TopicView[]> {
  const rows = await sql.query<{ id: string; name: string; filter: TopicFilter }>(
    `SELECT id, name, filter FROM topic_view WHERE person_id = $1 AND space_id = $2 ORDER BY created_at, id`,
    [actor.personId, spaceId],
  );
  return rows.map(({ id, name, filter }) => ({ id, name, filter }));
}
