import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { canReadDocument, type DocumentFacts } from '@app/domain/document-rights';
import type { Asker } from '@app/domain/space-rights';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { Streams } from '../../platform/realtime/streams.ts';
import { documentFactColumns, documentFactsOf, type DocumentFactRow } from './document-facts.ts';

/** A document somebody may read, as it was at one moment after they asked. */
export interface ReadableDocument {
  id: string;
  spaceId: string;
  /** Of its space. */
  slug: string;
  facts: DocumentFacts;
}

type Rule = (asker: Asker, facts: DocumentFacts) => boolean;

/** The door to documents: the only way for a request to one. Rights are asked of the database every time. */
@Injectable()
export class DocumentAccess {
  constructor(
    private readonly db: Database,
    streams: Streams,
  ) {
    streams.register('document', async (actor, ids) => {
      const found = await this.readableOf(actor, ids);
      return new Set(found.map(({ id }) => id));
    });
  }

  /** @throws not_found when it does not exist or may not be read, forbidden when the rule refuses */
  async demand(actor: Actor | null, id: string, may: Rule = canReadDocument): Promise<ReadableDocument> {
    const [row] = await this.load(this.db, actor, [id]);
    return admit(actor, row, may);
  }

  /** The same inside a transaction that holds the lock it needs, such as that of the tree. */
  async demandIn(tx: Sql, actor: Actor, id: string, may: Rule = canReadDocument): Promise<ReadableDocument> {
    const [row] = await this.load(tx, actor, [id]);
    return admit(actor, row, may);
  }

  /** Those of these that may be read. */
  async readableOf(actor: Actor | null, ids: string[]): Promise<ReadableDocument[]> {
    const rows = await this.load(this.db, actor, [...new Set(ids)]);
    return rows.map(readableFrom).filter(({ facts }) => canReadDocument(actor, facts));
  }

  /** What holds for each of these people and documents, in their order; `null` where there is no such document. */
  async factsFor(asked: { personId: string; documentId: string }[]): Promise<(DocumentFacts | null)[]> {
    const rows = await this.db.query<DocumentFactRow & { nr: number }>(
      `SELECT asked.nr::int, ${documentFactColumns('asked.person')}
         FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS asked (person, document, nr)
         JOIN document d ON d.id = asked.document JOIN space s ON s.id = d.space_id
         LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = asked.person`,
      [asked.map(({ personId }) => personId), asked.map(({ documentId }) => documentId)],
    );
    const facts = new Map(rows.map((row) => [row.nr, documentFactsOf(row)]));
    return asked.map((_, index) => facts.get(index + 1) ?? null);
  }

  /**
   * Changes the tree a document stands in: its space is locked first, so that nothing else moves, comes or goes in
   * this tree until commit.
   */
  changeTree<Result>(
    actor: Actor,
    id: string,
    may: Rule,
    work: (tx: Sql, document: ReadableDocument) => Promise<Result>,
  ): Promise<Result> {
    return this.db.transaction(async (tx) => {
      await tx.query(
        `SELECT FROM space WHERE id = (SELECT space_id FROM document WHERE id = $1) FOR NO KEY UPDATE`,
        [id],
      );
      return work(tx, await this.demandIn(tx, actor, id, may));
    });
  }

  /** Changes a document in one transaction; its row is locked first, so that what the rule saw holds until commit. */
  change<Result>(
    actor: Actor,
    id: string,
    may: Rule,
    work: (tx: Sql, document: ReadableDocument) => Promise<Result>,
  ): Promise<Result> {
    return this.db.transaction(async (tx) => {
      // A statement that waits reads afterwards only the locked row anew: rights are asked by the next one.
      await tx.query(`SELECT FROM document WHERE id = $1 FOR NO KEY UPDATE`, [id]);
      const [row] = await this.load(tx, actor, [id]);
      return work(tx, admit(actor, row, may));
    });
  }

  private load(sql: Sql, actor: Actor | null, ids: string[]): Promise<DocumentFactRow[]> {
    return sql.query<DocumentFactRow>(
      `SELECT ${documentFactColumns('$2')}
         FROM document d JOIN space s ON s.id = d.space_id
         LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = $2
        WHERE d.id = ANY($1::uuid[])`,
      [ids, actor?.personId ?? null],
    );
  }
}

const readableFrom = (row: DocumentFactRow): ReadableDocument => ({
  id: row.id,
  spaceId: row.space_id,
  slug: row.slug,
  facts: documentFactsOf(row),
});

function admit(actor: Actor | null, row: DocumentFactRow | undefined, may: Rule): ReadableDocument {
  const found = row && readableFrom(row);
  if (!found || !canReadDocument(actor, found.facts)) throw notFound();
  if (!may(actor, found.facts)) throw new ProblemError('forbidden');
  return found;
}
