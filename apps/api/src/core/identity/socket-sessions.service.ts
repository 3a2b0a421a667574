import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Coalescer } from '../../platform/database/coalescer.ts';
import { Database } from '../../platform/database/database.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';

const restMilliseconds = 30_000;

/**
 * A socket lives no longer than its session: one that expires, or ended between the handshake and the socket's
 * rooms, is found here. What ends otherwise is told to the sockets at once.
 */
@Injectable()
export class SocketSessions implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(SocketSessions.name);
  private readonly newcomers = new Coalescer<string, undefined>((ids) => this.endInvalid(ids));
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
  ) {
    realtime.onConnected((sessionId) => {
      this.newcomers.submit(sessionId).catch((error: unknown) => this.logger.warn(error));
    });
  }

  onApplicationBootstrap() {
    this.timer = setInterval(() => {
      this.sweep().catch((error: unknown) => this.logger.warn(error));
    }, restMilliseconds).unref();
  }

  onModuleDestroy() {
    clearInterval(this.timer);
  }

  async sweep(): Promise<void> {
    await this.endInvalid(this.realtime.sessions());
  }

  private async endInvalid(ids: string[]): Promise<undefined[]> {
    if (ids.length === 0) return [];
    const ended = await this.db.query<{ id: string }>(
      `SELECT id FROM unnest($1::uuid[]) AS asked (id)
        WHERE NOT EXISTS (SELECT FROM session s JOIN person p ON p.id = s.person_id
                           WHERE s.id = asked.id AND s.expires_at > now()
                             AND p.erased_at IS NULL AND p.deactivated_at IS NULL)`,
      [ids],
    );
    for (const { id } of ended) this.realtime.endSession(id);
    return ids.map(() => undefined);
  }
}
