import { Inject, Injectable } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database, type Sql } from '../../platform/database/database.ts';
import { Mail } from '../../platform/mail/mail.ts';
import type { ReadMail } from './read-mail.ts';

/** Strangers hear from us this often a day at most, all together: forged senders would make us send for others. */
const strangersADay = 200;

export interface Refusal {
  reason: string;
  /** Below the public address: where the person can go on. */
  path: string;
}

type Outcome = 'posted' | 'refused' | 'stranger' | 'automatic' | 'bounce';

/** Writes back, once per mail and in the transaction that notes it. */
@Injectable()
export class AnswerMails {
  private readonly hostname: string;

  constructor(
    private readonly db: Database,
    private readonly mail: Mail,
    @Inject(CONFIG) { publicUrl }: Config,
  ) {
    this.hostname = publicUrl.hostname;
  }

  async isKnown(fingerprint: Buffer): Promise<boolean> {
    const rows = await this.db.query(`SELECT FROM incoming_mail WHERE fingerprint = $1`, [fingerprint]);
    return rows.length > 0;
  }

  async note(fingerprint: Buffer, sender: string, outcome: Outcome): Promise<void> {
    await insert(this.db, { fingerprint, sender, outcome, answered: false });
  }

  /** The text goes back, so that nothing somebody wrote is lost. */
  async refuse(fingerprint: Buffer, mail: ReadMail, { reason, path }: Refusal): Promise<void> {
    await this.db.transaction(async (tx) => {
      if (!(await insert(tx, { fingerprint, sender: mail.from, outcome: 'refused', answered: true }))) return;
      await this.mail.send(tx, {
        to: mail.from,
        subject: `Nicht veröffentlicht: ${subjectOf(mail)}`,
        paragraphs: [
          'Guten Tag,',
          `Ihre Antwort per E-Mail wurde nicht veröffentlicht. ${reason}`,
          '{{link}}',
          ...(mail.words === '' ? [] : ['Ihr Text, damit er nicht verloren geht:', mail.words]),
        ],
        link: { label: 'Im Netzwerk ansehen', path, secret: false },
        headers: threadOf(mail),
      });
    });
  }

  /** Without their text: a forged sender must not make us send other people's words. */
  async greetStranger(fingerprint: Buffer, mail: ReadMail): Promise<void> {
    await this.db.transaction(async (tx) => {
      await tx.query(`SELECT pg_advisory_xact_lock(hashtext('mail-in'), hashtext($1))`, [mail.from]);
      const answered = await this.mayAnswer(tx, mail.from);
      const isNew = await insert(tx, { fingerprint, sender: mail.from, outcome: 'stranger', answered });
      if (!isNew || !answered) return;
      await this.mail.send(tx, {
        to: mail.from,
        subject: `Ihre Mail kam nicht an: ${subjectOf(mail)}`,
        paragraphs: [
          'Guten Tag,',
          `Ihre Mail an das Kommunen-Netzwerk (${this.hostname}) konnte keinem Gespräch zugeordnet werden und wurde nicht veröffentlicht.`,
          'Auf Benachrichtigungen antworten Sie bitte von der Adresse, an die sie gingen, und ohne die Empfangsadresse zu ändern. Oder schreiben Sie direkt im Netzwerk:',
          '{{link}}',
          'Dies ist eine automatische Antwort; Sie erhalten sie höchstens einmal am Tag.',
        ],
        link: { label: 'Zum Kommunen-Netzwerk', path: '/', secret: false },
        headers: threadOf(mail),
      });
    });
  }

  private async mayAnswer(tx: Sql, sender: string): Promise<boolean> {
    const [row] = await tx.query<{ known: boolean; total: number }>(
      `SELECT COALESCE(bool_or(sender = $1), false) AS known, count(*)::int AS total FROM incoming_mail
        WHERE outcome = 'stranger' AND answered AND received_at > now() - interval '1 day'`,
      [sender],
    );
    return row !== undefined && !row.known && row.total < strangersADay;
  }
}

async function insert(
  sql: Sql,
  {
    fingerprint,
    sender,
    outcome,
    answered,
  }: { fingerprint: Buffer; sender: string; outcome: Outcome; answered: boolean },
): Promise<boolean> {
  const rows = await sql.query(
    `INSERT INTO incoming_mail (fingerprint, sender, outcome, answered) VALUES ($1, $2, $3, $4)
     ON CONFLICT DO NOTHING RETURNING outcome`,
    [fingerprint, sender, outcome, answered],
  );
  return rows.length > 0;
}

const subjectOf = ({ subject }: ReadMail): string =>
  subject
    .replace(/[\p{Cc}\s]+/gu, ' ')
    .trim()
    .slice(0, 150) || '(ohne Betreff)';

/** RFC 3834: an answer names what it answers, and that a program wrote it. */
function threadOf({ messageId }: ReadMail): Record<string, string> {
  const automatic = { 'Auto-Submitted': 'auto-replied', 'X-Auto-Response-Suppress': 'All' };
  if (messageId === null || !/^<[\x21-\x7e]{1,400}>$/.test(messageId)) return automatic;
  return { ...automatic, 'In-Reply-To': messageId, References: messageId };
}
