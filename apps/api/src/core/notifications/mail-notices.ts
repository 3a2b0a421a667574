import type { MailContent, MailFrequency } from '@app/contracts/mail-settings';
import type { NoticeKind } from '@app/contracts/notifications';
import { dueAt, frequencyOf } from '@app/domain/mail-schedule';
import type { Sql } from '../../platform/database/database.ts';
import { mayRead } from '../conversations/conversation-facts.ts';
import { documentIsReadable } from '../documents/document-facts.ts';
import type { MailWishes } from './mail-settings.service.ts';

/** A notice that was neither read nor mailed, and when it is to be. */
export interface MailNotice {
  id: string;
  frequency: MailFrequency;
  due: Date;
  shown: MailContent['notices'][number];
}

interface Row {
  id: string;
  kind: NoticeKind;
  subject: string;
  note: string;
  path: string;
  space_id: string | null;
  updated_at: Date;
}

/** What waits for moderators and invitations have mails of their own; mails that come back cannot be told by mail. */
export async function unmailedNotices(tx: Sql, personId: string, wishes: MailWishes): Promise<MailNotice[]> {
  const rows = await tx.query<Row>(
    `SELECT n.id, n.kind, COALESCE(NULLIF(c.title, ''), NULLIF(n.title, ''), s.name, '') AS subject, n.note,
            COALESCE(n.path, '/beitrag/' || n.message_id, '/gespraech/' || n.conversation_id, '/raeume/' || s.slug,
                     '/postfach') AS path,
            s.id AS space_id, n.updated_at
       FROM notification n
       JOIN person p ON p.id = n.person_id
       LEFT JOIN conversation c ON c.id = n.conversation_id
       LEFT JOIN space s ON s.id = COALESCE(c.space_id, n.space_id)
       LEFT JOIN space_member sm ON sm.space_id = s.id AND sm.person_id = n.person_id
       LEFT JOIN conversation_participant cp ON cp.conversation_id = c.id AND cp.person_id = n.person_id
      WHERE n.person_id = $1 AND n.positions = '{}' AND n.read_at IS NULL AND n.kind NOT IN ('waiting', 'invitation', 'mail')
        AND (n.mailed_at IS NULL OR n.mailed_at < n.updated_at) AND n.updated_at > p.mail_since
        AND ((s.id IS NULL AND c.id IS NULL) OR ${mayRead}) AND ${documentIsReadable}
      ORDER BY n.updated_at, n.id`,
    [personId],
  );
  return rows.flatMap(({ id, space_id, updated_at, ...shown }) => {
    const frequency = frequencyOf(wishes.choices, 'personal', space_id);
    const due = dueAt(updated_at, frequency, wishes.quiet);
    return due ? [{ id, frequency, due, shown }] : [];
  });
}
