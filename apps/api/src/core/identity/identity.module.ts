import { Global, Module } from '@nestjs/common';
import { Authenticator } from '../../platform/http/authenticator.ts';
import { AccessDecisions } from './access-decisions.service.ts';
import { AccessRequestsController } from './access-requests.controller.ts';
import { AccessRequests } from './access-requests.service.ts';
import { AccountController } from './account.controller.ts';
import { Account } from './account.service.ts';
import { Audit } from './audit.service.ts';
import { CurrentSession } from './current-session.service.ts';
import { FirstAdministrator } from './first-administrator.service.ts';
import { InvitationAcceptance } from './invitation-acceptance.service.ts';
import { InvitationMails } from './invitation-mails.service.ts';
import { InvitationsController } from './invitations.controller.ts';
import { Invitations } from './invitations.service.ts';
import { OwnSessions } from './own-sessions.service.ts';
import { PasswordChange } from './password-change.service.ts';
import { PeopleController } from './people.controller.ts';
import { People } from './people.service.ts';
import { PersonalDataController } from './personal-data.controller.ts';
import { PersonalData } from './personal-data.service.ts';
import { Photos } from './photos.service.ts';
import { Retention } from './retention.service.ts';
import { SessionController } from './session.controller.ts';
import { Sessions } from './sessions.service.ts';
import { SetupController } from './setup.controller.ts';
import { SignInLinks } from './sign-in-links.service.ts';
import { SignIn } from './sign-in.service.ts';
import { SocketSessions } from './socket-sessions.service.ts';
import { Visits } from './visits.service.ts';

@Global()
@Module({
  controllers: [
    AccessRequestsController,
    AccountController,
    InvitationsController,
    PeopleController,
    PersonalDataController,
    SessionController,
    SetupController,
  ],
  providers: [
    AccessDecisions,
    AccessRequests,
    Account,
    Audit,
    CurrentSession,
    FirstAdministrator,
    InvitationAcceptance,
    InvitationMails,
    Invitations,
    OwnSessions,
    PasswordChange,
    People,
    PersonalData,
    Photos,
    Retention,
    Sessions,
    SignIn,
    SignInLinks,
    SocketSessions,
    Visits,
    { provide: Authenticator, useExisting: Sessions },
  ],
  exports: [Audit, Authenticator, FirstAdministrator, Sessions],
})
export class IdentityModule {}
