import { Injectable } from '@nestjs/common';
import type { RouteInput } from '@app/contracts/route';
import type { Actor } from '@app/contracts/session';
import type { Space, SpaceListItem, spaceRoutes } from '@app/contracts/spaces';
import { canManageSpace, canReadSpace } from '@app/domain/space-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { Audit } from '../identity/audit.service.ts';
import { SpaceHints } from './space-hints.service.ts';
import { selectSpace } from './space-page.ts';
import { factsOf, presentListItem, type SpaceForAsker, spaceForAskerColumns } from './space-view.ts';
import { SpacesAccess } from './spaces-access.service.ts';
import { slugOf } from './slug.ts';

type NewSpace = RouteInput<typeof spaceRoutes.create>['body'];
type Edit = RouteInput<typeof spaceRoutes.edit>['body'];

@Injectable()
export class Spaces {
  constructor(
    private readonly db: Database,
    private readonly access: SpacesAccess,
    private readonly audit: Audit,
    private readonly hints: SpaceHints,
  ) {}

  async list(actor: Actor | null): Promise<SpaceListItem[]> {
    const rows = await this.db.query<SpaceForAsker>(
      `SELECT ${spaceForAskerColumns}
         FROM space s LEFT JOIN space_member m ON m.space_id = s.id AND m.person_id = $1
        WHERE m.role IS NOT NULL OR (s.visibility <> 'closed' AND s.archived_at IS NULL)
        ORDER BY m.role IS NULL, s.archived_at IS NOT NULL, lower(s.name), s.id`,
      [actor?.personId ?? null],
    );
    return rows.filter((row) => canReadSpace(actor, factsOf(row))).map((row) => presentListItem(actor, row));
  }

  read(actor: Actor | null, slug: string): Promise<Space> {
    return this.present(actor, 's.slug = $1', slug);
  }

  async create(actor: Actor, space: NewSpace): Promise<Space> {
    const made = await this.db.transaction((tx) => this.insert(tx, actor, space));
    if (made) await this.hints.joined(space.id, actor.personId);
    return this.present(actor, 's.id = $1', space.id);
  }

  async edit(actor: Actor, id: string, edit: Edit): Promise<Space> {
    const before = await this.access.change(actor, id, canManageSpace, async (tx, facts) => {
      if (edit.visibility === 'closed' && facts.role === null)
        throw new ProblemError(
          'forbidden',
          'Sie sind in diesem Raum nicht Mitglied und kämen selbst nicht mehr hinein. Bitte treten Sie zuerst bei, oder bitten Sie die Leitung, ihn zu schließen.',
        );
      await tx.query(
        `UPDATE space SET kind = COALESCE($2, kind), visibility = COALESCE($3, visibility),
                name = COALESCE($4, name), purpose = COALESCE($5, purpose) WHERE id = $1`,
        [id, edit.kind, edit.visibility, edit.name, edit.purpose],
      );
      if (edit.visibility && edit.visibility !== facts.visibility)
        await this.audit.write(tx, {
          actorId: actor.personId,
          action: 'space.visibility-changed',
          subject: { kind: 'space', id },
          details: { from: facts.visibility, to: edit.visibility },
        });
      return facts;
    });
    if (edit.visibility && edit.visibility !== before.visibility) await this.hints.visibilityChanged();
    this.hints.spaceChanged(id);
    return this.present(actor, 's.id = $1', id);
  }

  async archive(actor: Actor, id: string, archived: boolean): Promise<Space> {
    await this.access.change(actor, id, canManageSpace, async (tx, facts) => {
      if (facts.archived === archived) return;
      await tx.query(`UPDATE space SET archived_at = CASE WHEN $2 THEN now() END WHERE id = $1`, [
        id,
        archived,
      ]);
      await this.audit.write(tx, {
        actorId: actor.personId,
        action: archived ? 'space.archived' : 'space.reopened',
        subject: { kind: 'space', id },
      });
    });
    this.hints.spaceChanged(id);
    return this.present(actor, 's.id = $1', id);
  }

  /** False for a retry: this very space is there already. */
  private async insert(tx: Sql, actor: Actor, space: NewSpace): Promise<boolean> {
    // The same request again at the same moment waits here for the first one.
    await tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [`space ${space.id}`]);
    const [known] = await tx.query<{ created_by: string | null }>(
      `SELECT created_by FROM space WHERE id = $1`,
      [space.id],
    );
    if (known && known.created_by !== actor.personId) throw new ProblemError('conflict');
    if (known) return false;
    await this.insertWithFreeSlug(tx, actor, space);
    await tx.query(`INSERT INTO space_member (space_id, person_id, role) VALUES ($1, $2, 'lead')`, [
      space.id,
      actor.personId,
    ]);
    await tx.query(
      `INSERT INTO board (space_id, name, place)
       SELECT $1, name, min(place)::int FROM unnest($2::text[]) WITH ORDINALITY AS b (name, place) GROUP BY name`,
      [space.id, space.boards],
    );
    await this.audit.write(tx, {
      actorId: actor.personId,
      action: 'space.created',
      subject: { kind: 'space', id: space.id },
      details: { kind: space.kind, visibility: space.visibility },
    });
    return true;
  }

  /** Two spaces may have one name; the second one's address gets a number. */
  private async insertWithFreeSlug(tx: Sql, actor: Actor, space: NewSpace): Promise<void> {
    const base = slugOf(space.name);
    for (let attempt = 1; attempt <= 100; attempt += 1) {
      const inserted = await tx.query(
        `INSERT INTO space (id, slug, kind, visibility, name, purpose, created_by)
         VALUES ($1, $2, $3, $4, $5, $6, $7) ON CONFLICT DO NOTHING RETURNING id`,
        [
          space.id,
          attempt === 1 ? base : `${base}-${attempt}`,
          space.kind,
          space.visibility,
          space.name,
          space.purpose,
          actor.personId,
        ],
      );
      if (inserted.length > 0) return;
    }
    throw new ProblemError(
      'conflict',
      'Diesen Namen gibt es schon sehr oft. Bitte wählen Sie einen anderen.',
    );
  }

  private async present(actor: Actor | null, where: string, key: string): Promise<Space> {
    const space = await selectSpace(this.db, actor, where, key);
    if (!space) throw notFound();
    return space;
  }
}
