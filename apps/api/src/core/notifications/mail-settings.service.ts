import { Inject, Injectable } from '@nestjs/common';
import type { MailChoice, MailSettings, QuietHours } from '@app/contracts/mail-settings';
import type { Actor } from '@app/contracts/session';
import { frequencyOf } from '@app/domain/mail-schedule';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { ProblemError } from '../../platform/problems.ts';
import { lookAt } from './mail-due.ts';

/** A choice and the time from which it holds, where nothing came before. */
export type DatedChoice = MailChoice & { since: Date | null };

export interface MailWishes {
  choices: DatedChoice[];
  quiet: QuietHours | null;
  spaceOrder: string[];
}

export async function wishesOf(sql: Sql, personId: string): Promise<MailWishes> {
  const [choices, [setting]] = await Promise.all([
    sql.query<DatedChoice>(
      `SELECT space_id AS space, kind, frequency, since FROM mail_choice WHERE person_id = $1
        ORDER BY space_id NULLS FIRST, kind`,
      [personId],
    ),
    sql.query<{ quiet: QuietHours | null; space_order: string[] }>(
      `SELECT quiet, space_order FROM mail_setting WHERE person_id = $1`,
      [personId],
    ),
  ]);
  return { choices, quiet: setting?.quiet ?? null, spaceOrder: setting?.space_order ?? [] };
}

/** When which mails come. */
@Injectable()
export class MailSettingsService {
  constructor(
    private readonly db: Database,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(actor: Actor): Promise<MailSettings> {
    const [{ choices, quiet, spaceOrder }, [person]] = await Promise.all([
      wishesOf(this.db, actor.personId),
      this.db.query<{ email: string | null }>(`SELECT email FROM person WHERE id = $1`, [actor.personId]),
    ]);
    return {
      choices: choices.map(({ space, kind, frequency }) => ({ space, kind, frequency })),
      quiet,
      spaceOrder,
      address: person?.email ?? null,
      answerable: this.config.mailIn !== undefined,
    };
  }

  async update(
    actor: Actor,
    given: { choices: MailChoice[]; quiet: QuietHours | null; spaceOrder: string[] },
  ): Promise<MailSettings> {
    requireDistinct(given.choices);
    await this.db.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO mail_setting (person_id, quiet, space_order) VALUES ($1, $2, $3)
         ON CONFLICT (person_id) DO UPDATE SET quiet = excluded.quiet, space_order = excluded.space_order`,
        [actor.personId, given.quiet ? JSON.stringify(given.quiet) : null, given.spaceOrder],
      );
      await replaceChoices(tx, actor.personId, given.choices);
    });
    return this.read(actor);
  }
}

function requireDistinct(choices: readonly MailChoice[]): void {
  const keys = new Set(choices.map(({ space, kind }) => `${space} ${kind}`));
  if (keys.size < choices.length) throw new ProblemError('invalid_input', 'Eine Auswahl ist doppelt.');
}

/** Who switches mails on gets what is written from now on, not what was missed on purpose. */
async function replaceChoices(tx: Sql, personId: string, choices: MailChoice[]): Promise<void> {
  const { choices: before } = await wishesOf(tx, personId);
  const now = new Date();
  const dated = choices.map((choice) => {
    const same = before.find(({ space, kind }) => space === choice.space && kind === choice.kind);
    const wasOff = frequencyOf(before, choice.kind, choice.space) === 'never';
    return { ...choice, since: wasOff && choice.frequency !== 'never' ? now : (same?.since ?? null) };
  });
  await tx.query(`DELETE FROM mail_choice WHERE person_id = $1`, [personId]);
  await tx.query(
    `INSERT INTO mail_choice (person_id, space_id, kind, frequency, since)
     SELECT $1, r.space, r.kind, r.frequency, r.since
       FROM jsonb_to_recordset($2) AS r (space uuid, kind text, frequency text, since timestamptz)
      WHERE r.space IS NULL OR EXISTS (SELECT FROM space s WHERE s.id = r.space)`,
    [personId, JSON.stringify(dated)],
  );
  await lookAt(tx, [{ person: personId, at: now }]);
}
