import { createHash } from 'node:crypto';
import { Injectable } from '@nestjs/common';
import {
  type Mailbox,
  MailListener,
  MailRefusal,
  type ReceivedMail,
} from '../../platform/mail/mail-listener.ts';
import { ProblemError } from '../../platform/problems.ts';
import { AnswerMails, type Refusal } from './answer-mails.service.ts';
import { Correspondents } from './correspondents.service.ts';
import { type MailFile, type ReadMail, readMail } from './read-mail.ts';
import { Replies, type Reply } from './replies.service.ts';

/** More servers than this pass a mail on only when it goes in circles (RFC 5321, 6.3). */
const mostHops = 30;

const nothingWritten =
  'Sie enthielt keinen eigenen Text. Bitte schreiben Sie über das, worauf Sie antworten: Text innerhalb der zitierten Mail erkennen wir nicht immer.';

/** The other server keeps the mail, and tries again when the reason may be gone. */
const isPassing = ({ code }: ProblemError) => code === 'too_many_requests' || code === 'unavailable';

/** Decides what becomes of a mail from outside. */
@Injectable()
export class IncomingMails implements Mailbox {
  constructor(
    private readonly correspondents: Correspondents,
    private readonly replies: Replies,
    private readonly answers: AnswerMails,
    listener: MailListener,
  ) {
    listener.serve(this);
  }

  takes(address: string): Promise<boolean> {
    return this.correspondents.canWriteTo(address);
  }

  async receive({ sender, recipients, raw }: ReceivedMail): Promise<void> {
    const mail = await readMail(raw, (text) => this.correspondents.isOurs(text)).catch(() => {
      throw new MailRefusal(554, '5.6.0 Diese Mail ist nicht lesbar');
    });
    const isAutomatic = mail.isAutomatic || sender === '';
    for (const recipient of recipients)
      await this.deal(recipient, { ...mail, isAutomatic }, fingerprintOf(recipient, mail, raw));
  }

  private async deal(recipient: string, mail: ReadMail, fingerprint: Buffer): Promise<void> {
    if (await this.answers.isKnown(fingerprint)) return;
    if (mail.isAutomatic || mail.hops > mostHops || mail.from === this.correspondents.ownAddress)
      return this.answers.note(fingerprint, mail.from, 'automatic');
    const identified = await this.correspondents.identify(recipient, mail);
    if (!identified) return this.answers.greetStranger(fingerprint, mail);
    const refusal = await this.post({ ...identified, fingerprint, body: mail.words }, mail.files);
    if (refusal) await this.answers.refuse(fingerprint, mail, refusal);
    else await this.answers.note(fingerprint, mail.from, 'posted');
  }

  private async post(reply: Reply, files: MailFile[]): Promise<Refusal | null> {
    const path = await this.replies.pathTo(reply.messageId);
    if (reply.body === '' && files.length === 0) return { reason: nothingWritten, path };
    try {
      await this.replies.post(reply, files);
      return null;
    } catch (error) {
      if (!(error instanceof ProblemError) || isPassing(error)) throw error;
      return { reason: error.message, path: error.code === 'not_found' ? '/' : path };
    }
  }
}

/** Tells one mail to one address from every other. */
const fingerprintOf = (recipient: string, { messageId }: ReadMail, raw: Buffer): Buffer =>
  createHash('sha256')
    .update(`${recipient.toLowerCase()}\n${messageId ?? ''}`)
    .update(messageId === null ? raw : '')
    .digest();
