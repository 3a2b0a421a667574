import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import type { TopicOverview } from '@app/contracts/topic-overview';
import { ConversationAccess } from '../../core/conversations/conversation-access.ts';
import {
  type PersonColumns,
  type PersonRow,
  presentPerson,
  presentPersonAs,
  selectPerson,
} from '../../core/identity/person.presenter.ts';
import { Database } from '../../platform/database/database.ts';
import { linksIn } from './links-in.ts';

const mostPeople = 24;
const mostPosts = 5;
const mostLinks = 30;

interface PeopleRow extends PersonRow {
  posts: number;
  people: number;
  all_posts: number;
  organizations: number;
  first_at: Date;
  last_at: Date;
}
interface ReactedRow extends PersonColumns<'author'> {
  id: string;
  position: number;
  excerpt: string;
  given: number;
}
interface LinkingRow {
  id: string;
  position: number;
  html: string;
}

/** A topic at a glance. */
@Injectable()
export class TopicOverviews {
  constructor(
    private readonly db: Database,
    private readonly access: ConversationAccess,
  ) {}

  async read(actor: Actor | null, conversationId: string): Promise<TopicOverview> {
    const { id } = await this.access.readable(actor, conversationId);
    const [people, reacted, linking] = await Promise.all([
      this.people(id),
      this.reacted(id),
      this.db.query<LinkingRow>(
        `SELECT id, position, html FROM message
          WHERE conversation_id = $1 AND state = 'visible' AND html ~ 'href="(https?:|/api/files/)'
          ORDER BY position LIMIT 200`,
        [id],
      ),
    ]);
    return {
      ...totalsOf(people[0]),
      people: people.map((row) => ({ person: presentPerson(row), posts: row.posts })),
      mostReacted: reacted.map((row) => ({
        id: row.id,
        position: row.position,
        author: presentPersonAs(row, 'author'),
        excerpt: row.excerpt,
        reactions: row.given,
      })),
      links: linking
        .flatMap(({ id: message, position, html }) =>
          linksIn(html).map((link) => ({ ...link, message, position })),
        )
        .filter(({ href }, index, all) => all.findIndex((other) => other.href === href) === index)
        .slice(0, mostLinks),
    };
  }

  /** Each with the totals beside it. Whoever wrote for two organisations is one person, named with the last one. */
  private people(id: string): Promise<PeopleRow[]> {
    return this.db.query<PeopleRow>(
      `WITH posts AS (
         SELECT author_id, organization_id, position, created_at FROM message
          WHERE conversation_id = $1 AND state = 'visible'
       ), people AS (
         SELECT author_id, count(*)::int AS posts, min(position) AS first,
                (array_agg(organization_id ORDER BY position DESC))[1] AS organization_id
           FROM posts GROUP BY author_id
       )
       SELECT ${selectPerson('p', 'o', 'person')}, w.posts, count(*) OVER ()::int AS people,
              (SELECT count(*)::int FROM posts) AS all_posts,
              (SELECT count(DISTINCT organization_id)::int FROM posts) AS organizations,
              (SELECT min(created_at) FROM posts) AS first_at, (SELECT max(created_at) FROM posts) AS last_at
         FROM people w JOIN person p ON p.id = w.author_id
         LEFT JOIN organization o ON o.id = w.organization_id
        ORDER BY w.posts DESC, w.first LIMIT ${mostPeople}`,
      [id],
    );
  }

  private reacted(id: string): Promise<ReactedRow[]> {
    return this.db.query<ReactedRow>(
      `SELECT m.id, m.position, m.excerpt, r.given, ${selectPerson('p', 'o', 'author')}
         FROM message m
         CROSS JOIN LATERAL (SELECT sum((one ->> 'count')::int)::int AS given
                               FROM jsonb_array_elements(m.reactions) AS one) r
         JOIN person p ON p.id = m.author_id
         LEFT JOIN organization o ON o.id = m.organization_id
        WHERE m.conversation_id = $1 AND m.state = 'visible' AND r.given > 0
        ORDER BY r.given DESC, m.position LIMIT ${mostPosts}`,
      [id],
    );
  }
}

function totalsOf(row: PeopleRow | undefined) {
  if (!row) return { posts: 0, firstAt: null, lastAt: null, peopleCount: 0, organizations: 0 };
  return {
    posts: row.all_posts,
    firstAt: row.first_at.toISOString(),
    lastAt: row.last_at.toISOString(),
    peopleCount: row.people,
    organizations: row.organizations,
  };
}
