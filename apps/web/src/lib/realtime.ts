import type { ClientToServer, ServerToClient } from '@app/contracts/realtime';
import type { Socket } from 'socket.io-client';
import { connection } from './connection.ts';
import { StreamFollows, type StreamListener } from './stream-follows.ts';

export type AppSocket = Socket<ServerToClient, ClientToServer>;
type Frames = { [Name in keyof ServerToClient]: Parameters<ServerToClient[Name]>[0] };
type FrameListeners = { [Name in keyof Frames]: Set<(frame: Frames[Name]) => void> };

const frameListeners: FrameListeners = {
  delta: new Set(),
  heads: new Set(),
  activity: new Set(),
  hint: new Set(),
  own: new Set(),
  typing: new Set(),
  presence: new Set(),
  left: new Set(),
};
const returnListeners = new Set<() => void>();
const follows = new StreamFollows();
let socket: AppSocket | undefined;

/** Calls the handler for every frame of this kind; gives the way to stop. */
export function onFrame<Name extends keyof Frames>(
  name: Name,
  handler: (frame: Frames[Name]) => void,
): () => void {
  const listeners = frameListeners[name] as Set<(frame: Frames[Name]) => void>;
  listeners.add(handler);
  return () => listeners.delete(handler);
}

/**
 * Calls the handler when a lost connection is back, or the first one came late: hints and activity in between were
 * missed.
 */
export function onReturn(handler: () => void): () => void {
  returnListeners.add(handler);
  return () => returnListeners.delete(handler);
}

/** Joins a stream, and joins it again after every lost connection, until `stop`. */
export const followStream = (stream: string, listener: StreamListener) => follows.follow(stream, listener);

/** Tells the others in this conversation that the person is typing; lost if there is no connection. */
export const sendTyping = (conversation: string): void => {
  if (socket?.connected) socket.volatile.emit('typing', { conversation });
};

/** Opens the connection of the person who is signed in. `refused` when the server does not know them any more. */
export async function connect(refused: () => void): Promise<() => void> {
  connection.set((before) => ({ ...before, state: 'connecting' }));
  const { io } = await import('socket.io-client');
  const opened: AppSocket = io({
    transports: ['websocket', 'polling'],
    tryAllTransports: true, // proxies that block WebSockets
    timeout: 15_000,
    // The first attempt comes at random within 0.5 to 3 s, so that a restart is not followed by a stampede.
    reconnectionDelay: 1_750,
    randomizationFactor: 0.714,
    reconnectionDelayMax: 60_000,
  });
  socket = opened;
  const forget = [listen(opened, refused), hurryWhenOnline(opened)];
  return () => {
    for (const stop of forget) stop();
    opened.disconnect();
    if (socket === opened) socket = undefined;
    follows.lost();
    connection.set((before) => ({ ...before, state: 'idle' }));
  };
}

/** What a page shows was read about when the connection began; within this time nothing is missed that matters. */
const late = 1_000;

function listen(opened: AppSocket, refused: () => void): () => void {
  const began = Date.now();
  let closed = false;
  opened.onAny((name: string, frame: unknown) => {
    if (!(name in frameListeners)) return; // a newer server knows more frames
    const listeners = frameListeners[name as keyof Frames] as Set<(frame: unknown) => void>;
    for (const listener of listeners) listener(frame);
  });
  opened.on('left', ({ stream }) => follows.ended(stream));
  opened.on('connect', () => {
    const { state: before } = connection.get();
    const isReturn = before === 'lost';
    const isLate = before === 'connecting' && Date.now() - began > late;
    connection.set(({ returns }) => ({ state: 'online', returns: returns + (isReturn ? 1 : 0) }));
    follows.online(opened);
    if (isReturn || isLate) for (const listener of returnListeners) listener();
  });
  opened.on('disconnect', (reason) => {
    if (closed) return;
    connection.set((before) => ({ ...before, state: 'lost' }));
    follows.lost();
    if (reason === 'io server disconnect') refused(); // the session was ended; the client does not try again
  });
  opened.on('connect_error', (error) => {
    connection.set((before) => ({ ...before, state: before.state === 'online' ? 'lost' : before.state }));
    if (!opened.active) refused();
    else if (error.message === 'unauthenticated') refused();
  });
  return () => {
    closed = true;
  };
}

/** The browser knows of a lost line sooner than a missing ping does, and of its return sooner than the next attempt. */
function hurryWhenOnline(opened: AppSocket): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const offline = () => opened.io.engine?.close();
  const online = () => {
    clearTimeout(timer);
    timer = setTimeout(() => {
      if (!opened.connected) opened.disconnect().connect();
    }, Math.random() * 1_000);
  };
  addEventListener('offline', offline);
  addEventListener('online', online);
  return () => {
    clearTimeout(timer);
    removeEventListener('offline', offline);
    removeEventListener('online', online);
  };
}
