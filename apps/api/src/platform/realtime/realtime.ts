import { Injectable } from '@nestjs/common';
import type { ServerToClient } from '@app/contracts/realtime';
import { type AppServer, type AppSocket, personRoom, sessionRoom } from './sockets.ts';
import { Streams } from './streams.ts';

type Frame<Name extends keyof ServerToClient> = Parameters<ServerToClient[Name]>[0];

/** What the rest of the server uses of the sockets: rooms to send to, and rights that end. */
@Injectable()
export class Realtime {
  private server: AppServer | undefined;

  constructor(private readonly streams: Streams) {}

  attach(server: AppServer) {
    this.server = server;
  }

  emit<Name extends keyof ServerToClient>(room: string, name: Name, frame: Frame<Name>): void {
    this.server?.to(room).emit(name, ...([frame] as Parameters<ServerToClient[Name]>));
  }

  /** How many sockets are in a room of this node. */
  size(room: string): number {
    return this.server?.of('/').adapter.rooms.get(room)?.size ?? 0;
  }

  /** Joins first, so that whoever reads afterwards can miss nothing; a delta may arrive twice. */
  async follow(socket: AppSocket, streams: string[]): Promise<string[]> {
    const allowed = [...(await this.streams.allowed(socket.data.actor, streams))];
    await socket.join(allowed);
    return allowed;
  }

  /** Joins what a person follows without asking for it. */
  async welcome(_socket: AppSocket): Promise<void> {}

  typing(socket: AppSocket, conversation: string): void {
    const room = `conversation:${conversation}`;
    if (!socket.rooms.has(room) || this.size(room) > 50) return;
    const { personId, name } = socket.data.actor;
    socket.to(room).volatile.emit('typing', { conversation, person: personId, name });
  }

  /** Asks again for everything the person follows, and ends what they may no longer read. */
  async recheckPerson(personId: string): Promise<void> {
    await this.recheck([...(this.socketsIn(personRoom(personId)) ?? [])]);
  }

  /** After a change that concerns many, such as a space's visibility. */
  async recheckEveryone(): Promise<void> {
    await this.recheck([...(this.server?.of('/').sockets.values() ?? [])] as AppSocket[]);
  }

  /** The client is told to stay away (`io server disconnect`), unlike after a lost connection. */
  endSession(sessionId: string): void {
    this.server?.in(sessionRoom(sessionId)).disconnectSockets(true);
  }

  private socketsIn(room: string): AppSocket[] {
    const namespace = this.server?.of('/');
    const ids = namespace?.adapter.rooms.get(room) ?? [];
    return [...ids].flatMap((id) => (namespace?.sockets.get(id) as AppSocket | undefined) ?? []);
  }

  private async recheck(sockets: AppSocket[]): Promise<void> {
    for (const socket of sockets) {
      const streams = [...socket.rooms].filter((room) => /^(conversation|space):/.test(room));
      if (streams.length === 0) continue;
      const allowed = await this.streams.allowed(socket.data.actor, streams);
      for (const stream of streams) {
        if (allowed.has(stream)) continue;
        await socket.leave(stream);
        socket.emit('left', { stream });
      }
    }
  }
}
