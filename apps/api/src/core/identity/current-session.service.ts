import { Inject, Injectable } from '@nestjs/common';
import type { PlatformRole } from '@app/contracts/people';
import type { RouteOutput } from '@app/contracts/route';
import type { Actor, sessionRoutes } from '@app/contracts/session';
import { CONFIG, type Config } from '../../platform/config.ts';
import { Database } from '../../platform/database/database.ts';
import { personColumns, type PersonRow, presentPerson } from './person.presenter.ts';
import { FirstAdministrator } from './first-administrator.service.ts';

type Current = RouteOutput<typeof sessionRoutes.read>;

/** What the web app asks first: who am I, and how does one get in here? */
@Injectable()
export class CurrentSession {
  constructor(
    private readonly db: Database,
    private readonly firstAdministrator: FirstAdministrator,
    @Inject(CONFIG) private readonly config: Config,
  ) {}

  async read(actor: Actor | null): Promise<Current> {
    return {
      person: actor && (await this.person(actor)),
      demo: this.config.demo,
      needsSetup: actor === null && (await this.firstAdministrator.isMissing()),
    };
  }

  private async person(actor: Actor): Promise<Current['person']> {
    const [row] = await this.db.query<
      PersonRow & { platform_role: PlatformRole; last_visit_at: Date | null; mails_return: boolean }
    >(
      `SELECT p.platform_role, p.last_visit_at, ${personColumns},
              EXISTS (SELECT FROM mail_trouble t WHERE t.address = p.email AND t.off_at IS NOT NULL) AS mails_return
         FROM person p LEFT JOIN organization o ON o.id = p.organization_id WHERE p.id = $1`,
      [actor.personId],
    );
    return row
      ? {
          ...presentPerson(row),
          id: row.person_id,
          platformRole: row.platform_role,
          lastVisitAt: row.last_visit_at?.toISOString() ?? null,
          sessionId: actor.sessionId,
          mailsReturn: row.mails_return,
        }
      : null;
  }
}
