import type { Ack, Joined } from '@app/contracts/realtime';
import type { AppSocket } from './realtime.ts';

/** What a follower of a stream hears; frames come through `onFrame`. */
export interface StreamListener {
  /** The server sends what happens from now on; again after every lost connection. */
  joined?: () => void;
  /** The connection is gone; what happens now is missed. */
  lost?: () => void;
  /** The right to follow ended, or the stream does not exist. */
  ended?: () => void;
}

interface Follow {
  listeners: Set<StreamListener>;
  state: 'waiting' | 'asked' | 'joined' | 'ended';
  leaving?: ReturnType<typeof setTimeout>;
}

/** Most streams in one request, see contracts/realtime. */
const mostAtOnce = 100;
/** Joining is worth waiting for this long, then reading must do without. */
const patience = 2_500;
const answerWithin = 10_000;
const retryAfter = 3_000;
/** Going back and forth between two pages should not leave and join every time. */
const leaveAfter = 2_000;

/** Who follows which streams: joined once however many followers there are, and again on every new connection. */
export class StreamFollows {
  private readonly follows = new Map<string, Follow>();
  private socket: AppSocket | undefined;
  private scheduled = false;

  follow(stream: string, listener: StreamListener): { ready: Promise<void>; stop: () => void } {
    const follow = this.entry(stream);
    let settle: () => void = () => undefined;
    const ready = new Promise<void>((resolve) => {
      settle = resolve;
      setTimeout(resolve, patience);
    });
    const own: StreamListener = {
      joined() {
        listener.joined?.();
        settle();
      },
      lost: () => listener.lost?.(),
      ended() {
        listener.ended?.();
        settle();
      },
    };
    follow.listeners.add(own);
    if (follow.state === 'joined') queueMicrotask(() => own.joined?.());
    if (follow.state === 'ended') follow.state = 'waiting'; // a new page asks again
    this.schedule();
    return {
      ready,
      stop: () => {
        settle();
        if (follow.listeners.delete(own) && follow.listeners.size === 0) this.leaveSoon(stream, follow);
      },
    };
  }

  online(socket: AppSocket): void {
    this.socket = socket;
    for (const follow of this.follows.values()) follow.state = 'waiting';
    this.join();
  }

  lost(): void {
    this.socket = undefined;
    for (const follow of this.follows.values()) {
      if (follow.state === 'ended') continue;
      follow.state = 'waiting';
      for (const listener of follow.listeners) listener.lost?.();
    }
  }

  ended(stream: string): void {
    const follow = this.follows.get(stream);
    if (!follow || follow.state === 'ended') return;
    follow.state = 'ended';
    for (const listener of follow.listeners) listener.ended?.();
  }

  private entry(stream: string): Follow {
    const known = this.follows.get(stream);
    clearTimeout(known?.leaving);
    if (known) return known;
    const made: Follow = { listeners: new Set(), state: 'waiting' };
    this.follows.set(stream, made);
    return made;
  }

  /** Everything a page follows is asked for at once. */
  private schedule(): void {
    if (this.scheduled) return;
    this.scheduled = true;
    queueMicrotask(() => {
      this.scheduled = false;
      this.join();
    });
  }

  private join(): void {
    const { socket } = this;
    if (!socket) return;
    const waiting = [...this.follows].filter(([, { state }]) => state === 'waiting').map(([name]) => name);
    for (let from = 0; from < waiting.length; from += mostAtOnce)
      void this.ask(socket, waiting.slice(from, from + mostAtOnce));
  }

  private async ask(socket: AppSocket, streams: string[]): Promise<void> {
    for (const stream of streams) this.setState(stream, 'asked');
    const reply = await requestJoin(socket, streams);
    if (this.socket !== socket) return; // a newer connection asks for itself
    if (!reply?.ok) {
      for (const stream of streams) this.setState(stream, 'waiting');
      setTimeout(() => this.join(), retryAfter);
      return;
    }
    this.settle(streams, new Set(reply.value.streams));
  }

  private settle(asked: string[], granted: ReadonlySet<string>): void {
    for (const stream of asked) {
      if (!granted.has(stream)) this.ended(stream);
      else if (this.setState(stream, 'joined'))
        for (const listener of this.follows.get(stream)?.listeners ?? []) listener.joined?.();
    }
  }

  private setState(stream: string, state: Follow['state']): boolean {
    const follow = this.follows.get(stream);
    if (follow) follow.state = state;
    return follow !== undefined;
  }

  private leaveSoon(stream: string, follow: Follow): void {
    follow.leaving = setTimeout(() => {
      this.follows.delete(stream);
      // The server itself lets members follow their spaces; that must not end because a page did.
      if (!stream.startsWith('space:')) this.socket?.emit('leave', { streams: [stream] });
    }, leaveAfter);
  }
}

/** The server's answer, or nothing when it does not come. */
const requestJoin = (socket: AppSocket, streams: string[]) =>
  new Promise<Ack<Joined> | undefined>((resolve) => {
    socket
      .timeout(answerWithin)
      .emit('join', { streams }, (late: Error | null, answer: Ack<Joined>) =>
        resolve(late ? undefined : answer),
      );
  });
