import type { IncomingMessage, Server } from 'node:http';
import type { Duplex } from 'node:stream';
import { setTimeout as sleep } from 'node:timers/promises';
import { Inject, Injectable, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { HttpAdapterHost } from '@nestjs/core';
import { type CollaborationEnd, collaborationPath, largestUpdate } from '@app/contracts/documents';
import { id } from '@app/contracts/fields';
import { type WebSocket, WebSocketServer } from 'ws';
import { CONFIG, type Config } from '../../../platform/config.ts';
import { Limiter } from '../../../platform/http/limiter.ts';
import { isForeign } from '../../../platform/http/origin.ts';
import { Collaborator } from './collaborator.ts';
import { Collaborators } from './collaborators.ts';
import { Editing } from './editing.ts';

const untilAuthenticated = 10_000;
/** For what is being stored, and for clients to say goodbye. */
const untilStopped = 5_000;
/** Connections that have not said yet who they are; a town hall comes from one address. */
const mostStrangers = 1_000;

/** Documents are edited at `/collab?document=<id>`, one per connection: a proxy can send each to one process. */
@Injectable()
export class CollaborationServer implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({
    noServer: true,
    // Frames over `largestUpdate` are refused with a reason that can be explained; beyond this, without one.
    maxPayload: largestUpdate + 1_000_000,
    maxFragments: 4_096,
    perMessageDeflate: false,
  });
  private readonly frames = new Limiter({ burst: 3_000, perMinute: 6_000 });
  private readonly kilobytes = new Limiter({ burst: 30_000, perMinute: 30_000 });
  private stopped = false;

  constructor(
    private readonly http: HttpAdapterHost,
    @Inject(CONFIG) private readonly config: Config,
    private readonly editing: Editing,
    private readonly collaborators: Collaborators,
  ) {}

  onApplicationBootstrap(): void {
    const server = this.http.httpAdapter.getHttpServer() as Server;
    server.on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) => {
      const address = addressOf(request);
      if (address?.pathname.startsWith('/socket.io/')) return;
      const document = address?.pathname === collaborationPath && this.asked(address, request);
      if (!document) {
        socket.destroy();
        return;
      }
      this.sockets.handleUpgrade(request, socket, head, (webSocket) => {
        this.connect(webSocket, document, request);
      });
    });
  }

  /** The database is still open. What is received and not stored yet was not acknowledged: its client has it. */
  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    this.editing.stop();
    for (const one of this.collaborators.list()) one.end('restart');
    const deadline = Date.now() + untilStopped;
    while (this.isBusy() && Date.now() < deadline) await sleep(10);
    for (const socket of this.collaborators.list()) socket.terminate();
    this.sockets.close();
  }

  private isBusy(): boolean {
    return !this.editing.idle || this.collaborators.list().some(({ remains }) => remains);
  }

  private asked(address: URL, request: IncomingMessage): string | null {
    if (this.stopped || isForeign(this.config.publicUrl, request.headers)) return null;
    if (this.collaborators.list().filter(({ actor }) => !actor).length >= mostStrangers) return null;
    const document = id.safeParse(address.searchParams.get('document'));
    return document.success ? document.data : null;
  }

  private connect(webSocket: WebSocket, documentId: string, { headers }: IncomingMessage): void {
    const collaborator = new Collaborator(webSocket, documentId, headers.cookie);
    const connection = this.editing.hocuspocus.handleConnection(
      collaborator,
      new Request(new URL(collaborationPath, this.config.publicUrl)),
      { collaborator },
    );
    this.collaborators.add(collaborator);
    const stranger = setTimeout(() => {
      if (!collaborator.admitted) collaborator.end('unauthenticated');
    }, untilAuthenticated).unref();
    webSocket.once('close', () => {
      clearTimeout(stranger);
      this.collaborators.remove(collaborator);
    });
    collaborator.listen(connection, (bytes) => this.allow(collaborator, bytes));
  }

  private allow({ actor }: Collaborator, bytes: number): CollaborationEnd | null {
    if (!actor) return null; // Hocuspocus bounds what it keeps for strangers
    try {
      this.frames.take(actor.sessionId);
      this.kilobytes.take(actor.personId, bytes / 1_000);
      return null;
    } catch {
      return 'too_many_requests';
    }
  }
}

function addressOf({ url = '' }: IncomingMessage): URL | null {
  return URL.parse(url, 'http://local');
}
