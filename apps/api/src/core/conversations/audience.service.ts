import { Injectable } from '@nestjs/common';
import type { Audience } from '@app/contracts/mentions';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../platform/database/database.ts';
import { personColumns, type PersonRow, presentPerson } from '../identity/person.presenter.ts';
import { SpacesAccess } from '../spaces/spaces-access.service.ts';
import { ConversationAccess } from './conversation-access.ts';
import { isActive, readsAt, type WritingPlace } from './mentionable.service.ts';

interface Mentioned {
  people: string[];
  municipalities: string[];
}

interface MunicipalityRow {
  ags: string;
  name: string;
  people: string[];
}

/** Who would be told of an entry, for the line below the composer. It asks the same rules that tell them later. */
@Injectable()
export class AudienceService {
  constructor(
    private readonly db: Database,
    private readonly conversations: ConversationAccess,
    private readonly spaces: SpacesAccess,
  ) {}

  async inConversation(actor: Actor, conversationId: string, mentioned: Mentioned): Promise<Audience> {
    const { space_id: spaceId } = await this.conversations.readable(actor, conversationId);
    return this.of(actor, { spaceId, conversationId }, mentioned);
  }

  async inSpace(actor: Actor, spaceId: string, mentioned: Mentioned): Promise<Audience> {
    await this.spaces.demand(actor, spaceId);
    return this.of(actor, { spaceId, conversationId: null }, mentioned);
  }

  private async of(actor: Actor, place: WritingPlace, mentioned: Mentioned): Promise<Audience> {
    const [people, municipalities, followers] = await Promise.all([
      this.people(place, mentioned.people),
      this.municipalities(place, mentioned.municipalities),
      this.followers(place),
    ]);
    const told = new Set([actor.personId]);
    const countNew = (ids: string[]) => ids.filter((id) => !told.has(id) && told.add(id)).length;
    countNew(people.filter(({ reads }) => reads).map(({ person_id: id }) => id));
    return {
      people: people.map((row) => ({
        person: { ...presentPerson(row), id: row.person_id },
        reads: row.reads,
      })),
      municipalities: municipalities.map(({ ags, name, people: ids }) => ({
        ags,
        name,
        people: countNew(ids),
        readers: ids.length,
      })),
      followers: countNew(followers.map(({ id }) => id)),
      total: told.size - 1,
    };
  }

  private people(
    { spaceId, conversationId }: WritingPlace,
    ids: string[],
  ): Promise<(PersonRow & { reads: boolean })[]> {
    return this.db.query(
      `SELECT ${personColumns}, ${readsAt('$1', '$2')} AS reads
         FROM person p LEFT JOIN organization o ON o.id = p.organization_id
        WHERE p.id = ANY ($3) AND ${isActive} ORDER BY array_position($3, p.id)`,
      [spaceId, conversationId, ids],
    );
  }

  /** Everybody with a function in the municipality who may read here. */
  private municipalities(
    { spaceId, conversationId }: WritingPlace,
    keys: string[],
  ): Promise<MunicipalityRow[]> {
    return this.db.query(
      `SELECT o.ags, o.display_name AS name, ARRAY(
                SELECT DISTINCT p.id::text FROM affiliation a JOIN person p ON p.id = a.person_id
                 WHERE a.organization_id = o.id AND a.valid_to IS NULL AND ${isActive} AND ${readsAt('$1', '$2')}
              ) AS people
         FROM organization o WHERE o.ags = ANY ($3) ORDER BY array_position($3, o.ags)`,
      [spaceId, conversationId, keys],
    );
  }

  /** Whose level here is "all": attentionOf for many people at once. */
  private followers({ spaceId, conversationId }: WritingPlace): Promise<{ id: string }[]> {
    return this.db.query(
      `SELECT p.id FROM person p
         LEFT JOIN conversation c ON c.id = $2
         LEFT JOIN attention ac ON ac.person_id = p.id AND ac.conversation_id = $2
         LEFT JOIN attention sp ON sp.person_id = p.id AND sp.space_id = $1
        WHERE ${isActive} AND ${readsAt('$1', '$2')} AND COALESCE(ac.level, sp.level,
              CASE WHEN c.kind = 'direct' THEN 'all'
                   WHEN c.kind = 'topic' AND EXISTS (
                     SELECT FROM message m WHERE m.conversation_id = $2 AND m.author_id = p.id) THEN 'all'
                   ELSE 'mentions' END) = 'all'`,
      [spaceId, conversationId],
    );
  }
}
