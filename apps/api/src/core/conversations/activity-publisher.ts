import { Injectable, Logger } from '@nestjs/common';
import type { Activity } from '@app/contracts/realtime';
import { Database } from '../../platform/database/database.ts';
import { LastWork } from '../../platform/last-work.ts';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { Throttle } from '../../platform/realtime/throttle.ts';

/**
 * Raises unread badges: everyone who follows the space, or takes part in a direct conversation, hears of the new end,
 * once a second per conversation.
 */
@Injectable()
export class ActivityPublisher {
  private readonly throttle = new Throttle(1_000);
  private readonly logger = new Logger(ActivityPublisher.name);
  private readonly telling = new Set<Promise<void>>();
  private stopped = false;

  constructor(
    private readonly db: Database,
    private readonly realtime: Realtime,
    lastWork: LastWork,
  ) {
    lastWork.add(() => {
      this.stopped = true;
      return Promise.all(this.telling);
    });
  }

  publish(activity: Activity): void {
    this.throttle.run(activity.conversation, () => {
      if (activity.space !== null) this.realtime.emit(`space:${activity.space}`, 'activity', [activity]);
      else this.tellParticipants(activity);
    });
  }

  /** Their badges count mentions apart. Whether they may read it, the list of what is unread decides. */
  tellMentioned(people: Iterable<string>): void {
    for (const personId of people) this.realtime.hint(personRoom(personId), 'unread');
  }

  /** A conversation appeared in a list. */
  listChanged(space: string): void {
    this.realtime.hint(`space:${space}`, `space:${space}`);
  }

  /** Whoever writes has read up to there, on every device. */
  tellAuthors(conversation: string, markers: ReadonlyMap<string, number>): void {
    for (const [personId, marker] of markers)
      this.realtime.emit(personRoom(personId), 'own', { conversation, marker });
  }

  private tellParticipants(activity: Activity): void {
    if (this.stopped) return;
    const told = this.db
      .query<{ id: string }>(
        `SELECT person_id AS id FROM conversation_participant WHERE conversation_id = $1`,
        [activity.conversation],
      )
      .then((people) => {
        for (const { id } of people) this.realtime.emit(personRoom(id), 'activity', [activity]);
      })
      .catch((error: unknown) => this.logger.warn(error))
      .finally(() => this.telling.delete(told));
    this.telling.add(told);
  }
}
