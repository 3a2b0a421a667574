import { once } from 'node:events';
import type { AddressInfo } from 'node:net';
import {
  Inject,
  Injectable,
  Logger,
  type OnApplicationBootstrap,
  type OnModuleDestroy,
} from '@nestjs/common';
import { SMTPServer, type SMTPServerDataStream, type SMTPServerSession } from 'smtp-server';
import { CONFIG, type Config } from '../config.ts';
import { ProblemError } from '../problems.ts';

/** Announced to those who ask before they send, and held against those who do not (RFC 1870). */
export const largestMail = 20 * 1024 * 1024;
const mailsAtOnce = 10;

/** The answer to another mail server, in ASCII (RFC 5321, 4.2). What it says reaches the person who wrote. */
export class MailRefusal extends Error {
  readonly responseCode: number;
  constructor(responseCode: number, message: string) {
    super(message);
    this.responseCode = responseCode;
  }
}

export interface ReceivedMail {
  /** Of the envelope; empty for reports and automatic answers. */
  sender: string;
  recipients: string[];
  raw: Buffer;
}

/** Some of the addresses behind MAIL_DOMAIN. */
export interface Mailbox {
  /** Asked before a mail is sent at all, and again for whom it is. */
  takes(address: string): Promise<boolean>;
  /** What it throws is said to the other server, which keeps the mail and tries again unless refused for good. */
  receive(mail: ReceivedMail): Promise<void>;
}

/**
 * Listens for mail, by SMTP behind a mail server or by LMTP from one. A mail is acknowledged when it has been dealt
 * with, so there is no queue that could lose it: while the database is away the other server keeps it.
 */
@Injectable()
export class MailListener implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(MailListener.name);
  private readonly mailboxes: Mailbox[] = [];
  private server: SMTPServer | undefined;
  /** Where it listens; 0 while it does not. */
  port = 0;

  constructor(@Inject(CONFIG) private readonly config: Config) {}

  serve(mailbox: Mailbox): void {
    this.mailboxes.push(mailbox);
  }

  async onApplicationBootstrap() {
    if (!this.config.mailIn) return;
    const { protocol, hostname, port } = new URL(this.config.mailIn);
    this.server = new SMTPServer({
      lmtp: protocol === 'lmtp:',
      name: this.config.mailDomain,
      banner: 'Kommunen-Netzwerk',
      size: largestMail,
      authOptional: true,
      disabledCommands: ['AUTH', 'STARTTLS'], // both are for the mail server in front
      disableReverseLookup: true,
      maxClients: mailsAtOnce,
      maxRecipients: 20,
      socketTimeout: 120_000,
      closeTimeout: 5_000,
      onRcptTo: ({ address }, _session, done) => settle(this.admit(address), done),
      onData: (stream, session, done) => settle(this.read(stream, session), done),
    });
    this.server.on('error', (error) => this.logger.warn(error));
    const listening = this.server.listen(Number(port || 25), hostname.replace(/^\[|\]$/g, ''));
    await once(listening, 'listening');
    this.port = (listening.address() as AddressInfo).port;
  }

  /** While what a mail needs still works; the other server keeps those that come later. */
  async onModuleDestroy() {
    const { server } = this;
    if (server) await new Promise<void>((resolve) => server.close(resolve));
  }

  private async admit(address: string): Promise<void> {
    const isOurs = await this.attempt(async () => {
      for (const mailbox of this.mailboxes) if (await mailbox.takes(address)) return true;
      return false;
    });
    if (!isOurs) throw new MailRefusal(550, `5.1.1 <${address}> ist keine Adresse dieses Netzwerks`);
  }

  private async read(stream: SMTPServerDataStream, { envelope }: SMTPServerSession): Promise<void> {
    const chunks: Buffer[] = [];
    for await (const chunk of stream as AsyncIterable<Buffer>) if (!stream.sizeExceeded) chunks.push(chunk);
    if (stream.sizeExceeded) throw new MailRefusal(552, '5.3.4 Die Mail ist groesser als 20 MB');
    const sender = envelope.mailFrom ? envelope.mailFrom.address : '';
    const addresses = envelope.rcptTo.map(({ address }) => address);
    await this.attempt(() => this.hand(sender, addresses, Buffer.concat(chunks)));
  }

  private async hand(sender: string, addresses: string[], raw: Buffer): Promise<void> {
    for (const mailbox of this.mailboxes) {
      const taken = await Promise.all(addresses.map((address) => mailbox.takes(address)));
      const recipients = addresses.filter((_, index) => taken[index]);
      if (recipients.length > 0) await mailbox.receive({ sender, recipients, raw });
    }
  }

  private async attempt<Result>(work: () => Promise<Result>): Promise<Result> {
    try {
      return await work();
    } catch (error) {
      if (error instanceof MailRefusal) throw error;
      if (!(error instanceof ProblemError)) this.logger.error(error);
      throw new MailRefusal(451, '4.3.0 Das geht gerade nicht, bitte noch einmal versuchen');
    }
  }
}

const settle = (work: Promise<void>, done: (error?: Error | null) => void) =>
  void work.then(
    () => done(),
    (error: Error) => done(error),
  );
