import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import type { SpaceVisibility } from '@app/contracts/spaces';
import { type Asker, canReadSpace, type SpaceFacts } from '@app/domain/space-rights';
import { Coalescer } from '../../platform/database/coalescer.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { notFound, ProblemError } from '../../platform/problems.ts';
import { Streams } from '../../platform/realtime/streams.ts';
import { type Standing, standingColumns } from './standing.ts';

interface Question {
  spaceId: string;
  personId: string | null;
}

interface FactRow extends Standing {
  visibility: SpaceVisibility;
  archived: boolean;
}

type Rule = (asker: Asker, facts: SpaceFacts) => boolean;

/**
 * The door to spaces: the only way for a request to one. Rights are asked of the database every time and never
 * cached, but questions that wait together are answered by one statement.
 */
@Injectable()
export class SpacesAccess {
  private readonly questions = new Coalescer<Question, SpaceFacts | undefined>((batch) => this.load(batch));

  constructor(
    private readonly db: Database,
    streams: Streams,
  ) {
    streams.register('space', async (actor, ids) => new Set((await this.readable(actor, ids)).keys()));
    streams.registerDefaults((actor) => this.streamsOf(actor));
  }

  /** Those of the spaces that exist and that the actor may read, with what rules need to know of them. */
  async readable(actor: Actor | null, ids: Iterable<string>): Promise<Map<string, SpaceFacts>> {
    const distinct = [...new Set(ids)];
    const personId = actor?.personId ?? null;
    const facts = await Promise.all(distinct.map((spaceId) => this.questions.submit({ spaceId, personId })));
    const found = new Map<string, SpaceFacts>();
    distinct.forEach((id, index) => {
      const known = facts[index];
      if (known && canReadSpace(actor, known)) found.set(id, known);
    });
    return found;
  }

  /** @throws not_found for a space the actor may not read, forbidden when the rule refuses */
  async demand(actor: Actor | null, id: string, may: Rule = canReadSpace): Promise<SpaceFacts> {
    const facts = (await this.readable(actor, [id])).get(id);
    return admit(actor, facts, may);
  }

  async hasBoard(id: string, boardId: string): Promise<boolean> {
    const found = await this.db.query(`SELECT FROM board WHERE id = $1 AND space_id = $2`, [boardId, id]);
    return found.length > 0;
  }

  /**
   * Changes a space or its members in one transaction. The space's row is locked first, so that rights and facts
   * such as "the last lead" hold until commit; writers of messages do not wait for this lock.
   */
  change<Result>(
    actor: Actor,
    id: string,
    may: Rule,
    work: (tx: Sql, facts: SpaceFacts) => Promise<Result>,
  ): Promise<Result> {
    return this.db.transaction(async (tx) => {
      // A statement that waits reads afterwards only the locked row anew: roles are asked by the next one.
      await tx.query(`SELECT FROM space WHERE id = $1 FOR NO KEY UPDATE`, [id]);
      const [facts] = await tx.query<FactRow>(
        `SELECT s.visibility, s.archived_at IS NOT NULL AS archived, ${standingColumns('s', 'm')}
           FROM space s LEFT JOIN space_member m ON m.space_id = s.id AND m.person_id = $2
          WHERE s.id = $1`,
        [id, actor.personId],
      );
      return work(tx, admit(actor, facts && factsOf(facts), may));
    });
  }

  private async streamsOf(actor: Actor): Promise<string[]> {
    const rows = await this.db.query<{ space_id: string }>(
      `SELECT space_id FROM space_member WHERE person_id = $1`,
      [actor.personId],
    );
    return rows.map(({ space_id }) => `space:${space_id}`);
  }

  private async load(batch: Question[]): Promise<(SpaceFacts | undefined)[]> {
    const rows = await this.db.query<FactRow & { question: number }>(
      `SELECT q.question::int, s.visibility, s.archived_at IS NOT NULL AS archived, ${standingColumns('s', 'm')}
         FROM unnest($1::uuid[], $2::uuid[]) WITH ORDINALITY AS q (space_id, person_id, question)
         JOIN space s ON s.id = q.space_id
         LEFT JOIN space_member m ON m.space_id = s.id AND m.person_id = q.person_id`,
      [batch.map(({ spaceId }) => spaceId), batch.map(({ personId }) => personId)],
    );
    const byQuestion = new Map(rows.map(({ question, ...row }) => [question, factsOf(row)]));
    return batch.map((_, index) => byQuestion.get(index + 1));
  }
}

const factsOf = ({ visibility, role, archived, silenced, rules_due }: FactRow): SpaceFacts => ({
  visibility,
  role,
  archived,
  silenced,
  rulesDue: rules_due,
});

function admit(actor: Actor | null, facts: SpaceFacts | undefined, may: Rule): SpaceFacts {
  if (!facts || !canReadSpace(actor, facts)) throw notFound();
  if (!may(actor, facts)) throw new ProblemError('forbidden');
  return facts;
}
