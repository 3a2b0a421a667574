import { setTimeout } from 'node:timers/promises';
import type { Delta } from '@app/contracts/conversations';
import type { Ack, Joined } from '@app/contracts/realtime';
import { io } from 'socket.io-client';
import { v7 } from 'uuid';
import type { Entry, Log, Operation } from './history.ts';

const cookieOf = (person: number) => ({ cookie: `session=bench-${person}` });

interface Attempt {
  url: string;
  person: number;
  conversation: string;
}

/** One try: the answer, or why there is none. */
async function post({ url, person, conversation }: Attempt, id: string, body: string) {
  try {
    const response = await fetch(`${url}/api/conversations/${conversation}/messages`, {
      method: 'POST',
      headers: { ...cookieOf(person), 'content-type': 'application/json' },
      body: JSON.stringify({ id, body }),
      signal: AbortSignal.timeout(5_000),
    });
    if (response.status >= 500) return 'no answer';
    if (!response.ok) return 'refused';
    return (await response.json()) as Delta;
  } catch {
    return 'no answer';
  }
}

/** Like the outbox of the app: the same id again until there is an answer. */
async function sendOnce(attempt: Attempt, patience: number): Promise<Operation> {
  const id = v7();
  const operation: Operation = {
    id,
    conversation: attempt.conversation,
    invokedAt: performance.now(),
    endedAt: Infinity,
    outcome: 'unknown',
  };
  for (let tries = 0; tries < patience; tries++) {
    const answer = await post(attempt, id, `Beitrag von Person ${attempt.person}`);
    if (answer === 'refused') return { ...operation, outcome: 'fail' };
    if (answer !== 'no answer') {
      const position = answer.changes.messages.find((message) => message.id === id)?.position;
      return { ...operation, endedAt: performance.now(), outcome: 'ok', ...(position && { position }) };
    }
    await setTimeout(100 + Math.random() * 400);
  }
  return operation;
}

/** Sends until told to stop. Some give up early: what became of their message nobody told them. */
export async function runSender(
  attempt: Attempt,
  history: Operation[],
  goesOn: () => boolean,
): Promise<void> {
  const patience = attempt.person % 5 === 0 ? 1 : 100;
  while (goesOn()) {
    history.push(await sendOnce(attempt, patience));
    await setTimeout(50 + Math.random() * 150);
  }
}

/** Follows a conversation by the rule of the app: apply what joins on, fetch what is missing. */
export function openReceiver(url: string, person: number, conversation: string) {
  const entries: Entry[] = [];
  const known = new Map<string, number>();
  let head = 0;
  let fetching: Promise<void> | undefined;
  const socket = io(url, {
    extraHeaders: cookieOf(person),
    forceNew: true,
    reconnectionDelay: 200,
    reconnectionDelayMax: 1_000,
    transports: ['websocket'],
  });

  function apply(delta: Delta) {
    if (delta.to <= head || delta.from > head) return;
    for (const { id, position } of delta.changes.messages.toSorted((a, b) => a.position - b.position)) {
      if (known.get(id) === position) continue; // a row may come again, and be newer than the delta says
      known.set(id, position);
      entries.push({ id, position });
    }
    head = delta.to;
  }

  async function fetchOnce(): Promise<void> {
    try {
      for (let more = true; more;) {
        const response = await fetch(`${url}/api/conversations/${conversation}/changes?since=${head}`, {
          headers: cookieOf(person),
          signal: AbortSignal.timeout(5_000),
        });
        if (!response.ok) return;
        const delta = (await response.json()) as Delta;
        apply(delta);
        more = delta.more ?? false;
      }
    } catch {} // the next push or the end of the test asks again
  }

  const catchUp = (): Promise<void> => {
    fetching ??= fetchOnce().finally(() => {
      fetching = undefined;
    });
    return fetching;
  };

  socket.on('delta', (delta: Delta) => {
    if (delta.from > head) void catchUp();
    else apply(delta);
  });
  socket.on('heads', (heads: { conversation: string; head: number }[]) => {
    if (heads.some((one) => one.conversation === conversation && one.head > head)) void catchUp();
  });
  socket.on('connect', () => {
    // First join, then read: a delta may come twice, never not at all.
    socket
      .timeout(5_000)
      .emit(
        'join',
        { streams: [`conversation:${conversation}`] },
        (error: Error | null, ack?: Ack<Joined>) => {
          if (error || !ack?.ok) socket.disconnect().connect();
          else void catchUp();
        },
      );
  });

  return {
    head: () => head,
    isConnected: () => socket.connected,
    catchUp,
    log: (): Log => ({ receiver: `person ${person}`, conversation, entries }),
    close: () => socket.disconnect(),
  };
}
