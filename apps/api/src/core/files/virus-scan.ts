import { createReadStream } from 'node:fs';
import { connect, type Socket } from 'node:net';
import { once } from 'node:events';
import { Inject, Injectable, Logger } from '@nestjs/common';
import { CONFIG, type Config } from '../../platform/config.ts';
import { ProblemError } from '../../platform/problems.ts';

/** A scan of 25 MB takes seconds; a scanner that says nothing for so long is not there. In milliseconds. */
const patience = 30_000;
const port = 3310;

/** Asks ClamAV (INSTREAM, see clamd(8)) about every upload, where one is configured. */
@Injectable()
export class VirusScan {
  private readonly logger = new Logger(VirusScan.name);
  private readonly address: URL | undefined;

  constructor(@Inject(CONFIG) config: Config) {
    this.address = config.clamavUrl;
  }

  /** @throws unsupported_media for a finding, unavailable when the scanner does not answer: nothing passes unseen */
  async check(path: string): Promise<void> {
    if (!this.address) return;
    const answer = await this.ask(this.address, path).catch((error: unknown) => {
      this.logger.warn(`ClamAV: ${error instanceof Error ? error.message : String(error)}`);
      return '';
    });
    if (/\bOK$/.test(answer)) return;
    if (/\bFOUND$/.test(answer)) {
      this.logger.warn(`ClamAV refused an upload: ${answer}`);
      throw new ProblemError(
        'unsupported_media',
        'Der Virenscanner hat in dieser Datei etwas Schädliches gefunden. Sie wurde nicht gespeichert. Bitte prüfen Sie Ihren Rechner.',
      );
    }
    throw new ProblemError(
      'unavailable',
      'Die Datei konnte gerade nicht auf Viren geprüft werden. Bitte versuchen Sie es in ein paar Minuten noch einmal.',
    );
  }

  private async ask(address: URL, path: string): Promise<string> {
    const socket = connect({ host: address.hostname, port: Number(address.port || port) });
    socket.setTimeout(patience, () => socket.destroy(new Error('no answer')));
    try {
      const answer = readAll(socket);
      answer.catch(() => undefined); // awaited below; until then it must not end the process
      await once(socket, 'connect');
      await sendInChunks(socket, path);
      return await answer;
    } finally {
      socket.destroy();
    }
  }
}

async function sendInChunks(socket: Socket, path: string): Promise<void> {
  socket.write('zINSTREAM\0');
  for await (const chunk of createReadStream(path) as AsyncIterable<Buffer>) {
    if (socket.destroyed) return; // it has seen enough, and its answer says what
    const length = Buffer.alloc(4);
    length.writeUInt32BE(chunk.length);
    socket.write(length);
    if (!socket.write(chunk)) await Promise.race([once(socket, 'drain'), once(socket, 'close')]);
  }
  socket.write(Buffer.alloc(4));
}

async function readAll(socket: Socket): Promise<string> {
  let answer = '';
  for await (const chunk of socket as AsyncIterable<Buffer>) {
    answer += chunk.toString('latin1');
    if (answer.includes('\0') || answer.length > 4_096) break;
  }
  return answer.replace(/\0.*$/s, '').trim();
}
