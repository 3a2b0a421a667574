import type { Ack } from '@app/contracts/realtime';
import { Limiter } from '../http/limiter.ts';
import { ProblemError, toProblem } from '../problems.ts';
import type { AppServer, AppSocket } from './sockets.ts';

const known = new Set(['join', 'leave', 'typing']);
/** Packets that may wait for one client. At 20 frames a second this is a client that did not read for 13 s. */
const longestQueue = 256;
const checkEvery = 500;

const frames = new Limiter({ burst: 300, perMinute: 1_200 });

/** Answers what no handler would answer, so that no client hangs, and slows down who sends too much. */
export function guardFrames(socket: AppSocket): void {
  socket.use(([event, ...rest]: unknown[], next) => {
    const acknowledge = rest.at(-1);
    try {
      frames.take(socket.data.actor.sessionId);
      if (typeof event !== 'string' || !known.has(event)) throw new ProblemError('invalid_input');
      next();
    } catch (error) {
      const answer: Ack<never> = { ok: false, problem: toProblem(error) };
      if (typeof acknowledge === 'function') (acknowledge as (reply: Ack<never>) => void)(answer);
    }
  });
}

/**
 * Closes connections whose client does not read: it costs memory that belongs to all, and will catch up when it is
 * back. The engine is closed, not the socket, so that the client connects again by itself.
 */
export function closeSlowSockets(server: AppServer): () => void {
  const timer = setInterval(() => {
    for (const { conn } of server.of('/').sockets.values())
      if (waitingPackets(conn) > longestQueue) conn.close(true);
  }, checkEvery);
  return () => clearInterval(timer);
}

/** engine.io keeps its queue private; `bufferedAmount` of the WebSocket below it stays flat and tells nothing. */
const waitingPackets = (connection: object) => (connection as { writeBuffer: unknown[] }).writeBuffer.length;

/** The request that opened the connection would stay in memory as long as the socket; nobody asks for it any more. */
export function forgetRequest(socket: AppSocket): void {
  (socket.conn as { request: unknown }).request = undefined;
}
