import { Injectable, Logger } from '@nestjs/common';
import { collaborationToken } from '@app/contracts/documents';
import { SCHEMA_VERSION } from '@app/editor/schema';
import { Authenticator } from '../../../platform/http/authenticator.ts';
import { Limiter } from '../../../platform/http/limiter.ts';
import { type Collaborator, Refusal, refusalOf } from './collaborator.ts';
import { Collaborators } from './collaborators.ts';

const connectionsPerPerson = 60;

/** Who may edit: an editor of the same schema, somebody who is signed in, and a document they may edit. */
@Injectable()
export class Admission {
  private readonly logger = new Logger(Admission.name);
  private readonly entries = new Limiter({ burst: 120, perMinute: 120 });

  constructor(
    private readonly authenticator: Authenticator,
    private readonly collaborators: Collaborators,
  ) {}

  /** @throws Refusal */
  async admit(collaborator: Collaborator, token: string): Promise<void> {
    try {
      await this.check(collaborator, token);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.reason === 'unavailable') this.logger.warn(String(error));
      // After Hocuspocus has told the client why.
      setImmediate(() => collaborator.end(refusal.reason));
      throw refusal;
    }
  }

  private async check(collaborator: Collaborator, token: string): Promise<void> {
    if (token !== collaborationToken(SCHEMA_VERSION)) throw new Refusal('schema');
    const actor = await this.authenticator.find(collaborator.cookie);
    if (!actor) throw new Refusal('unauthenticated');
    this.entries.take(actor.personId);
    if (this.collaborators.countOf(actor.personId) >= connectionsPerPerson)
      throw new Refusal('too_many_requests');
    await this.collaborators.admit(Object.assign(collaborator, { actor }));
  }
}
