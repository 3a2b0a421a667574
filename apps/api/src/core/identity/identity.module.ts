import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/http/authenticator.ts';
import { Audit } from './audit.service.ts';
import { CurrentSession } from './current-session.service.ts';
import { FirstAdministrator } from './first-administrator.service.ts';
import { SessionController } from './session.controller.ts';
import { Sessions } from './sessions.service.ts';
import { SetupController } from './setup.controller.ts';
import { SignInLinks } from './sign-in-links.service.ts';
import { SignIn } from './sign-in.service.ts';
import { Visits } from './visits.service.ts';

@Global()
@Module({
  controllers: [SessionController, SetupController],
  providers: [
    Audit,
    CurrentSession,
    FirstAdministrator,
    Sessions,
    SignIn,
    SignInLinks,
    Visits,
    { provide: Authenticator, useExisting: Sessions },
  ],
  exports: [Audit, Authenticator, FirstAdministrator, Sessions],
})
export class IdentityModule {}
