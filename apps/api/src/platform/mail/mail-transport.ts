import { mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { createTransport } from 'nodemailer';
import type { Config } from '../config.ts';
import { html, type MailContent, plainText } from './mail-layout.ts';

export interface Letter extends MailContent {
  id: string;
  recipient: string;
  html: string | null;
  replyTo: string | null;
  headers: Record<string, string>;
  /** Where the mail goes back to if it cannot be delivered; the sender otherwise. */
  returnPath: string | null;
}

export interface Transport {
  deliver(letter: Letter): Promise<void>;
  close(): void;
}

const messageOf = (config: Config, letter: Letter) => ({
  from: config.mailFrom,
  to: { name: '', address: letter.recipient },
  subject: letter.subject,
  // The same with every attempt: a mail that arrived although we were not told is shown once.
  messageId: `<${letter.id}@${config.publicUrl.hostname}>`,
  text: plainText(letter),
  html: letter.html ?? html(letter),
  ...(letter.replyTo && { replyTo: letter.replyTo }),
  headers: { 'Auto-Submitted': 'auto-generated', ...letter.headers },
  ...(letter.returnPath !== null && { envelope: { from: letter.returnPath, to: letter.recipient } }),
  disableFileAccess: true,
  disableUrlAccess: true,
});

export const openTransport = (config: Config): Transport =>
  config.smtpUrl ? smtp(config, config.smtpUrl) : folder(config);

function smtp(config: Config, url: string): Transport {
  const connection = createTransport({
    url,
    connectionTimeout: 10_000,
    greetingTimeout: 10_000,
    socketTimeout: 30_000,
  });
  return {
    async deliver(letter) {
      await connection.sendMail(messageOf(config, letter));
    },
    close: () => connection.close(),
  };
}

/** Without a mail server every mail is a file that any mail program opens. */
function folder(config: Config): Transport {
  const path = join(config.dataDir, 'mail');
  const composer = createTransport({ streamTransport: true, buffer: true });
  return {
    async deliver(letter) {
      const { message } = await composer.sendMail(messageOf(config, letter));
      await mkdir(path, { recursive: true, mode: 0o700 });
      const name = `${new Date().toISOString().replaceAll(':', '-')}-${letter.id}.eml`;
      await writeFile(join(path, name), message as Buffer, { mode: 0o600 });
    },
    close: () => composer.close(),
  };
}
