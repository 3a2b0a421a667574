import { Logger, type OnApplicationShutdown, UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import { type Ack, type Joined, joinRequest, leaveRequest, typingRequest } from '@app/contracts/realtime';
import { parseInput } from '../parsing.ts';
import { ProblemFilter } from '../problems.ts';
import { Realtime } from './realtime.ts';
import { closeSlowSockets, forgetRequest, guardFrames } from './socket-guard.ts';
import { type AppServer, type AppSocket, personRoom, sessionRoom } from './sockets.ts';

/** The socket only carries what the server pushes, and who follows what; every write goes over HTTP. */
@WebSocketGateway()
@UseFilters(ProblemFilter)
export class RealtimeGateway
  implements OnGatewayInit<AppServer>, OnGatewayConnection<AppSocket>, OnApplicationShutdown
{
  private readonly logger = new Logger(RealtimeGateway.name);

  private stopWatching: () => void = () => undefined;

  constructor(private readonly realtime: Realtime) {}

  afterInit(server: AppServer) {
    this.realtime.attach(server);
    this.stopWatching = closeSlowSockets(server);
  }

  onApplicationShutdown() {
    this.stopWatching();
  }

  /** Must not throw: an error here would end the process. */
  handleConnection(socket: AppSocket) {
    const { actor } = socket.data;
    guardFrames(socket);
    forgetRequest(socket);
    void socket.join([personRoom(actor.personId), sessionRoom(actor.sessionId)]);
    this.realtime.welcome(socket).catch((error: unknown) => this.logger.error(error));
  }

  @SubscribeMessage('join')
  async join(@ConnectedSocket() socket: AppSocket, @MessageBody() frame: unknown): Promise<Ack<Joined>> {
    const { streams } = parseInput(joinRequest, frame);
    return { ok: true, value: { streams: await this.realtime.follow(socket, streams) } };
  }

  @SubscribeMessage('leave')
  async leave(@ConnectedSocket() socket: AppSocket, @MessageBody() frame: unknown): Promise<Ack<null>> {
    const { streams } = parseInput(leaveRequest, frame);
    for (const stream of streams) await socket.leave(stream);
    return { ok: true, value: null };
  }

  @SubscribeMessage('typing')
  typing(@ConnectedSocket() socket: AppSocket, @MessageBody() frame: unknown): Ack<null> {
    this.realtime.typing(socket, parseInput(typingRequest, frame).conversation);
    return { ok: true, value: null };
  }
}
