import { Injectable } from '@nestjs/common';
import type { feedbackRoutes } from '@app/contracts/feedback';
import type { RouteInput } from '@app/contracts/route';
import type { FastifyRequest } from 'fastify';
import { Database } from '../../platform/database/database.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';
import { Mail } from '../../platform/mail/mail.ts';
import { ProblemError } from '../../platform/problems.ts';

type Feedback = RouteInput<typeof feedbackRoutes.send>['body'];

const message = (seconds: number) =>
  `Von hier kamen viele Meldungen. Bitte senden Sie die nächste ${inWords(seconds)}.`;

/** Reports of barriers, to everybody who coordinates. */
@Injectable()
export class FeedbackService {
  private readonly perAddress = new Limiter({ burst: 20, perMinute: 2, message });

  constructor(
    private readonly db: Database,
    private readonly mail: Mail,
  ) {}

  async send({ message: report, page, email }: Feedback, request: FastifyRequest): Promise<void> {
    this.perAddress.take(request.ip);
    const sent = await this.db.transaction(async (tx) => {
      const people = await tx.query<{ name: string; email: string }>(
        `SELECT name, email FROM person
          WHERE platform_role = COALESCE(
                  (SELECT platform_role FROM person
                    WHERE platform_role = 'coordination' AND deactivated_at IS NULL AND email IS NOT NULL LIMIT 1),
                  'administration')
            AND deactivated_at IS NULL AND email IS NOT NULL`,
      );
      for (const person of people)
        await this.mail.send(tx, {
          to: person.email,
          subject: 'Meldung zur Barrierefreiheit',
          paragraphs: [
            `Guten Tag ${person.name},`,
            'über die Plattform kam eine Meldung zur Barrierefreiheit:',
            report,
            `Seite: ${page || 'nicht angegeben'}`,
            email ? `Antwort erbeten an: ${email}` : 'Es wurde keine Adresse für eine Antwort angegeben.',
          ],
        });
      return people.length > 0;
    });
    if (!sent) throw new ProblemError('unavailable', 'Zurzeit kann niemand Ihre Meldung empfangen.');
  }
}
