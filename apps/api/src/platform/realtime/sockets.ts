import type { ClientToServer, ServerToClient } from '@app/contracts/realtime';
import type { Actor } from '@app/contracts/session';
import type { Server, Socket } from 'socket.io';

export interface SocketData {
  actor: Actor;
}
export type AppServer = Server<ClientToServer, ServerToClient, object, SocketData>;
export type AppSocket = Socket<ClientToServer, ServerToClient, object, SocketData>;

/** Rooms of the server's own choosing; streams (`conversation:…`, `space:…`) are rooms a client asks for. */
export const personRoom = (personId: string) => `person:${personId}`;
export const sessionRoom = (sessionId: string) => `session:${sessionId}`;
