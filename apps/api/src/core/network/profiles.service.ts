import { Injectable } from '@nestjs/common';
import type { OrganizationProfile } from '@app/contracts/organizations';
import type { Actor } from '@app/contracts/session';
import type { SpaceSummary } from '@app/contracts/spaces';
import {
  canAssessMembership,
  canEditOrganization,
  canSeePeopleOfOrganization,
  membershipActions,
} from '@app/domain/membership-rights';
import { Database } from '../../platform/database/database.ts';
import { personColumns, type PersonRow, presentPerson } from '../identity/person.presenter.ts';
import { presentSpaceSummary, spaceColumns, type SpaceRow } from '../spaces/space-view.ts';
import { SpacesAccess } from '../spaces/spaces-access.service.ts';
import { loadEvents, loadMemberships, presentEvent, presentMembership } from './membership-view.ts';
import { presentEntry } from './organization-view.ts';
import { type OrganizationFacts, OrganizationsAccess } from './organizations-access.service.ts';

const topicCount = 10;

type PersonInRow = PersonRow & { role_title: string; is_contact: boolean };
type SpaceInRow = SpaceRow & { archived: boolean; has_people: boolean };
type TopicRow = PersonRow & {
  id: string;
  title: string;
  space_id: string;
  created_at: Date;
  last_message_at: Date | null;
  last_position: number;
};

/** One organisation with everything that the asker may see of it. */
@Injectable()
export class ProfilesService {
  constructor(
    private readonly db: Database,
    private readonly access: OrganizationsAccess,
    private readonly spacesAccess: SpacesAccess,
  ) {}

  async read(actor: Actor | null, key: string): Promise<OrganizationProfile> {
    const facts = await this.access.find(actor, key);
    const { id } = facts.row;
    const [people, events, memberships, former, work] = await Promise.all([
      canSeePeopleOfOrganization(actor) ? this.people(id) : null,
      actor ? loadEvents(this.db, id) : null,
      loadMemberships(this.db, [id]),
      this.formerNames(id),
      this.work(actor, id),
    ]);
    const { contact } = facts.membership;
    return {
      ...presentEntry(actor, facts.row),
      ...presentTexts(facts),
      formerNameDetails: former,
      membership: presentMembership(actor, memberships.get(id), { contact }),
      history: events?.map((event) => presentEvent(actor, event, { contact })) ?? null,
      people: people?.map(presentPersonIn) ?? null,
      ...work,
      can: {
        edit: canEditOrganization(actor),
        actions: membershipActions(actor, facts.membership),
        assess: canAssessMembership(actor, facts.membership),
      },
    };
  }

  private people(organizationId: string): Promise<PersonInRow[]> {
    return this.db.query<PersonInRow>(
      `SELECT ${personColumns}, a.role_title, a.is_contact
         FROM affiliation a JOIN person p ON p.id = a.person_id LEFT JOIN organization o ON o.id = p.organization_id
        WHERE a.organization_id = $1 AND a.valid_from <= now() AND (a.valid_to IS NULL OR a.valid_to > now())
          AND p.erased_at IS NULL AND p.deactivated_at IS NULL
        ORDER BY a.is_contact DESC, p.name, p.id`,
      [organizationId],
    );
  }

  private async formerNames(organizationId: string): Promise<OrganizationProfile['formerNameDetails']> {
    const rows = await this.db.query<{ display_name: string; valid_from: string | null; valid_to: string }>(
      `SELECT display_name, valid_from::text, valid_to::text FROM organization_former_name
        WHERE organization_id = $1 ORDER BY valid_to DESC`,
      [organizationId],
    );
    return rows.map((row) => ({
      displayName: row.display_name,
      validFrom: row.valid_from,
      validTo: row.valid_to,
    }));
  }

  /** Which of the candidates the asker may read is asked of the spaces' door, never of the query. */
  private async work(
    actor: Actor | null,
    organizationId: string,
  ): Promise<Pick<OrganizationProfile, 'spaces' | 'topics'>> {
    const candidates = await this.db.query<SpaceInRow>(
      `SELECT ${spaceColumns}, s.archived_at IS NOT NULL AS archived,
              EXISTS (SELECT FROM space_member m JOIN person p ON p.id = m.person_id
                       WHERE m.space_id = s.id AND p.organization_id = $1 AND p.erased_at IS NULL) AS has_people
         FROM space s
        WHERE s.id IN (SELECT m.space_id FROM space_member m JOIN person p ON p.id = m.person_id
                        WHERE p.organization_id = $1 AND p.erased_at IS NULL)
           OR s.id IN (SELECT c.space_id FROM conversation c
                        WHERE c.author_organization_id = $1 AND c.kind = 'topic')
        ORDER BY lower(s.name), s.id`,
      [organizationId],
    );
    const facts = await this.spacesAccess.readable(
      actor,
      candidates.map(({ id }) => id),
    );
    const readable = candidates.filter(({ id }) => facts.has(id));
    const spaces = new Map(readable.map((row) => [row.id, presentSpaceSummary(row)]));
    const topics = await this.topics(organizationId, [...spaces.keys()]);
    return {
      spaces: readable.filter((row) => row.has_people && !row.archived).map(presentSpaceSummary),
      topics: topics.flatMap((row) => presentTopic(row, spaces.get(row.space_id))),
    };
  }

  private topics(organizationId: string, spaceIds: string[]): Promise<TopicRow[]> {
    return this.db.query<TopicRow>(
      `SELECT c.id, c.title, c.space_id, c.created_at, c.last_message_at, c.last_position, ${personColumns}
         FROM conversation c JOIN person p ON p.id = c.author_id LEFT JOIN organization o ON o.id = p.organization_id
        WHERE c.author_organization_id = $1 AND c.kind = 'topic' AND c.space_id = ANY ($2)
        ORDER BY c.created_at DESC, c.id LIMIT ${topicCount}`,
      [organizationId, spaceIds],
    );
  }
}

const presentTexts = ({ row }: OrganizationFacts) => ({
  about: row.about,
  website: row.website,
  populationSource: row.population_source,
});

const presentPersonIn = (row: PersonInRow) => ({
  person: presentPerson(row),
  roleTitle: row.role_title,
  isContact: row.is_contact,
});

const presentTopic = (row: TopicRow, space: SpaceSummary | undefined): OrganizationProfile['topics'] =>
  space
    ? [
        {
          id: row.id,
          title: row.title,
          space,
          author: presentPerson(row),
          createdAt: row.created_at.toISOString(),
          lastMessageAt: row.last_message_at?.toISOString() ?? null,
          posts: row.last_position,
        },
      ]
    : [];
