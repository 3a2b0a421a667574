import { Injectable, Logger } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { LastWork } from '../../platform/last-work.ts';

interface Seen {
  sessionId: string;
  personId: string;
  lastSeen: Date | null;
}

/** Somebody who comes back after this long begins a new visit. */
const idleMinutes = 30;
/** Nobody is written down more often than this. */
const restMilliseconds = 60_000;
const gatherMilliseconds = 1_000;

/**
 * Who was here last when. A request never waits for it, but for the first one of a visit: the start page it may be
 * asking for tells what happened since the last visit. Whose row somebody holds is passed over: everybody's sign-in
 * would wait with them.
 */
@Injectable()
export class Visits {
  private readonly logger = new Logger(Visits.name);
  private readonly due = new Map<string, string>();
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    lastWork: LastWork,
  ) {
    lastWork.add(() => this.flush());
  }

  async note(seen: Seen[]): Promise<void> {
    const now = Date.now();
    const returned: string[] = [];
    for (const { sessionId, personId, lastSeen } of seen) {
      const away = now - (lastSeen?.getTime() ?? 0);
      if (away > idleMinutes * 60_000) returned.push(personId);
      if (away > restMilliseconds) this.due.set(sessionId, personId);
    }
    if (returned.length > 0)
      await this.beginVisits(returned).catch((error: unknown) => this.logger.warn(error));
    if (this.due.size === 0) return;
    this.timer ??= setTimeout(() => void this.flush(), gatherMilliseconds).unref();
  }

  private async beginVisits(people: string[]): Promise<void> {
    await this.db.query(
      `UPDATE person SET last_visit_at = last_seen_at, last_seen_at = now()
        WHERE id IN (SELECT id FROM person WHERE id = ANY ($1)
                        AND (last_seen_at IS NULL OR last_seen_at < now() - make_interval(mins => $2))
                        FOR NO KEY UPDATE SKIP LOCKED)`,
      [people, idleMinutes],
    );
  }

  private async flush(): Promise<void> {
    clearTimeout(this.timer);
    this.timer = undefined;
    if (this.due.size === 0) return;
    const [sessions, people] = [[...this.due.keys()], [...new Set(this.due.values())]];
    this.due.clear();
    try {
      await this.db.query(
        `UPDATE session SET last_used_at = now()
          WHERE id IN (SELECT id FROM session WHERE id = ANY ($1) FOR NO KEY UPDATE SKIP LOCKED)`,
        [sessions],
      );
      await this.db.query(
        `UPDATE person SET last_seen_at = now()
          WHERE id IN (SELECT id FROM person WHERE id = ANY ($1) FOR NO KEY UPDATE SKIP LOCKED)`,
        [people],
      );
    } catch (error) {
      this.logger.warn(error); // noted again with the next request
    }
  }
}
