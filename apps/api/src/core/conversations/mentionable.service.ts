import { Injectable } from '@nestjs/common';
import type { Mentionable } from '@app/contracts/mentions';
import type { Actor } from '@app/contracts/session';
import { Database } from '../../platform/database/database.ts';
import { personColumns, type PersonRow, presentPerson } from '../identity/person.presenter.ts';
import { nameMatches, namePatterns } from '../spaces/name-search.ts';
import { SpacesAccess } from '../spaces/spaces-access.service.ts';
import { ConversationAccess } from './conversation-access.ts';

/** Where something is about to be written: a conversation, or a space in which a topic will be opened. */
export interface WritingPlace {
  spaceId: string | null;
  conversationId: string | null;
}

/**
 * Whether the person `p` may read at the place: canReadSpace and canReadConversation for many people at once. `space`
 * and `conversation` are parameters.
 */
export const readsAt = (space: string, conversation: string) => `CASE
  WHEN ${space}::uuid IS NULL THEN EXISTS (
    SELECT FROM conversation_participant cp WHERE cp.conversation_id = ${conversation}::uuid AND cp.person_id = p.id)
  ELSE EXISTS (SELECT FROM space s WHERE s.id = ${space}::uuid AND s.visibility <> 'closed')
    OR EXISTS (SELECT FROM space_member sm WHERE sm.space_id = ${space}::uuid AND sm.person_id = p.id) END`;

export const isActive = `p.erased_at IS NULL AND p.deactivated_at IS NULL`;

const mostPeople = 8;
const mostMunicipalities = 6;

/** Whom the mention picker offers. */
@Injectable()
export class MentionableService {
  constructor(
    private readonly db: Database,
    private readonly conversations: ConversationAccess,
    private readonly spaces: SpacesAccess,
  ) {}

  async inConversation(actor: Actor, conversationId: string, query: string): Promise<Mentionable> {
    const { space_id: spaceId } = await this.conversations.readable(actor, conversationId);
    return this.find(actor, { spaceId, conversationId }, query.trim());
  }

  async inSpace(actor: Actor, spaceId: string, query: string): Promise<Mentionable> {
    await this.spaces.demand(actor, spaceId);
    return this.find(actor, { spaceId, conversationId: null }, query.trim());
  }

  private async find(actor: Actor, place: WritingPlace, query: string): Promise<Mentionable> {
    const [people, municipalities] = await Promise.all([
      this.people(actor, place, query),
      query === '' ? this.municipalitiesHere(place) : this.municipalities(query),
    ]);
    return { people: people.map((row) => ({ ...presentPerson(row), id: row.person_id })), municipalities };
  }

  /** Whose name begins with what was typed comes first, then who wrote here lately, then members of the space. */
  private people(
    actor: Actor,
    { spaceId, conversationId }: WritingPlace,
    query: string,
  ): Promise<PersonRow[]> {
    return this.db.query<PersonRow>(
      `SELECT ${personColumns}
         FROM person p LEFT JOIN organization o ON o.id = p.organization_id
         LEFT JOIN LATERAL (SELECT max(created_at) AS at FROM message m
                             WHERE m.conversation_id = $2 AND m.author_id = p.id) wrote ON true
         LEFT JOIN space_member own ON own.space_id = $1 AND own.person_id = p.id
        WHERE ${isActive} AND p.id <> $3 AND ${nameMatches('$4')} AND ${readsAt('$1', '$2')}
          AND ($5 <> '' OR wrote.at IS NOT NULL OR own.person_id IS NOT NULL)
        ORDER BY unaccent(lower(p.name)) ^@ unaccent(lower($5)) DESC,
                 unaccent(lower(' ' || p.name)) LIKE '%' || unaccent(lower($6)) DESC,
                 wrote.at DESC NULLS LAST, own.person_id IS NULL, lower(p.name), p.id
        LIMIT ${mostPeople}`,
      [spaceId, conversationId, actor.personId, namePatterns(query), query, wordStart(query)],
    );
  }

  private municipalities(query: string): Promise<Mentionable['municipalities']> {
    return this.db.query(
      `SELECT o.ags, o.display_name AS name FROM organization o
         LEFT JOIN membership m ON m.organization_id = o.id
        WHERE o.ags IS NOT NULL AND unaccent(lower(o.display_name)) LIKE ALL
              (SELECT unaccent(lower(pattern)) FROM unnest($1::text[]) AS pattern)
        ORDER BY unaccent(lower(o.name)) = unaccent(lower($2)) DESC, unaccent(lower(o.name)) ^@ unaccent(lower($2)) DESC,
                 m.state IS NULL, o.kind = 'district', o.population DESC NULLS LAST, o.display_name
        LIMIT ${mostMunicipalities}`,
      [namePatterns(query), query.replace(/^(stadt|gemeinde|kreis)\s+/i, '')],
    );
  }

  /** Before anything is typed: the towns whose people wrote here last. */
  private municipalitiesHere({ conversationId }: WritingPlace): Promise<Mentionable['municipalities']> {
    return this.db.query(
      `SELECT o.ags, o.display_name AS name
         FROM (SELECT organization_id, created_at FROM message
                WHERE conversation_id = $1 ORDER BY position DESC LIMIT 100) m
         JOIN organization o ON o.id = m.organization_id
        WHERE o.ags IS NOT NULL GROUP BY o.ags, o.display_name
        ORDER BY max(m.created_at) DESC LIMIT ${mostMunicipalities}`,
      [conversationId],
    );
  }
}

/** A pattern for a word of the name that begins with what was typed. */
const wordStart = (query: string) => ` ${query.replace(/[\\%_]/g, '\\$&')}%`;
