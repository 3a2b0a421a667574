import { Injectable } from '@nestjs/common';
import type { RouteOutput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type { TopicFilter, topicRoutes } from '@app/contracts/topics';
import { DirectoryService } from '../../core/network/directory.service.ts';
import { SpacesAccess } from '../../core/spaces/spaces-access.service.ts';
import { Database } from '../../platform/database/database.ts';

type Facets = RouteOutput<typeof topicRoutes.facets>;

const mostTags = 60;
const germanOrder = new Intl.Collator('de');

/** Where the topics of a forum come from, and what else they can be told apart by. */
@Injectable()
export class TopicOrigins {
  constructor(
    private readonly db: Database,
    private readonly spaces: SpacesAccess,
    private readonly directory: DirectoryService,
  ) {}

  /** Ids of the organisations that a filter means; `null` for all. */
  async meant(actor: Actor | null, town: TopicFilter['town']): Promise<string[] | null> {
    if (town === undefined) return null;
    if (town === 'similar') return actor && ((await this.directory.alike(actor.organizationId)) ?? []);
    const rows = await this.db.query<{ id: string }>(
      `SELECT id FROM organization WHERE ags = $1 OR id::text = $1`,
      [town],
    );
    return rows.map(({ id }) => id);
  }

  async facets(actor: Actor | null, spaceId: string): Promise<Facets> {
    await this.spaces.demand(actor, spaceId);
    const [tags, towns, alike] = await Promise.all([
      this.db.query<{ tag: string; topics: number }>(
        `SELECT tag, count(*)::int AS topics FROM conversation c, unnest(c.tags) AS tag
          WHERE c.space_id = $1 AND c.kind = 'topic' GROUP BY tag ORDER BY topics DESC, tag LIMIT ${mostTags}`,
        [spaceId],
      ),
      this.db.query<{ id: string; key: string; name: string; topics: number }>(
        `SELECT o.id, COALESCE(o.ags, o.id::text) AS key, o.display_name AS name, count(*)::int AS topics
           FROM conversation c JOIN organization o ON o.id = c.author_organization_id
          WHERE c.space_id = $1 AND c.kind = 'topic' GROUP BY o.id`,
        [spaceId],
      ),
      actor ? this.directory.alike(actor.organizationId) : undefined,
    ]);
    const likeMine = alike && new Set(alike);
    return {
      tags: tags.map(({ tag, topics }) => ({ tag, topics })),
      towns: towns
        .map(({ key, name, topics }) => ({ key, name, topics }))
        .toSorted((a, b) => germanOrder.compare(a.name, b.name)),
      similar: likeMine
        ? towns.reduce((sum, { id, topics }) => sum + (likeMine.has(id) ? topics : 0), 0)
        : null,
    };
  }
}
