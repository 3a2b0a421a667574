import { setTimeout } from 'node:timers/promises';
import { percentile } from './figures.ts';
import { SocketConnection } from './wire.ts';
import { now, serve } from './worker.ts';

/** Sockets that read everything and remember how far they came. */
let sockets: SocketConnection[] = [];
let reached = new Float64Array(0);
/** Triples: from, to, when. */
let log = new Float64Array(0);
let logged = 0;
let logging = false;

function note(index: number, packet: Buffer) {
  if (packet[4] !== 0x64) return; // 42["delta",…
  const [, from, to] = /"from":(\d+),"to":(\d+)/.exec(packet.toString('latin1', 0, 160)) ?? [];
  if (Number(to) > (reached[index] ?? 0)) reached[index] = Number(to);
  if (!logging || logged + 3 > log.length) return;
  log[logged++] = Number(from);
  log[logged++] = Number(to);
  log[logged++] = now();
}

const join = (socket: SocketConnection, stream: string) =>
  new Promise<void>((resolve, reject) => {
    const whileJoining = socket.onText;
    socket.onText = (packet) => {
      if (packet[1] !== 0x33) return whileJoining(packet);
      socket.onText = whileJoining;
      if (packet.includes(stream)) resolve();
      else reject(new Error(`may not follow: ${packet.toString()}`));
    };
    socket.send(`420["join",{"streams":["${stream}"]}]`);
  });

const handlers = {
  /** Opens sockets of person 1, 2, 3 …, each of whom follows one stream of the list in turn. */
  async open({ port, count, streams }: { port: number; count: number; streams: string[] }) {
    reached = new Float64Array(count);
    sockets = [];
    const openOne = async (index: number) => {
      const socket = new SocketConnection(port, `session=bench-${index + 1}`);
      sockets.push(socket);
      socket.onText = (packet) => note(index, packet);
      await socket.ready;
      const stream = streams[index % streams.length];
      if (stream) await join(socket, stream);
    };
    const startedAt = now();
    for (let first = 0; first < count; first += 100) {
      const batch = Array.from({ length: Math.min(100, count - first) }, (_, index) =>
        openOne(first + index),
      );
      await Promise.all(batch);
    }
    return now() - startedAt;
  },
  /** From now on remember when what arrived. */
  async record({ frames }: { frames: number }) {
    log = new Float64Array(frames * 3);
    logged = 0;
    logging = true;
  },
  /** When the last socket had this number, or `null` after so many seconds. */
  async whenAllReached({ head, seconds }: { head: number; seconds: number }) {
    const deadline = now() + seconds * 1000;
    while (reached.some((value) => value < head)) {
      if (now() > deadline) return null;
      await setTimeout(2);
    }
    return now();
  },
  /** Milliseconds from a message's sending to its arrival at each socket. `sentAt[n]` belongs to number `first + n`. */
  async latencies({ first, sentAt }: { first: number; sentAt: Float64Array }) {
    const found: number[] = [];
    for (let at = 0; at < logged; at += 3) {
      const [from = 0, to = 0, when = 0] = log.subarray(at, at + 3);
      for (let number = from + 1; number <= to; number++) {
        const sent = sentAt[number - first];
        if (sent) found.push(when - sent);
      }
    }
    return { count: found.length, p50: percentile(found, 0.5), p99: percentile(found, 0.99) };
  },
  async close() {
    for (const socket of sockets) socket.close();
    sockets = [];
  },
};
export type Receivers = typeof handlers;
serve(handlers);
