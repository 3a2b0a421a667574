import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import type { TestApp } from './app.ts';
import { makeRoom } from './conversations.ts';

export interface WrittenMail {
  id: string;
  subject: string;
  body: string;
  html: string;
  headers: Record<string, string>;
  reply_to: string | null;
}

const timestamps = {
  message: ['created_at'],
  conversation: ['last_message_at'],
  person: ['mail_since'],
  mail_choice: ['since'],
  mail_due: ['at'],
  mail_sent: ['created_at'],
  notification: ['updated_at', 'read_at', 'mailed_at'],
};

/** Everything that happened is that much longer ago, such as `1 hour`. */
export async function passTime(app: TestApp, interval: string): Promise<void> {
  await app.app.get(ChangeFeed).settled();
  for (const [table, columns] of Object.entries(timestamps))
    await app.db.query(
      `UPDATE ${table} SET ${columns.map((column) => `${column} = ${column} - $1::interval`).join(', ')}`,
      [interval],
    );
}

/** Mails everybody whose time has come. */
export async function runMails(app: TestApp): Promise<void> {
  await app.app.get(ChangeFeed).settled();
  await app.app.get(Jobs).run('notification-mails');
}

/** What was written to a person, oldest first. */
export const mailsTo = (app: TestApp, person: { id: string }): Promise<WrittenMail[]> =>
  app.db.query<WrittenMail>(
    `SELECT o.id, o.subject, o.body, o.html, o.headers, o.reply_to FROM mail_outbox o
       JOIN person p ON p.email = o.recipient WHERE p.id = $1 ORDER BY o.created_at, o.id`,
    [person.id],
  );

export const mention = ({ id }: { id: string }) => `[@Name](person:${id})`;

/** A room with a channel and a topic. */
export async function makeForum(app: TestApp) {
  const room = await makeRoom(app);
  const topic = await app.makeConversation({
    spaceId: room.space.id,
    kind: 'topic',
    title: 'Wer hat schon eine Satzung?',
  });
  return { ...room, topic: topic.id };
}
