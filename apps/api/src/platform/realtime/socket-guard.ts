import type { Ack } from '@app/contracts/realtime';
import { Limiter } from '../http/limiter.ts';
import { ProblemError, toProblem } from '../problems.ts';
import type { AppServer, AppSocket } from './sockets.ts';

/** What may wait for one client: packets (13 s at 20 frames a second), and characters, because frames can be large. */
const mostPackets = 256;
const mostCharacters = 4_000_000;
const checkEvery = 500;

const allowance = new Limiter({ burst: 300, perMinute: 1_200 });

/** Gives the value of the acknowledgement, or throws. `frame` is whatever the client sent. */
export type FrameHandler = (socket: AppSocket, frame: unknown) => unknown;

/**
 * Answers every frame, also one that nobody knows, so that no client hangs, and slows down who sends too much.
 * One listener per socket for all handlers: those that Nest binds for `@SubscribeMessage` cost 14 kB a connection,
 * and an error in them reaches a client only where its gateway names a filter.
 */
export function answerFrames(socket: AppSocket, handlers: ReadonlyMap<string, FrameHandler>): void {
  socket.onAny((event: string, ...given: unknown[]) => void answer(socket, handlers.get(event), given));
}

async function answer(socket: AppSocket, handler: FrameHandler | undefined, given: unknown[]): Promise<void> {
  const acknowledge = given.at(-1);
  const reply = await replyTo(socket, handler, given[0]);
  if (typeof acknowledge === 'function') (acknowledge as (reply: Ack<unknown>) => void)(reply);
}

async function replyTo(
  socket: AppSocket,
  handler: FrameHandler | undefined,
  frame: unknown,
): Promise<Ack<unknown>> {
  try {
    allowance.take(socket.data.actor.sessionId);
    if (!handler) throw new ProblemError('invalid_input');
    return { ok: true, value: await handler(socket, frame) };
  } catch (error) {
    return { ok: false, problem: toProblem(error) };
  }
}

/**
 * Closes connections whose client does not read: it costs memory that belongs to all, and will catch up when it is
 * back. The engine is closed, not the socket, so that the client connects again by itself.
 */
export function closeSlowSockets(server: AppServer): () => void {
  const timer = setInterval(() => {
    for (const { conn } of server.of('/').sockets.values()) if (isTooFarBehind(conn)) conn.close(true);
  }, checkEvery);
  return () => clearInterval(timer);
}

/** engine.io keeps its queue private; `bufferedAmount` of the WebSocket below it stays flat and tells nothing. */
function isTooFarBehind(connection: object): boolean {
  const { writeBuffer } = connection as { writeBuffer: { data?: unknown }[] };
  if (writeBuffer.length > mostPackets) return true;
  let characters = 0;
  for (const { data } of writeBuffer) characters += typeof data === 'string' ? data.length : 0;
  return characters > mostCharacters;
}

/** The request that opened the connection would stay in memory as long as the socket; nobody asks for it any more. */
export function forgetRequest(socket: AppSocket): void {
  (socket.conn as { request: unknown }).request = undefined;
}
