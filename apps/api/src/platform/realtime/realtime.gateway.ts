import { Logger, UseFilters } from '@nestjs/common';
import {
  ConnectedSocket,
  MessageBody,
  type OnGatewayConnection,
  type OnGatewayInit,
  SubscribeMessage,
  WebSocketGateway,
} from '@nestjs/websockets';
import {
  type Ack,
  type JoinRequest,
  type Joined,
  joinRequest,
  leaveRequest,
  typingRequest,
  type TypingRequest,
} from '@app/contracts/realtime';
import { ProblemFilter } from '../problems.ts';
import { Realtime } from './realtime.ts';
import { type AppServer, type AppSocket, personRoom, sessionRoom } from './sockets.ts';

/** The socket only carries what the server pushes, and who follows what; every write goes over HTTP. */
@WebSocketGateway()
@UseFilters(ProblemFilter)
export class RealtimeGateway implements OnGatewayInit<AppServer>, OnGatewayConnection<AppSocket> {
  private readonly logger = new Logger(RealtimeGateway.name);

  constructor(private readonly realtime: Realtime) {}

  afterInit(server: AppServer) {
    this.realtime.attach(server);
  }

  /** Must not throw: an error here would end the process. */
  handleConnection(socket: AppSocket) {
    const { actor } = socket.data;
    void socket.join([personRoom(actor.personId), sessionRoom(actor.sessionId)]);
    this.realtime.welcome(socket).catch((error: unknown) => this.logger.error(error));
  }

  @SubscribeMessage('join')
  async join(
    @ConnectedSocket() socket: AppSocket,
    @MessageBody({ schema: joinRequest }) { streams }: JoinRequest,
  ): Promise<Ack<Joined>> {
    return { ok: true, value: { streams: await this.realtime.follow(socket, streams) } };
  }

  @SubscribeMessage('leave')
  async leave(
    @ConnectedSocket() socket: AppSocket,
    @MessageBody({ schema: leaveRequest }) { streams }: JoinRequest,
  ): Promise<Ack<null>> {
    for (const stream of streams) await socket.leave(stream);
    return { ok: true, value: null };
  }

  @SubscribeMessage('typing')
  typing(
    @ConnectedSocket() socket: AppSocket,
    @MessageBody({ schema: typingRequest }) { conversation }: TypingRequest,
  ): Ack<null> {
    this.realtime.typing(socket, conversation);
    return { ok: true, value: null };
  }
}
