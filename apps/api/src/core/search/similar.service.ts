import { Injectable } from '@nestjs/common';
import type { RouteOutput } from '@app/contracts/route';
import type { searchRoutes } from '@app/contracts/search';
import type { Actor } from '@app/contracts/session';
import { occurrencesIn } from '@app/domain/search/analysis';
import { Database, type Sql } from '../../platform/database/database.ts';
import { personColumns, type PersonRow, presentPerson } from '../identity/person.presenter.ts';
import { readable } from './candidates.ts';
import { marks, quotedLexeme } from './entry-vector.ts';
import { plannerSettings } from './planner-settings.ts';
import { SearchWords } from './search-words.service.ts';
import { SimilarTopics } from './similar-topics.service.ts';

type Similar = RouteOutput<typeof searchRoutes.similar>;

/** Words that tell most of what a text is about; more make the question slower and not better. */
const mostWords = 8;
const mostCandidates = 2_000;
const topicsShown = 5;
const peopleShown = 5;

interface TopicRow extends PersonRow {
  id: string;
  title: string;
  message_id: string;
  space_name: string;
  replies: number;
  is_answered: boolean;
}

/** What was asked before, and who knows about it, for somebody who is about to ask. */
@Injectable()
export class SimilarService {
  constructor(
    private readonly db: Database,
    private readonly words: SearchWords,
    private readonly similar: SimilarTopics,
  ) {}

  /**
   * @param text what was written so far: title and body
   * @param except a conversation that is not similar to itself
   */
  async find(actor: Actor, text: string, except?: string): Promise<Similar> {
    const ids = await this.similar.find(actor, {
      title: text,
      tags: [],
      limit: topicsShown,
      ...(except !== undefined && { except }),
    });
    return { topics: await this.topics(ids), people: await this.people(actor, text) };
  }

  private async topics(ids: string[]): Promise<Similar['topics']> {
    const rows = await this.db.query<TopicRow>(topicStatement, [ids]);
    return rows.map((row) => ({
      id: row.id,
      title: row.title,
      message: row.message_id,
      space: row.space_name,
      author: presentPerson(row),
      replies: row.replies,
      isAnswered: row.is_answered,
    }));
  }

  private people(actor: Actor, text: string): Promise<Similar['people']> {
    return this.db.transaction(async (tx) => {
      await tx.query(plannerSettings);
      const lexemes = await this.tellingWords(tx, text);
      if (lexemes.length === 0) return [];
      const words = lexemes.map(quotedLexeme).join(' | ');
      const posts = [marks.ofKind('topic'), marks.ofKind('post')].map(quotedLexeme).join(' | ');
      const rows = await tx.query<PersonRow & { posts: number }>(peopleStatement, [
        words,
        actor.personId,
        `(${words}) & (${posts})`,
      ]);
      return rows.map((row) => ({ ...presentPerson(row), id: row.person_id, posts: row.posts }));
    });
  }

  /** The rarest words that occur elsewhere at all: those that everybody writes say nothing. */
  private async tellingWords(sql: Sql, text: string): Promise<string[]> {
    const analyse = await this.words.analyse();
    const stems = new Set(
      occurrencesIn(text.slice(0, 5_000), analyse).flatMap(({ stem, parts }) => [stem, ...parts]),
    );
    const rows = await sql.query<{ stem: string }>(
      `SELECT stem FROM search_word WHERE stem = ANY ($1) GROUP BY stem
        ORDER BY sum(frequency) LIMIT ${mostWords}`,
      [[...stems].filter((stem) => stem.length > 2)],
    );
    return rows.map(({ stem }) => stem);
  }
}

const topicStatement = `
  SELECT c.id, c.title, m.id AS message_id, s.name AS space_name, c.last_position - 1 AS replies,
         c.answer_id IS NOT NULL AS is_answered, ${personColumns}
    FROM unnest($1::uuid[]) WITH ORDINALITY AS f (id, place)
    JOIN conversation c ON c.id = f.id
    JOIN space s ON s.id = c.space_id
    JOIN message m ON m.conversation_id = c.id AND m.position = 1 AND m.state = 'visible'
    JOIN person p ON p.id = m.author_id
    LEFT JOIN organization o ON o.id = m.organization_id
   ORDER BY f.place`;

/** Those who wrote most and best about it, themselves left out. */
const peopleStatement = `
  WITH found AS MATERIALIZED (
    SELECT e.author_id, ts_rank('{0.1, 0.4, 0.5, 1}', e.vector, $1::tsquery, 1) AS score
      FROM search_entry e
     WHERE e.vector @@ $3::tsquery AND e.author_id <> $2 AND ${readable}
     LIMIT ${mostCandidates}),
  author AS (
    SELECT author_id, count(*)::int AS posts, sum(score) AS score
      FROM found GROUP BY author_id ORDER BY sum(score) DESC LIMIT ${peopleShown})
  SELECT author.posts, ${personColumns}
    FROM author JOIN person p ON p.id = author.author_id AND p.erased_at IS NULL AND p.deactivated_at IS NULL
    LEFT JOIN organization o ON o.id = p.organization_id
   ORDER BY author.score DESC`;
