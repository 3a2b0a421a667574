import { randomBytes } from 'node:crypto';
import { setTimeout } from 'node:timers/promises';
import { percentile } from './figures.ts';
import { HttpConnection, SocketConnection } from './wire.ts';
import { now, serve } from './worker.ts';

const words =
  'Wir haben die Satzung zur Ehrenamtskarte im letzten Herbst geändert und gute Erfahrungen gemacht. ' +
  'Wer mag, bekommt die Vorlage gern von mir; unser Rechtsamt hat sie geprüft, und der Rat stimmte zu.';

function newId(): string {
  const time = Date.now().toString(16).padStart(12, '0');
  const random = randomBytes(9).toString('hex');
  return `${time.slice(0, 8)}-${time.slice(8)}-7${random.slice(0, 3)}-8${random.slice(3, 6)}-${random.slice(6)}`;
}

interface Target {
  port: number;
  conversation: string;
}

async function sendOne(connection: HttpConnection, { conversation }: Target, person: number) {
  const startedAt = now();
  const { status, body } = await connection.ask({
    method: 'POST',
    path: `/api/conversations/${conversation}/messages`,
    cookie: `session=bench-${person}`,
    body: JSON.stringify({ id: newId(), body: words }),
  });
  if (status !== 200) throw new Error(`${status} ${body.toString()}`);
  return {
    number: Number(/"to":(\d+)/.exec(body.toString('latin1', 0, 160))?.[1]),
    startedAt,
    took: now() - startedAt,
  };
}

const handlers = {
  /** As many as possible: each sender waits for its answer and sends the next. */
  async flood({ count, senders, ...target }: Target & { count: number; senders: number }) {
    let left = count;
    let last = 0;
    const took: number[] = [];
    const startedAt = now();
    const work = Array.from({ length: senders }, async (_, index) => {
      const connection = new HttpConnection(target.port);
      while (left-- > 0) {
        const sent = await sendOne(connection, target, index + 1);
        took.push(sent.took);
        last = Math.max(last, sent.number);
      }
      connection.close();
    });
    await Promise.all(work);
    const elapsed = now() - startedAt;
    return { startedAt, elapsed, last, p50: percentile(took, 0.5), p99: percentile(took, 0.99) };
  },
  /** At a fixed rate, whether or not answers come: waiting counts as delay. */
  async paced({ rate, seconds, ...target }: Target & { rate: number; seconds: number }) {
    const idle = Array.from({ length: 64 }, (_, index) => ({
      connection: new HttpConnection(target.port),
      person: index + 1,
    }));
    const count = Math.round(rate * seconds);
    const sent = new Map<number, number>();
    const pending: Promise<void>[] = [];
    const startedAt = now();
    for (let index = 0; index < count; index++) {
      const due = startedAt + (index * 1000) / rate;
      while (now() < due || idle.length === 0) await setTimeout(1);
      const sender = idle.shift();
      if (!sender) throw new Error('unreachable');
      const one = sendOne(sender.connection, target, sender.person).then(({ number }) => {
        sent.set(number, due);
        idle.push(sender);
      });
      pending.push(one);
    }
    await Promise.all(pending);
    for (const { connection } of idle) connection.close();
    return { elapsed: now() - startedAt, ...byNumber(sent) };
  },
  /** The same against the bare server, which takes messages from a socket and stores nothing. */
  async pacedBare({ port, rate, seconds }: { port: number; rate: number; seconds: number }) {
    const socket = new SocketConnection(port, 'session=bench-0');
    await socket.ready;
    const count = Math.round(rate * seconds);
    const sent = new Map<number, number>();
    const startedAt = now();
    for (let index = 0; index < count; index++) {
      const due = startedAt + (index * 1000) / rate;
      while (now() < due) await setTimeout(1);
      sent.set(index + 1, due);
      socket.send(`42["say",${index + 1}]`);
    }
    return { elapsed: now() - startedAt, ...byNumber(sent), close: socket.close() };
  },
  /** The bare server sends a burst by itself. */
  async burstBare({ port, count }: { port: number; count: number }) {
    const socket = new SocketConnection(port, 'session=bench-0');
    await socket.ready;
    const startedAt = now();
    socket.send(`42["burst",${count}]`);
    return { startedAt };
  },
  /** Reads as fast as answers come. `paths` are asked for in turn. */
  async read({ port, paths, connections, seconds, senders }: Reading) {
    const took: number[] = [];
    const startedAt = now();
    const until = startedAt + seconds * 1000;
    let next = 0;
    let bytes = 0;
    const work = Array.from({ length: connections }, async (_, index) => {
      const connection = new HttpConnection(port);
      while (now() < until) {
        const asked = now();
        const path = paths[next++ % paths.length] ?? '';
        const { status, body } = await connection.ask({
          path,
          cookie: `session=bench-${(index % senders) + 1}`,
        });
        if (status !== 200) throw new Error(`${status} ${body.toString()}`);
        bytes += body.length;
        took.push(now() - asked);
      }
      connection.close();
    });
    await Promise.all(work);
    const elapsed = (now() - startedAt) / 1000;
    return {
      perSecond: took.length / elapsed,
      bytes: bytes / took.length,
      p50: percentile(took, 0.5),
      p99: percentile(took, 0.99),
    };
  },
};

interface Reading {
  port: number;
  paths: string[];
  connections: number;
  seconds: number;
  senders: number;
}

function byNumber(sent: Map<number, number>) {
  const first = Math.min(...sent.keys());
  const last = Math.max(...sent.keys());
  const sentAt = new Float64Array(last - first + 1);
  for (const [number, when] of sent) sentAt[number - first] = when;
  return { first, last, sentAt };
}

export type Senders = typeof handlers;
serve(handlers);
