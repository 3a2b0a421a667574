import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import type { Pool, PoolClient, QueryConfig } from 'pg';
import { DataSource } from 'typeorm';

/** Runs one hand-written statement; what a service needs inside and outside of a transaction. */
export interface Sql {
  query<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
}

/** Texts of statements come from our code alone, so there are few; this bounds a mistake. */
const mostNames = 2_000;
const names = new Map<string, string>();

/**
 * A statement with parameters is prepared once per connection: planning our reads takes PostgreSQL longer than
 * running them (0.7 ms against 0.2 ms for a page of messages).
 */
function named(text: string, values: unknown[]): QueryConfig {
  if (values.length === 0) return { text };
  const known = names.get(text);
  if (known) return { name: known, text, values };
  if (names.size >= mostNames) return { text, values };
  const name = createHash('sha1').update(text).digest('base64url');
  names.set(text, name);
  return { name, text, values };
}

/** SQLSTATE 23505: a row with this key is there already. */
export const isDuplicate = (error: unknown): boolean =>
  error instanceof Error && 'code' in error && error.code === '23505';

/** The pool that TypeORM opened, with the two things a service needs of it. */
@Injectable()
export class Database implements Sql {
  private readonly source: DataSource;
  constructor(@InjectDataSource() source: DataSource) {
    this.source = source;
  }

  async query<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    const { rows } = await this.pool.query(named(statement, parameters));
    return rows as Row[];
  }

  /** Commits when `work` resolves, rolls back when it rejects. */
  async transaction<Result>(work: (tx: Sql) => Promise<Result>): Promise<Result> {
    const client = await this.pool.connect();
    // The pool listens only to clients at rest: without this, a server that goes away would end the process.
    const ignore = () => undefined;
    client.on('error', ignore);
    let broken = false;
    try {
      await client.query('BEGIN');
      const result = await work(sqlOf(client));
      await client.query('COMMIT');
      return result;
    } catch (error) {
      broken = await client.query('ROLLBACK').then(
        () => false,
        () => true,
      );
      throw error;
    } finally {
      client.off('error', ignore);
      client.release(broken);
    }
  }

  private get pool(): Pool {
    return (this.source.driver as unknown as { master: Pool }).master;
  }
}

const sqlOf = (client: PoolClient): Sql => ({
  async query<Row>(statement: string, parameters: unknown[] = []) {
    const { rows } = await client.query(named(statement, parameters));
    return rows as Row[];
  },
});
