import { Injectable, Logger } from '@nestjs/common';
import type { ServerToClient } from '@app/contracts/realtime';
import { ProblemError } from '../problems.ts';
import { type AppServer, type AppSocket, personRoom, sessionRoom } from './sockets.ts';
import { Streams } from './streams.ts';
import { Throttle } from './throttle.ts';

type Frame<Name extends keyof ServerToClient> = Parameters<ServerToClient[Name]>[0];

/** Rooms of one socket: far more than a person's spaces and open pages, far fewer than what would hurt. */
const mostStreams = 1_000;

/** Connections that are no sockets of ours, such as those in which documents are edited: they end with the same rights. */
export interface OtherConnections {
  /** Asks again for everything this person has open; without one, for everybody. */
  recheck(personId?: string): Promise<void>;
  endSession(sessionId: string): void;
}

/** What the rest of the server uses of the sockets: rooms to send to, and rights that end. */
@Injectable()
export class Realtime {
  private server: AppServer | undefined;
  /** Counts rechecks: one that ran while a socket was about to join has not seen it. */
  private rechecks = 0;
  private connected: (sessionId: string) => void = () => undefined;
  private readonly others: OtherConnections[] = [];
  private readonly hints = new Throttle(1_000);
  private readonly logger = new Logger(Realtime.name);

  constructor(private readonly streams: Streams) {}

  attach(server: AppServer) {
    this.server = server;
  }

  /** These are rechecked and ended together with the sockets. */
  include(others: OtherConnections): void {
    this.others.push(others);
  }

  emit<Name extends keyof ServerToClient>(room: string, name: Name, frame: Frame<Name>): void {
    this.server?.to(room).emit(name, ...([frame] as Parameters<ServerToClient[Name]>));
  }

  /** Tells a room that a list changed; the same key at most once a second. */
  hint(room: string, key: string): void {
    this.hints.run(`${room} ${key}`, () => this.emit(room, 'hint', { key }));
  }

  /** How many sockets are in a room of this node. */
  size(room: string): number {
    return this.server?.of('/').adapter.rooms.get(room)?.size ?? 0;
  }

  /** How many different people that is. */
  people(room: string): number {
    return new Set(this.socketsIn(room).map((socket) => socket.data.actor.personId)).size;
  }

  rooms(prefix: string): string[] {
    const rooms = this.server?.of('/').adapter.rooms.keys() ?? [];
    return [...rooms].filter((room) => room.startsWith(prefix));
  }

  /** Called whenever a socket came into a room or left it. */
  onRoomChange(listener: (room: string) => void): void {
    const adapter = this.server?.of('/').adapter;
    adapter?.on('join-room', listener);
    adapter?.on('leave-room', listener);
  }

  /** Joins first, so that whoever reads afterwards can miss nothing; a delta may arrive twice. */
  async follow(socket: AppSocket, streams: string[]): Promise<string[]> {
    return this.joinAllowed(socket, () => this.streams.allowed(socket.data.actor, streams));
  }

  /** The rooms of the server's own choosing; rights that ended during the handshake end the socket now. */
  async admit(socket: AppSocket): Promise<void> {
    const { personId, sessionId } = socket.data.actor;
    await socket.join([personRoom(personId), sessionRoom(sessionId)]);
    this.connected(sessionId);
    await this.welcome(socket);
  }

  /** Joins what a person follows without asking for it. */
  async welcome(socket: AppSocket): Promise<void> {
    await this.joinAllowed(socket, () => this.streams.defaults(socket.data.actor));
  }

  /** After a right was gained: the person's open sockets follow it from now on. */
  async welcomePerson(personId: string): Promise<void> {
    await Promise.all(this.socketsIn(personRoom(personId)).map((socket) => this.welcome(socket)));
  }

  /** A right that ends between the question and the join would otherwise stay in the room. */
  private async joinAllowed(socket: AppSocket, ask: () => Promise<Iterable<string>>): Promise<string[]> {
    const before = this.rechecks;
    const allowed = [...(await ask())];
    if (socket.rooms.size + allowed.length > mostStreams) throw new ProblemError('too_many_requests');
    await socket.join(allowed);
    if (this.rechecks === before) return allowed;
    await this.recheck([socket]);
    return allowed.filter((stream) => socket.rooms.has(stream));
  }

  typing(socket: AppSocket, conversation: string): void {
    const room = `conversation:${conversation}`;
    if (!socket.rooms.has(room) || this.size(room) > 50) return;
    const { personId, name } = socket.data.actor;
    socket.to(room).volatile.emit('typing', { conversation, person: personId, name });
  }

  /** Asks again for everything the person follows, and ends what they may no longer read. */
  async recheckPerson(personId: string): Promise<void> {
    this.rechecks += 1;
    await Promise.all([
      this.recheck(this.socketsIn(personRoom(personId))),
      ...this.others.map((other) => other.recheck(personId)),
    ]);
  }

  /** After a change that concerns many, such as a space's visibility. */
  async recheckEveryone(): Promise<void> {
    this.rechecks += 1;
    await Promise.all([
      this.recheck([...(this.server?.of('/').sockets.values() ?? [])] as AppSocket[]),
      ...this.others.map((other) => other.recheck()),
    ]);
  }

  /** The client is told to stay away (`io server disconnect`), unlike after a lost connection. */
  endSession(sessionId: string): void {
    this.server?.in(sessionRoom(sessionId)).disconnectSockets(true);
    for (const other of this.others) other.endSession(sessionId);
  }

  /** Called with the session of every new socket, once it can be ended with `endSession`. */
  onConnected(listener: (sessionId: string) => void): void {
    this.connected = listener;
  }

  /** Sessions with an open socket on this node. */
  sessions(): string[] {
    const prefix = sessionRoom('');
    return this.rooms(prefix).map((room) => room.slice(prefix.length));
  }

  private socketsIn(room: string): AppSocket[] {
    const namespace = this.server?.of('/');
    const ids = namespace?.adapter.rooms.get(room) ?? [];
    return [...ids].flatMap((id) => (namespace?.sockets.get(id) as AppSocket | undefined) ?? []);
  }

  /** All at once: the rules answer questions that wait together with one statement. */
  private async recheck(sockets: AppSocket[]): Promise<void> {
    await Promise.all(sockets.map((socket) => this.recheckSocket(socket)));
  }

  private async recheckSocket(socket: AppSocket): Promise<void> {
    const streams = [...socket.rooms].filter((room) => /^(conversation|space|document):/.test(room));
    if (streams.length === 0) return;
    const allowed = await this.streams.allowed(socket.data.actor, streams).catch((error: unknown) => {
      this.logger.warn(error);
      return null;
    });
    if (!allowed) {
      // Who cannot be asked about hears nothing more: the client connects again, and everything is asked anew.
      for (const stream of streams) await socket.leave(stream);
      socket.conn.close();
      return;
    }
    for (const stream of streams) {
      if (allowed.has(stream)) continue;
      await socket.leave(stream);
      socket.emit('left', { stream });
    }
  }
}
