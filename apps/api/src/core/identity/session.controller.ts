import { Controller } from '@nestjs/common';
import { sessionRoutes } from '@app/contracts/session';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { CurrentSession } from './current-session.service.ts';
import { Sessions } from './sessions.service.ts';
import { SignInLinks } from './sign-in-links.service.ts';
import { SignIn } from './sign-in.service.ts';

@Controller()
export class SessionController {
  constructor(
    private readonly current: CurrentSession,
    private readonly sessions: Sessions,
    private readonly signIns: SignIn,
    private readonly links: SignInLinks,
  ) {}

  @Handles(sessionRoutes.read)
  read(@Parsed() { actor }: Input<typeof sessionRoutes.read>) {
    return this.current.read(actor);
  }

  @Handles(sessionRoutes.end)
  end(@Parsed() { actor, reply }: Input<typeof sessionRoutes.end>) {
    return this.sessions.signOut(actor, reply);
  }

  @Handles(sessionRoutes.signIn)
  signIn(@Parsed() { body, request, reply }: Input<typeof sessionRoutes.signIn>) {
    return this.signIns.withPassword(body, { request, reply });
  }

  @Handles(sessionRoutes.personas)
  personas() {
    return this.signIns.personas();
  }

  @Handles(sessionRoutes.signInAsPersona)
  signInAsPersona(@Parsed() { body, request, reply }: Input<typeof sessionRoutes.signInAsPersona>) {
    return this.signIns.asPersona(body.persona, { request, reply });
  }

  @Handles(sessionRoutes.requestLink)
  requestLink(@Parsed() { body, request, reply }: Input<typeof sessionRoutes.requestLink>) {
    return this.links.request(body.email, { request, reply });
  }

  @Handles(sessionRoutes.signInByLink)
  signInByLink(@Parsed() { body, request, reply }: Input<typeof sessionRoutes.signInByLink>) {
    return this.links.use(body.token, { request, reply });
  }
}
