import { Global, Module } from '@nestjs/common';
import { ReplyAddresses } from '../notifications/reply-address.ts';

/** Mail from outside: answers to our mails, and mails that came back. */
@Global()
@Module({ providers: [ReplyAddresses], exports: [ReplyAddresses] })
export class MailInModule {}
