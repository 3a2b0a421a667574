import { Controller } from '@nestjs/common';
import { mailLinkRoutes, mailSettingsRoutes as routes } from '@app/contracts/mail-settings';
import { Handles, type Input, Parsed } from '../../platform/http/handles.ts';
import { MailLinkActions } from './mail-links.service.ts';
import { MailSettingsService } from './mail-settings.service.ts';
import { NotificationMails } from './notification-mails.service.ts';

@Controller()
export class MailsController {
  constructor(
    private readonly settings: MailSettingsService,
    private readonly mails: NotificationMails,
    private readonly links: MailLinkActions,
  ) {}

  @Handles(routes.read)
  read(@Parsed() { actor }: Input<typeof routes.read>) {
    return this.settings.read(actor);
  }

  @Handles(routes.update)
  update(@Parsed() { actor, body }: Input<typeof routes.update>) {
    return this.settings.update(actor, body);
  }

  @Handles(routes.preview)
  preview(@Parsed() { actor }: Input<typeof routes.preview>) {
    return this.mails.preview(actor);
  }

  @Handles(mailLinkRoutes.look)
  look(@Parsed() { body }: Input<typeof mailLinkRoutes.look>) {
    return this.links.look(body.token);
  }

  @Handles(mailLinkRoutes.use)
  use(@Parsed() { body }: Input<typeof mailLinkRoutes.use>) {
    return this.links.use(body.token);
  }

  @Handles(mailLinkRoutes.oneClick)
  oneClick(@Parsed() { params }: Input<typeof mailLinkRoutes.oneClick>) {
    return this.links.oneClick(params.token);
  }

  @Handles(mailLinkRoutes.open)
  open(@Parsed() { params, reply }: Input<typeof mailLinkRoutes.open>) {
    void reply.redirect(`/mail#${encodeURIComponent(params.token)}`, 303);
  }
}
