import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import type { Sql } from '../../platform/database/database.ts';
import { Mail, type OutgoingMail } from '../../platform/mail/mail.ts';
import { Notifier } from '../notifications/notifier.service.ts';

/** Somebody who is asked into a space. */
export interface Invitee {
  id: string;
  name: string;
  email: string | null;
  spaceId: string;
  space: string;
}

const letter = (to: Invitee & { email: string }, inviter: Actor, note: string): OutgoingMail => ({
  to: to.email,
  subject: `Einladung in den Raum „${to.space}“`,
  paragraphs: [
    `Guten Tag ${to.name},`,
    `${inviter.name} lädt Sie im Kommunen-Netzwerk in den Raum „${to.space}“ ein.`,
    ...(note.trim() ? [note.trim()] : []),
    'Auf der Seite „Räume“ nehmen Sie die Einladung an oder lehnen sie ab:',
    '{{link}}',
  ],
  link: { label: 'Einladung ansehen', path: '/raeume', secret: false },
});

/** An invitation reaches a person in the inbox and by mail. */
@Injectable()
export class InvitationLetters {
  constructor(
    private readonly mail: Mail,
    private readonly notifier: Notifier,
  ) {}

  async send(tx: Sql, inviter: Actor, to: Invitee, note: string): Promise<void> {
    await this.notifier.notify(tx, {
      person: to.id,
      kind: 'invitation',
      subject: to.spaceId,
      space: to.spaceId,
      by: inviter.personId,
      path: '/raeume',
    });
    if (to.email) await this.mail.send(tx, letter({ ...to, email: to.email }, inviter, note));
  }
}
