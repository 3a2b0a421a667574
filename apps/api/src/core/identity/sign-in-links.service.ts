import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { LastWork } from '../../platform/last-work.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { ProblemError } from '../../platform/problems.ts';
import { hashOfToken, makeLinkToken } from './link-token.ts';
import { Sessions, type Visitor } from './sessions.service.ts';

const minutes = 15;

/** Signing in without a password: a link that works once. */
@Injectable()
export class SignInLinks {
  private readonly logger = new Logger(SignInLinks.name);
  /** Counted with the address: a stranger who asks for somebody's links must not keep the next one from them. */
  private readonly perAccountHere = new Limiter({ burst: 4, perMinute: 0.2 });
  private readonly perAccount = new Limiter({ burst: 20, perMinute: 1 });
  private readonly perAddress = new Limiter({
    burst: 100,
    perMinute: 60,
    message: (seconds) => `Zu viele Anfragen. Bitte versuchen Sie es ${inWords(seconds)} noch einmal.`,
  });
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly db: Database,
    private readonly mail: Mail,
    private readonly sessions: Sessions,
    lastWork: LastWork,
  ) {
    lastWork.add(() => Promise.all(this.underWay));
  }

  /** The answer does not wait for the mail, so that the time it takes tells nothing about who has an account. */
  async request(email: string, { request }: Visitor): Promise<void> {
    this.perAddress.take(request.ip);
    // Enough mails are under way; the answer is the same, and says nothing about who asked for them.
    if (!this.perAccountHere.tryTake(`${request.ip} ${email}`) || !this.perAccount.tryTake(email)) return;
    const [person] = await this.db.query<{ id: string; name: string }>(
      `SELECT id, name FROM person WHERE email = $1 AND erased_at IS NULL AND deactivated_at IS NULL`,
      [email],
    );
    if (!person) return;
    const issued = this.issue({ ...person, email })
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => this.underWay.delete(issued));
    this.underWay.add(issued);
  }

  async use(token: string, visitor: Visitor): Promise<void> {
    this.perAddress.take(visitor.request.ip);
    const [link] = await this.db.query<{ person_id: string }>(
      `UPDATE sign_in_link l SET used_at = now() FROM person p
        WHERE l.token_hash = $1 AND l.used_at IS NULL AND l.expires_at > now()
          AND p.id = l.person_id AND p.erased_at IS NULL AND p.deactivated_at IS NULL
        RETURNING l.person_id`,
      [hashOfToken(token)],
    );
    if (!link || !(await this.sessions.open(link.person_id, 'link', visitor)))
      throw new ProblemError(
        'not_found',
        `Dieser Link gilt nicht mehr: Er wirkt einmal und ${minutes} Minuten lang. Bitte fordern Sie einen neuen an.`,
      );
  }

  private async issue(person: { id: string; name: string; email: string }): Promise<void> {
    const { token, hash } = makeLinkToken();
    await this.db.transaction(async (tx) => {
      await tx.query(
        `INSERT INTO sign_in_link (token_hash, person_id, expires_at)
         VALUES ($1, $2, now() + make_interval(mins => $3))`,
        [hash, person.id, minutes],
      );
      await this.mail.send(tx, {
        to: person.email,
        subject: 'Ihr Link zur Anmeldung',
        paragraphs: [
          `Guten Tag ${person.name},`,
          'mit diesem Link melden Sie sich beim Kommunen-Netzwerk an:',
          '{{link}}',
          `Er wirkt einmal und ${minutes} Minuten lang. Bitte geben Sie ihn nicht weiter.`,
          'Sie haben keinen Link angefordert? Dann brauchen Sie nichts zu tun.',
        ],
        link: { label: 'Jetzt anmelden', path: `/anmelden/link#${token}`, secret: true },
      });
    });
  }
}
