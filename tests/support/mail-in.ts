import { ReplyAddresses } from '@app/api/core/mail-in/reply-address.ts';
import { MailListener } from '@app/api/platform/mail/mail-listener.ts';
import { createTransport } from 'nodemailer';
import { v7 } from 'uuid';
import { startApp, type TestApp } from './app.ts';
import { sent } from './conversations.ts';

export const mailDomain = 'netz.example';

/** A server that receives mail. */
export const startMailApp = (env: Record<string, string> = {}) =>
  startApp({
    env: {
      MAIL_IN: 'smtp://127.0.0.1:0',
      MAIL_DOMAIN: mailDomain,
      MAIL_FROM: `Kommunen-Netzwerk <netzwerk@${mailDomain}>`,
      ...env,
    },
  });

export interface Posted {
  from: string;
  to: string;
  text?: string;
  subject?: string;
  /** The whole mail, head and all. */
  raw?: string;
  messageId?: string;
  headers?: Record<string, string>;
  /** The envelope, where it differs from the head. */
  envelope?: { from: string; to: string | string[] };
  attachments?: { filename: string; content: Buffer | string; contentType?: string }[];
}

/** Hands a mail to the server as a mail server would; resolves with what it was told. */
export async function postMail(app: TestApp, mail: Posted, { lmtp = false } = {}): Promise<string> {
  const transport = createTransport({
    host: '127.0.0.1',
    port: app.app.get(MailListener).port,
    ignoreTLS: true,
    lmtp,
  });
  try {
    const info = await transport.sendMail({
      subject: 'AW: Satzung',
      messageId: `<${v7()}@stadt.example>`,
      text: 'Ja, seit 2023.',
      ...mail,
    });
    return info.response;
  } finally {
    transport.close();
  }
}

/** A topic in which a colleague asked something, and somebody who may answer by mail. */
export async function makeMailedTopic(
  app: TestApp,
  { kind = 'topic', visibility = 'network' as const } = {},
) {
  const [asker, reader] = [await app.makePerson({ name: 'Karl Beispiel' }), await app.makePerson()];
  const space = await app.makeSpace({ visibility, members: { member: [asker, reader] } });
  const conversation = await app.makeConversation({ spaceId: space.id, kind, title: 'Satzung' });
  const { id: question } = await sent(asker, conversation.id, 'Wer hat schon eine Satzung?');
  const [row] = await app.db.query<{ email: string }>(`SELECT email FROM person WHERE id = $1`, [reader.id]);
  const address = await app.app.get(ReplyAddresses).of({ personId: reader.id, messageId: question });
  return { asker, reader, space, conversation, question, email: row?.email ?? '', address: address ?? '' };
}

/** Bodies in a conversation, in order. */
export async function bodiesIn(app: TestApp, conversationId: string): Promise<string[]> {
  const rows = await app.db.query<{ body: string }>(
    `SELECT body FROM message WHERE conversation_id = $1 ORDER BY position`,
    [conversationId],
  );
  return rows.map(({ body }) => body);
}
