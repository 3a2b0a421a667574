import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { DeltaPublisher } from './delta-publisher.ts';

const headsEvery = 15_000;
const presenceEvery = 1_000;
const prefix = 'conversation:';

/**
 * Looks after those who follow conversations: tells them heads that moved without a push, so that one lost between
 * commit and socket heals unnoticed, and how many they are.
 */
@Injectable()
export class FollowerWatch implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(FollowerWatch.name);
  private readonly timers: NodeJS.Timeout[] = [];
  private readonly moved = new Set<string>();
  private telling = Promise.resolve();

  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
    private readonly deltas: DeltaPublisher,
  ) {}

  onApplicationBootstrap(): void {
    this.realtime.onRoomChange((room) => {
      if (room.startsWith(prefix)) this.moved.add(room);
    });
    this.timers.push(
      setInterval(() => this.tellPresence(), presenceEvery),
      setInterval(() => {
        this.telling = this.tellHeads().catch((error: unknown) => this.logger.warn(error));
      }, headsEvery),
    );
  }

  async onModuleDestroy(): Promise<void> {
    for (const timer of this.timers) clearInterval(timer);
    await this.telling;
  }

  private tellPresence(): void {
    for (const room of this.moved)
      this.realtime.emit(room, 'presence', {
        conversation: room.slice(prefix.length),
        count: this.realtime.people(room),
      });
    this.moved.clear();
  }

  async tellHeads(): Promise<void> {
    const followed = new Set(this.realtime.rooms(prefix).map((room) => room.slice(prefix.length)));
    this.deltas.forgetAllBut(followed);
    if (followed.size === 0) return;
    const heads = await this.db.query<{ id: string; head: number }>(
      `SELECT id, head_seq AS head FROM conversation WHERE id = ANY ($1)`,
      [[...followed]],
    );
    for (const { id, head } of heads) {
      if (head <= (this.deltas.sentUpTo(id) ?? -1)) continue;
      this.realtime.emit(`${prefix}${id}`, 'heads', [{ conversation: id, head }]);
      this.deltas.remember(id, head);
    }
  }
}
