import { Injectable, type OnApplicationShutdown } from '@nestjs/common';
import type { Delta } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';
import { Realtime } from '../../platform/realtime/realtime.ts';

const shortestPause = 5;
const longestPause = 50;

/**
 * Two deltas of one conversation as one: the newest state of each message. `undefined` when changes in between are
 * missing (another node wrote them, or their commit was never confirmed): one frame must not claim to hold them.
 */
export function mergeDeltas(earlier: Delta, later: Delta): Delta | undefined {
  if (later.from > earlier.to || earlier.from > later.to) return undefined;
  const messages = new Map<string, Message>(earlier.changes.messages.map((message) => [message.id, message]));
  for (const message of later.changes.messages) {
    const known = messages.get(message.id);
    if (!known || message.seq > known.seq) messages.set(message.id, message);
  }
  const conversation = later.changes.conversation ?? earlier.changes.conversation;
  return {
    conversation: earlier.conversation,
    from: Math.min(earlier.from, later.from),
    to: Math.max(earlier.to, later.to),
    changes: { ...(conversation && { conversation }), messages: [...messages.values()] },
  };
}

interface Flow {
  pending: Delta | undefined;
  pause: number;
  timer: NodeJS.Timeout;
}

/**
 * Coalesced fan-out. A conversation at rest sends at once; under load what comes within a pause of 5 to 50 ms goes
 * out as one frame, which costs each socket one write instead of many.
 */
@Injectable()
export class DeltaPublisher implements OnApplicationShutdown {
  private readonly flows = new Map<string, Flow>();
  /** The highest number sent per followed conversation, so that heads can tell what a push did not. */
  private readonly sent = new Map<string, number>();

  constructor(private readonly realtime: Realtime) {}

  publish(delta: Delta): void {
    const room = `conversation:${delta.conversation}`;
    if (this.realtime.size(room) === 0) return;
    const flow = this.flows.get(room);
    if (flow) {
      const merged = flow.pending ? mergeDeltas(flow.pending, delta) : delta;
      if (flow.pending && !merged) this.send(room, flow.pending);
      flow.pending = merged ?? delta;
      return;
    }
    this.send(room, delta);
    this.flows.set(room, { pending: undefined, pause: shortestPause, timer: this.wake(room, shortestPause) });
  }

  sentUpTo(conversationId: string): number | undefined {
    return this.sent.get(conversationId);
  }

  /** Remembers what followers were told by other means; forgets conversations that nobody follows. */
  remember(conversationId: string, head: number): void {
    this.sent.set(conversationId, Math.max(head, this.sent.get(conversationId) ?? 0));
  }

  forgetAllBut(followed: ReadonlySet<string>): void {
    for (const id of this.sent.keys()) if (!followed.has(id)) this.sent.delete(id);
  }

  onApplicationShutdown(): void {
    for (const { timer } of this.flows.values()) clearTimeout(timer);
    this.flows.clear();
  }

  private wake(room: string, pause: number): NodeJS.Timeout {
    return setTimeout(() => {
      const flow = this.flows.get(room);
      if (!flow?.pending) {
        this.flows.delete(room);
        return;
      }
      const { pending } = flow;
      flow.pending = undefined;
      this.send(room, pending);
      flow.pause = Math.min(flow.pause * 2, longestPause);
      flow.timer = this.wake(room, flow.pause);
    }, pause);
  }

  private send(room: string, delta: Delta): void {
    this.realtime.emit(room, 'delta', delta);
    this.remember(delta.conversation, delta.to);
  }
}
