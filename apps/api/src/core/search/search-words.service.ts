import { Injectable } from '@nestjs/common';
import { type Analyse, type Analysis, analyser, type Occurrence } from '@app/domain/search/analysis';
import { meantBy } from '@app/domain/search/typos';
import { Database, type Sql } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';

/** A word becomes a part of compounds when it was written this often: mistakes in writing are rarer. */
const learntFrom = 3;
const shortestLearnt = 5;
const mostBeginnings = 12;
const shortestBeginning = 3;
const refreshedEvery = 600_000;

/** How a typed word is looked for. */
export interface Resolved {
  lexemes: string[];
  /** Words that were taken instead, when the typed one occurs nowhere. */
  meant: string[];
}

interface WordRow {
  word: string;
  stem: string;
  frequency: number;
}

/** The words that occur, and what they are made of. */
@Injectable()
export class SearchWords {
  private vocabulary = new Set<string>();
  private analysing: Analyse = analyser();
  private loaded: Promise<void> | undefined;

  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every('search-words', { milliseconds: refreshedEvery }, () => this.refresh());
  }

  /** Every node has its own; a word that was learnt elsewhere is known here some minutes later. */
  async analyse(): Promise<Analyse> {
    this.loaded ??= this.refresh();
    await this.loaded;
    return this.analysing;
  }

  async refresh(): Promise<void> {
    const rows = await this.db.query<{ stem: string }>(
      `SELECT DISTINCT stem FROM search_word WHERE frequency >= $1 AND length(stem) >= $2`,
      [learntFrom, shortestLearnt],
    );
    if (rows.length === this.vocabulary.size) return;
    const vocabulary = new Set(rows.map(({ stem }) => stem));
    this.vocabulary = vocabulary;
    this.analysing = analyser((stem) => vocabulary.has(stem));
  }

  /** Counts what was written. Callers hold the lock of the index, so that rows are never waited for crosswise. */
  async note(tx: Sql, words: Occurrence[]): Promise<void> {
    const counts = new Map<string, Analysis & { frequency: number }>();
    for (const { form, stem, parts } of words) {
      if (!/^\p{L}{2,40}$/u.test(form)) continue;
      counts.set(form, { stem, parts, frequency: (counts.get(form)?.frequency ?? 0) + 1 });
    }
    const rows = [...counts].map(([word, { stem, parts, frequency }]) => ({ word, stem, parts, frequency }));
    if (rows.length === 0) return;
    await tx.query(
      `INSERT INTO search_word (word, stem, parts, frequency)
       SELECT word, stem, parts, frequency
         FROM jsonb_to_recordset($1::jsonb) AS t (word text, stem text, parts text[], frequency int)
       ON CONFLICT (word) DO UPDATE SET frequency = search_word.frequency + excluded.frequency`,
      [JSON.stringify(rows)],
    );
  }

  /** @param beginning the word that may be only begun */
  async resolve(sql: Sql, forms: string[], beginning: string | undefined): Promise<Map<string, Resolved>> {
    const analyse = await this.analyse();
    const [known, begun] = [
      await this.known(sql, [...new Set(forms.map((form) => analyse(form).stem))]),
      beginning === undefined ? [] : await this.beginningWith(sql, beginning),
    ];
    const resolved = new Map<string, Resolved>();
    for (const form of new Set(forms)) {
      const { stem } = analyse(form);
      const lexemes = [stem, ...(form === beginning ? begun : [])];
      const isKnown = known.has(stem) || lexemes.length > 1;
      const meant = isKnown ? [] : await this.meant(sql, form);
      resolved.set(form, {
        lexemes: [...new Set([...lexemes, ...meant.map((word) => analyse(word).stem)])],
        meant,
      });
    }
    return resolved;
  }

  private async known(sql: Sql, stems: string[]): Promise<Set<string>> {
    const rows = await sql.query<{ stem: string }>(
      `SELECT t.stem FROM unnest($1::text[]) AS t (stem)
        WHERE EXISTS (SELECT FROM search_word w WHERE w.stem = t.stem)
           OR EXISTS (SELECT FROM search_word w WHERE w.parts @> ARRAY[t.stem])`,
      [stems],
    );
    return new Set(rows.map(({ stem }) => stem));
  }

  /** Stems of the most frequent words that begin so. */
  private async beginningWith(sql: Sql, beginning: string): Promise<string[]> {
    if (beginning.length < shortestBeginning) return [];
    const rows = await sql.query<{ stem: string }>(
      `SELECT stem FROM search_word WHERE word >= $1 AND word < $1 || chr(1114109)
        ORDER BY frequency DESC, word LIMIT ${mostBeginnings}`,
      [beginning],
    );
    return [...new Set(rows.map(({ stem }) => stem))];
  }

  private async meant(sql: Sql, form: string): Promise<string[]> {
    const rows = await sql.query<WordRow>(
      `SELECT word, stem, frequency FROM search_word WHERE word % $1
        ORDER BY similarity(word, $1) DESC, frequency DESC LIMIT 40`,
      [form],
    );
    return meantBy(form, rows);
  }
}
