import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { occurrencesIn } from '@app/domain/search/analysis';
import { Database } from '../../platform/database/database.ts';
import { quotedLexeme } from './entry-vector.ts';
import { SearchWords } from './search-words.service.ts';

interface Asked {
  title: string;
  tags: string[];
  /** The topic that is asked for itself. */
  except?: string;
  limit: number;
}

/** Rare words say what a topic is about; more of them change nothing. */
const mostLexemes = 12;
const mostCandidates = 3_000;
/** What only follows from a part of a compound counts less than a word that was written. */
const partWeight = 0.6;
/** A topic is like another when it has at least this share of what that is about; one telling word of eight. */
const likeFrom = 0.12;

/** Parameters: 1 lexemes and 2 their weights, 3 tsquery of all, 4 person, 5 the topic itself, 6 lowest score, 7 limit. */
const statement = `
  WITH asked AS MATERIALIZED (
    SELECT lexeme::tsquery AS anywhere, (lexeme || ':AB')::tsquery AS in_title, weight
      FROM unnest($1::text[], $2::float8[]) AS t (lexeme, weight)
  ), candidate AS MATERIALIZED (
    SELECT e.conversation_id, e.vector, e.created_at
      FROM search_entry e
      JOIN conversation c ON c.id = e.conversation_id AND c.moved_to IS NULL
      JOIN space s ON s.id = c.space_id
      LEFT JOIN space_member m ON m.space_id = s.id AND m.person_id = $4
     WHERE e.kind = 'topic' AND e.vector @@ $3::tsquery
       AND (m.person_id IS NOT NULL OR s.visibility = 'public' OR (s.visibility = 'network' AND $4::uuid IS NOT NULL))
       AND e.conversation_id IS DISTINCT FROM $5
     LIMIT ${mostCandidates}
  ), scored AS (
    SELECT conversation_id, created_at, (
             SELECT sum(weight * CASE WHEN vector @@ in_title THEN 1 WHEN vector @@ anywhere THEN 0.4 ELSE 0 END)
               FROM asked) AS score
      FROM candidate
  )
  SELECT conversation_id AS id FROM scored WHERE score >= $6 ORDER BY score DESC, created_at DESC, id LIMIT $7`;

/** Topics that are about the same. */
@Injectable()
export class SimilarTopics {
  constructor(
    private readonly db: Database,
    private readonly words: SearchWords,
  ) {}

  /** Ids of topics the asker may read, the most alike first. */
  async find(actor: Actor | null, { title, tags, except, limit }: Asked): Promise<string[]> {
    const lexemes = await this.weigh([title, ...tags].join('\n'));
    if (lexemes.length === 0) return [];
    const names = lexemes.map(({ lexeme }) => quotedLexeme(lexeme));
    const weights = lexemes.map(({ weight }) => weight);
    const rows = await this.db.query<{ id: string }>(statement, [
      names,
      weights,
      names.join(' | '),
      actor?.personId ?? null,
      except ?? null,
      likeFrom * weights.reduce((sum, weight) => sum + weight, 0),
      limit,
    ]);
    return rows.map(({ id }) => id);
  }

  /** What a text is about: the rarer a word, the more it says. */
  private async weigh(text: string): Promise<{ lexeme: string; weight: number }[]> {
    const shares = new Map<string, number>();
    for (const { stem, parts } of occurrencesIn(text, await this.words.analyse())) {
      shares.set(stem, 1);
      for (const part of parts) if (!shares.has(part)) shares.set(part, partWeight);
    }
    const known = await this.db.query<{ stem: string; frequency: number }>(
      `SELECT stem, sum(frequency)::int AS frequency FROM search_word WHERE stem = ANY ($1) GROUP BY stem`,
      [[...shares.keys()]],
    );
    const frequencies = new Map(known.map(({ stem, frequency }) => [stem, frequency]));
    return [...shares]
      .map(([lexeme, share]) => ({
        lexeme,
        weight: share / (1 + Math.log1p(frequencies.get(lexeme) ?? 0)),
      }))
      .toSorted((a, b) => b.weight - a.weight)
      .slice(0, mostLexemes);
  }
}
