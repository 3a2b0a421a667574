import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import { SMTPServer } from 'smtp-server';
import { decodeMail } from './mail.ts';
import { waitFor } from './wait-for.ts';

interface ReceivedMail {
  /** A field of its head, empty when it has none. */
  header(name: string): string;
  /** Its part in plain text. */
  text: string;
}

function read(raw: string): ReceivedMail {
  const [head = ''] = raw.split('\r\n\r\n');
  const lines = head.replace(/\r\n[ \t]+/g, ' ').split('\r\n');
  const headers = new Map(
    lines.map((line) => [
      line.slice(0, line.indexOf(':')).toLowerCase(),
      line.slice(line.indexOf(':') + 1).trim(),
    ]),
  );
  const plain = /Content-Type: text\/plain[^]*?\r\n\r\n([^]*?)\r\n-+_NmP/.exec(raw)?.[1] ?? '';
  return {
    header: (name) => headers.get(name) ?? '',
    text: decodeMail(plain).replaceAll('\r\n', '\n'),
  };
}

/** A mail server of a town hall, with everything that ever arrived in it. */
export async function openMailbox() {
  const mails: ReceivedMail[] = [];
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, _, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        mails.push(read(Buffer.concat(chunks).toString('latin1')));
        done();
      });
    },
  });
  const listening = server.listen(0, '127.0.0.1');
  await once(listening, 'listening');
  return {
    url: `smtp://127.0.0.1:${(listening.address() as AddressInfo).port}`,
    /** The mail with this number, counted from 1, once it has arrived. */
    async mail(count: number): Promise<ReceivedMail> {
      await waitFor(() => {
        if (mails.length < count) throw new Error(`${mails.length} mails arrived`);
      });
      const found = mails[count - 1];
      if (!found) throw new Error('unreachable');
      return found;
    },
    close: () => new Promise<void>((done) => server.close(() => done())),
  };
}
