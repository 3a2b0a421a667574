import type { Server } from 'node:http';
import type { Socket } from 'node:net';
import { type BeforeApplicationShutdown, Injectable, type OnApplicationBootstrap } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';

/** In milliseconds, for requests under way; then their lines are cut, so that what comes after them has its turn. */
const untilCut = 5_000;

/**
 * The connections of the HTTP server. It waits for all of them when it closes, also for one whose answer is written
 * while its request still comes, which `closeAllConnections` no longer knows.
 */
@Injectable()
export class Lines implements OnApplicationBootstrap, BeforeApplicationShutdown {
  private readonly open = new Set<Socket>();

  constructor(private readonly http: HttpAdapterHost) {}

  onApplicationBootstrap(): void {
    this.server.on('connection', (line: Socket) => {
      this.open.add(line);
      line.once('close', () => this.open.delete(line));
    });
  }

  /** The server closes right after this. */
  beforeApplicationShutdown(): void {
    const cut = setTimeout(() => {
      for (const line of this.open) line.destroy();
    }, untilCut);
    this.server.once('close', () => clearTimeout(cut));
  }

  private get server(): Server {
    return this.http.httpAdapter.getHttpServer() as Server;
  }
}
