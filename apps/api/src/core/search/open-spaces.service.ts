import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { marks, quotedLexeme } from './entry-vector.ts';

const everyMinute = 60_000;
const mark = quotedLexeme(marks.open);

/**
 * Puts the mark "everybody in the network may read it" on the entries of spaces that were opened, and takes it from
 * those that were closed. It only speeds questions up: a right that was lost is lost at once, because answers ask the
 * space itself; what was opened is found by everybody a minute later.
 */
@Injectable()
export class OpenSpaces {
  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every('search-open-spaces', { milliseconds: everyMinute }, () => this.follow());
  }

  private async follow(): Promise<void> {
    const opened = await this.db.query<{ id: string }>(
      `SELECT id FROM space WHERE visibility <> 'closed' AND id NOT IN (SELECT space_id FROM search_open_space)`,
    );
    for (const { id } of opened)
      await this.db.transaction(async (tx) => {
        await tx.query(
          `UPDATE search_entry SET vector = vector || $2::tsvector
            WHERE space_id = $1 AND NOT vector @@ $2::text::tsquery`,
          [id, mark],
        );
        await tx.query(`INSERT INTO search_open_space (space_id) VALUES ($1) ON CONFLICT DO NOTHING`, [id]);
      });
    const closed = await this.db.query<{ id: string }>(
      `SELECT s.id FROM space s JOIN search_open_space o ON o.space_id = s.id WHERE s.visibility = 'closed'`,
    );
    for (const { id } of closed)
      await this.db.transaction(async (tx) => {
        await tx.query(`UPDATE search_entry SET vector = ts_delete(vector, $2) WHERE space_id = $1`, [
          id,
          marks.open,
        ]);
        await tx.query(`DELETE FROM search_open_space WHERE space_id = $1`, [id]);
      });
  }
}
