import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { CONFIG, type Config } from '../config.ts';
import { Database } from '../database/database.ts';
import { type Letter, openTransport, type Transport } from './mail-transport.ts';
import { MailTrouble } from './mail-trouble.ts';
import { ReturnPaths } from './return-path.ts';

const pollMilliseconds = 5_000;
/** A mail is written shortly before its transaction commits. */
const commitMilliseconds = 50;
const atOnce = 10;
/** With the pauses below: about four days. */
const attemptsAtMost = 100;

interface Row {
  id: string;
  recipient: string;
  subject: string;
  body: string;
  link_label: string | null;
  link: string | null;
  html: string | null;
  reply_to: string | null;
  headers: Record<string, string>;
  attempts: number;
}

/**
 * Takes mails out of the outbox. A row is leased by moving its next attempt, so that several nodes share the work
 * and a node that dies with a mail in hand only delays it.
 */
@Injectable()
export class MailDelivery implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(MailDelivery.name);
  private readonly transport: Transport;
  private timer: NodeJS.Timeout | undefined;
  private timerAt = 0;
  private again = false;
  private running: Promise<void> | undefined;
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly returnPaths: ReturnPaths,
    private readonly trouble: MailTrouble,
    @Inject(CONFIG) private readonly config: Config,
  ) {
    this.transport = openTransport(config);
  }

  onApplicationBootstrap() {
    this.wakeSoon();
  }

  async onModuleDestroy() {
    this.stopped = true;
    clearTimeout(this.timer);
    await this.running;
    this.transport.close();
  }

  /** The earlier of two wishes is kept, or a busy outbox would never be emptied. */
  wakeSoon(milliseconds = commitMilliseconds): void {
    const at = Date.now() + milliseconds;
    if (this.stopped || (this.timer && this.timerAt <= at)) return;
    clearTimeout(this.timer);
    this.timerAt = at;
    this.timer = setTimeout(() => {
      this.timer = undefined;
      void this.wake();
    }, milliseconds).unref();
  }

  private async wake(): Promise<void> {
    this.again = this.running !== undefined;
    this.running ??= this.drain().finally(() => {
      this.running = undefined;
      this.wakeSoon(this.again ? commitMilliseconds : pollMilliseconds);
    });
    await this.running;
  }

  private async drain(): Promise<void> {
    try {
      while (!this.stopped) {
        const rows = await this.lease();
        if (rows.length === 0) return;
        await Promise.all(rows.map((row) => this.deliver(row)));
      }
    } catch (error) {
      this.logger.warn(error); // the database is away; the next round asks again
    }
  }

  private lease(): Promise<Row[]> {
    return this.db.query<Row>(
      `UPDATE mail_outbox SET attempts = attempts + 1, next_attempt_at = now() + interval '2 minutes'
        WHERE id IN (SELECT id FROM mail_outbox WHERE state = 'waiting' AND next_attempt_at <= now()
                      ORDER BY next_attempt_at LIMIT $1 FOR UPDATE SKIP LOCKED)
        RETURNING id, recipient, subject, body, link_label, link, html, reply_to, headers, attempts`,
      [atOnce],
    );
  }

  private async deliver(row: Row): Promise<void> {
    const error = await this.hand(row).then(() => null, asError);
    if (!error) return this.settle(row.id, 'sent');
    this.logger.warn(`Mail ${row.id}: ${error.message}`);
    if (isAddress(error)) await this.trouble.note(this.db, row.recipient, error.message);
    if (isFinal(error) || row.attempts >= attemptsAtMost)
      return this.settle(row.id, 'failed', error.message.slice(0, 500));
    await this.db.query(
      `UPDATE mail_outbox SET last_error = $2, next_attempt_at = now() + make_interval(secs => $3) WHERE id = $1`,
      [row.id, error.message.slice(0, 500), pauseSeconds(row.attempts)],
    );
  }

  private async hand(row: Row): Promise<void> {
    const returnPath = await this.returnPaths.of(row.id);
    const letter: Letter = { ...row, linkLabel: row.link_label, replyTo: row.reply_to, returnPath };
    await this.transport.deliver(letter);
  }

  private async settle(id: string, state: 'sent' | 'failed', error: string | null = null): Promise<void> {
    await this.db.query(
      `UPDATE mail_outbox
          SET state = $2, last_error = $3, sent_at = CASE WHEN $2 = 'sent' THEN now() END,
              link = CASE WHEN link_is_secret AND NOT $4 THEN NULL ELSE link END
        WHERE id = $1`,
      [id, state, error, this.config.demo],
    );
  }
}

const asError = (error: unknown) => (error instanceof Error ? error : new Error(String(error)));

/** 15 s, 30 s, a minute … an hour */
const pauseSeconds = (attempts: number) => Math.min(15 * 2 ** (attempts - 1), 3_600);

/** The server refuses this mail (RFC 5321, 5yz). A refused password is ours to correct, so those mails wait. */
function isFinal(error: Error): boolean {
  const code = 'responseCode' in error ? Number(error.responseCode) : 0;
  const isSignIn = 'code' in error && error.code === 'EAUTH';
  return code >= 500 && code < 600 && !isSignIn;
}

/** Nobody has this address: the server refused before it saw the mail. Full mailboxes and policies are no such thing. */
const isAddress = (error: Error): boolean =>
  isFinal(error) &&
  'command' in error &&
  error.command === 'RCPT TO' &&
  !/\b5\.(?:2\.[23]|7\.\d+)\b/.test(error.message);
