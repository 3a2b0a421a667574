import { Injectable } from '@nestjs/common';
import { InjectDataSource } from '@nestjs/typeorm';
import { DataSource } from 'typeorm';

/** Runs one hand-written statement; what a service needs inside and outside of a transaction. */
export interface Sql {
  query<Row>(statement: string, parameters?: unknown[]): Promise<Row[]>;
}

/** The pool, with the two things a service needs of it. */
@Injectable()
export class Database implements Sql {
  private readonly source: DataSource;
  constructor(@InjectDataSource() source: DataSource) {
    this.source = source;
  }

  /** `UPDATE … RETURNING` and `DELETE … RETURNING` answer with their rows too. */
  async query<Row>(statement: string, parameters: unknown[] = []): Promise<Row[]> {
    return rowsOf<Row>(await this.source.query(statement, parameters));
  }

  /** Commits when `work` resolves, rolls back when it rejects. */
  transaction<Result>(work: (tx: Sql) => Promise<Result>): Promise<Result> {
    return this.source.transaction((manager) =>
      work({
        query: async <Row>(statement: string, parameters: unknown[] = []) =>
          rowsOf<Row>(await manager.query(statement, parameters)),
      }),
    );
  }
}

/** TypeORM answers UPDATE and DELETE with [rows, count], everything else with rows. */
function rowsOf<Row>(answer: unknown): Row[] {
  const isPair =
    Array.isArray(answer) && answer.length === 2 && Array.isArray(answer[0]) && typeof answer[1] === 'number';
  return (isPair ? answer[0] : answer) as Row[];
}
