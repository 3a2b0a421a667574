import { Injectable, Logger } from '@nestjs/common';
import type { accessRequestRoutes } from '@app/contracts/invitations';
import type { RouteInput, RouteOutput } from '@app/contracts/route';
import { Database, type Sql } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { LastWork } from '../../platform/last-work.ts';
import { Mail } from '../../platform/mail/mail.ts';
import type { Visitor } from './sessions.service.ts';

type NewRequest = RouteInput<typeof accessRequestRoutes.create>['body'];

const message = (seconds: number) =>
  `Ihre Anfrage liegt schon vor. Sie können sie ${inWords(seconds)} noch einmal senden.`;

/** Asking to be let in, by people without an account. */
@Injectable()
export class AccessRequests {
  private readonly logger = new Logger(AccessRequests.name);
  private readonly perEmail = new Limiter({ burst: 3, perMinute: 0.1, message });
  private readonly perAddress = new Limiter({ burst: 30, perMinute: 5, message });
  private readonly underWay = new Set<Promise<void>>();

  constructor(
    private readonly db: Database,
    private readonly mail: Mail,
    lastWork: LastWork,
  ) {
    lastWork.add(() => Promise.all(this.underWay));
  }

  /** The answer waits for neither of the two ways it can go, so its time tells nothing about who has an account. */
  async create(given: NewRequest, { request }: Visitor): Promise<void> {
    this.perEmail.take(given.email);
    this.perAddress.take(request.ip);
    const [person] = await this.db.query<{ name: string }>(
      `SELECT name FROM person WHERE email = $1 AND erased_at IS NULL`,
      [given.email],
    );
    const stored = this.db
      .transaction((tx) => (person ? this.remind(tx, given.email, person.name) : this.store(tx, given)))
      .catch((error: unknown) => this.logger.error(error))
      .finally(() => this.underWay.delete(stored));
    this.underWay.add(stored);
  }

  async organizationNames(query: string): Promise<RouteOutput<typeof accessRequestRoutes.organizationNames>> {
    const pattern = `%${query.replace(/[\\%_]/g, '\\$&')}%`;
    return this.db.query(
      `SELECT id, display_name AS name FROM organization
        WHERE unaccent(display_name) ILIKE unaccent($1)
        ORDER BY lower(name) = lower($2) DESC, name ILIKE $2 || '%' DESC, length(display_name), display_name LIMIT 12`,
      [pattern, query],
    );
  }

  /** Somebody who forgot that they have an account. */
  private remind(tx: Sql, email: string, name: string): Promise<void> {
    return this.mail.send(tx, {
      to: email,
      subject: 'Ihr Zugang zum Kommunen-Netzwerk',
      paragraphs: [
        `Guten Tag ${name},`,
        'für diese Adresse wurde gerade ein Zugang angefragt. Sie haben schon einen. Ohne Passwort melden Sie sich mit einem Link an, den wir Ihnen schicken:',
        '{{link}}',
        'Sie haben nichts angefragt? Dann brauchen Sie nichts zu tun.',
      ],
      link: { label: 'Zur Anmeldung', path: '/anmelden', secret: false },
    });
  }

  private async store(tx: Sql, given: NewRequest): Promise<void> {
    const [organization] = await tx.query<{ id: string }>(
      `SELECT id FROM organization WHERE lower(display_name) = lower($1) OR lower(name) = lower($1)
        ORDER BY lower(display_name) = lower($1) DESC, kind = 'municipality' DESC, id LIMIT 1`,
      [given.organization],
    );
    const [stored] = await tx.query<{ is_new: boolean }>(
      `INSERT INTO access_request (email, name, organization_name, organization_id, role_title, message)
       VALUES ($1, $2, $3, $4, $5, $6)
       ON CONFLICT (email) WHERE state = 'open' DO UPDATE SET name = excluded.name, message = excluded.message,
         organization_name = excluded.organization_name, organization_id = excluded.organization_id,
         role_title = excluded.role_title
       RETURNING xmax = 0 AS is_new`,
      [given.email, given.name, given.organization, organization?.id ?? null, given.roleTitle, given.message],
    );
    if (stored?.is_new) await this.tell(tx, given, organization?.id ?? null);
  }

  /** The organisation's contact people decide; where there are none, the coordination and administrators. */
  private async tell(tx: Sql, given: NewRequest, organizationId: string | null): Promise<void> {
    const deciders = await tx.query<{ email: string; name: string; is_contact: boolean }>(
      `SELECT DISTINCT p.email, p.name, p.id,
              EXISTS (SELECT FROM affiliation a WHERE a.person_id = p.id AND a.organization_id = $1 AND a.is_contact
                         AND (a.valid_to IS NULL OR a.valid_to > now())) AS is_contact
         FROM person p
        WHERE p.email IS NOT NULL AND p.erased_at IS NULL AND p.deactivated_at IS NULL
          AND (p.platform_role <> 'member' OR EXISTS (
                 SELECT FROM affiliation a WHERE a.person_id = p.id AND a.organization_id = $1 AND a.is_contact))
        ORDER BY is_contact DESC, p.id LIMIT 20`,
      [organizationId],
    );
    const contacts = deciders.filter((decider) => decider.is_contact);
    for (const decider of contacts.length > 0 ? contacts : deciders)
      await this.mail.send(tx, {
        to: decider.email,
        subject: `Anfrage für einen Zugang: ${given.name}`,
        paragraphs: [
          `Guten Tag ${decider.name},`,
          `${given.name} (${given.organization}) bittet um einen Zugang zum Kommunen-Netzwerk. Bitte entscheiden Sie:`,
          '{{link}}',
        ],
        link: { label: 'Zur Anfrage', path: '/verwaltung/anfragen', secret: false },
      });
  }
}
