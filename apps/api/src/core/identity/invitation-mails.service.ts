import { Injectable } from '@nestjs/common';
import type { Sql } from '../../platform/database/database.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { type InvitationRow, selectInvitations } from './invitation.presenter.ts';

const termDays = 14;

/** What invited people read. */
@Injectable()
export class InvitationMails {
  readonly termFromNow = `now() + interval '${termDays} days'`;

  constructor(private readonly mail: Mail) {}

  async send(tx: Sql, invitationId: string, token: string): Promise<void> {
    const [row] = await tx.query<InvitationRow>(`${selectInvitations} WHERE i.id = $1`, [invitationId]);
    if (!row) throw new Error('unreachable');
    const from = [row.person_name, row.person_organization].filter(Boolean).join(' · ');
    await this.mail.send(tx, {
      to: row.email,
      subject: 'Ihre Einladung ins Kommunen-Netzwerk',
      paragraphs: [
        row.name ? `Guten Tag ${row.name},` : 'Guten Tag,',
        `${from} lädt Sie ein, im Kommunen-Netzwerk: engagiert in NRW mitzuarbeiten` +
          (row.organization_name ? `, für: ${row.organization_name}.` : '.'),
        ...(row.message.trim() ? [`Nachricht an Sie:\n${row.message.trim().replace(/\n{2,}/g, '\n')}`] : []),
        '{{link}}',
        `Der Link gilt ${termDays} Tage und nur für Sie. Bitte geben Sie ihn nicht weiter.`,
        'Sie können mit dieser Nachricht nichts anfangen? Dann brauchen Sie nichts zu tun.',
      ],
      link: { label: 'Einladung ansehen und annehmen', path: `/einladung#${token}`, secret: true },
    });
  }
}
