import { Controller } from '@nestjs/common';
import { accountRoutes } from '@app/contracts/account';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { Account } from './account.service.ts';
import { OwnSessions } from './own-sessions.service.ts';
import { PasswordChange } from './password-change.service.ts';

@Controller()
export class AccountController {
  constructor(
    private readonly account: Account,
    private readonly passwords: PasswordChange,
    private readonly sessions: OwnSessions,
  ) {}

  @Handles(accountRoutes.read)
  read(@Parsed() { actor }: Input<typeof accountRoutes.read>) {
    return this.account.read(actor);
  }

  @Handles(accountRoutes.update)
  update(@Parsed() { actor, body }: Input<typeof accountRoutes.update>) {
    return this.account.update(actor, body);
  }

  @Handles(accountRoutes.updateAffiliation)
  updateAffiliation(@Parsed() { actor, params, body }: Input<typeof accountRoutes.updateAffiliation>) {
    return this.account.nameFunction(actor, params.affiliationId, body.roleTitle);
  }

  @Handles(accountRoutes.endAffiliation)
  endAffiliation(@Parsed() { actor, params }: Input<typeof accountRoutes.endAffiliation>) {
    return this.account.endFunction(actor, params.affiliationId);
  }

  @Handles(accountRoutes.setPassword)
  async setPassword(@Parsed() { actor, body }: Input<typeof accountRoutes.setPassword>) {
    await this.passwords.set(actor, body);
    return this.account.read(actor);
  }

  @Handles(accountRoutes.sessions)
  listSessions(@Parsed() { actor }: Input<typeof accountRoutes.sessions>) {
    return this.sessions.list(actor);
  }

  @Handles(accountRoutes.endSession)
  endSession(@Parsed() { actor, params }: Input<typeof accountRoutes.endSession>) {
    return this.sessions.end(actor, params.sessionId);
  }

  @Handles(accountRoutes.endOtherSessions)
  endOtherSessions(@Parsed() { actor }: Input<typeof accountRoutes.endOtherSessions>) {
    return this.sessions.endOthers(actor);
  }
}
