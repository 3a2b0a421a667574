import { Logger, type OnApplicationShutdown, UseFilters } from '@nestjs/common';
import { type OnGatewayConnection, type OnGatewayInit, WebSocketGateway } from '@nestjs/websockets';
import { type Joined, joinRequest, typingRequest } from '@app/contracts/realtime';
import { parseInput } from '../parsing.ts';
import { ProblemFilter } from '../problems.ts';
import { Realtime } from './realtime.ts';
import { answerFrames, closeSlowSockets, forgetRequest, type FrameHandler } from './socket-guard.ts';
import type { AppServer, AppSocket } from './sockets.ts';

/** The socket only carries what the server pushes, and who follows what; every write goes over HTTP. */
@WebSocketGateway()
@UseFilters(ProblemFilter)
export class RealtimeGateway
  implements OnGatewayInit<AppServer>, OnGatewayConnection<AppSocket>, OnApplicationShutdown
{
  private readonly logger = new Logger(RealtimeGateway.name);
  private readonly handlers: ReadonlyMap<string, FrameHandler>;
  private stopWatching: () => void = () => undefined;

  constructor(private readonly realtime: Realtime) {
    this.handlers = new Map<string, FrameHandler>([
      ['join', (socket, frame) => this.join(socket, frame)],
      ['leave', (socket, frame) => this.leave(socket, frame)],
      ['typing', (socket, frame) => this.typing(socket, frame)],
    ]);
  }

  afterInit(server: AppServer) {
    this.realtime.attach(server);
    this.stopWatching = closeSlowSockets(server);
  }

  onApplicationShutdown() {
    this.stopWatching();
  }

  /** Must not throw: an error here would end the process. */
  handleConnection(socket: AppSocket) {
    answerFrames(socket, this.handlers);
    forgetRequest(socket);
    this.realtime.admit(socket).catch((error: unknown) => this.logger.error(error));
  }

  private async join(socket: AppSocket, frame: unknown): Promise<Joined> {
    const { streams } = parseInput(joinRequest, frame);
    return { streams: await this.realtime.follow(socket, streams) };
  }

  private async leave(socket: AppSocket, frame: unknown): Promise<null> {
    for (const stream of parseInput(joinRequest, frame).streams) await socket.leave(stream);
    return null;
  }

  private typing(socket: AppSocket, frame: unknown): null {
    this.realtime.typing(socket, parseInput(typingRequest, frame).conversation);
    return null;
  }
}
