import type { INestApplication } from '@nestjs/common';
import { IoAdapter } from '@nestjs/platform-socket.io';
import type { ServerOptions } from 'socket.io';
import { CONFIG, type Config } from '../config.ts';
import { Authenticator } from '../http/authenticator.ts';
import { isForeign } from '../http/origin.ts';
import { ProblemError, toProblem } from '../problems.ts';
import type { AppServer } from './sockets.ts';

/** Only signed-in people from our own origin get a socket; a gateway's handleConnection would be too late. */
export class SocketAdapter extends IoAdapter {
  private readonly authenticator: Authenticator;
  private readonly config: Config;

  constructor(app: INestApplication) {
    super(app);
    this.authenticator = app.get(Authenticator, { strict: false });
    this.config = app.get<Config>(CONFIG);
  }

  override createIOServer(port: number, options?: ServerOptions): AppServer {
    const server = super.createIOServer(port, {
      ...options,
      allowRequest: (request, decide) => decide(null, !isForeign(this.config.publicUrl, request.headers)),
      connectTimeout: 10_000,
      destroyUpgrade: false, // upgrades on other paths are not ours to close
      maxHttpBufferSize: 64_000,
      perMessageDeflate: false,
      httpCompression: false,
      serveClient: false,
      cleanupEmptyChildNamespaces: true,
    } as ServerOptions) as AppServer;

    return server.use((socket, next) => {
      this.authenticator.find(socket.handshake.headers.cookie).then(
        (actor) => {
          if (!actor) return next(new Error(new ProblemError('unauthenticated').code));
          socket.data.actor = actor;
          next();
        },
        (error: unknown) => next(new Error(toProblem(error).code)),
      );
    });
  }
}
