import { Global, Module } from '@nestjs/common';
import { ReplyAddresses } from './reply-address.ts';
import { AnswerMails } from './answer-mails.service.ts';
import { Bounces } from './bounces.service.ts';
import { Correspondents } from './correspondents.service.ts';
import { IncomingMails } from './incoming-mails.service.ts';
import { MailDeliveryController } from './mail-delivery.controller.ts';
import { MailFiles } from './mail-files.service.ts';
import { OwnDelivery } from './own-delivery.service.ts';
import { Replies } from './replies.service.ts';

/** Mail from outside: answers to our mails, and mails that came back. */
@Global()
@Module({
  controllers: [MailDeliveryController],
  providers: [
    AnswerMails,
    Bounces,
    Correspondents,
    IncomingMails,
    MailFiles,
    OwnDelivery,
    Replies,
    ReplyAddresses,
  ],
  exports: [ReplyAddresses],
})
export class MailInModule {}
