import { Injectable } from '@nestjs/common';
import type { Activity } from '@app/contracts/realtime';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';
import { Throttle } from '../../platform/realtime/throttle.ts';

/** Raises unread badges: everyone who follows the space hears of the new end, once a second per conversation. */
@Injectable()
export class ActivityPublisher {
  private readonly throttle = new Throttle(1_000);

  constructor(private readonly realtime: Realtime) {}

  publish(activity: Activity): void {
    this.throttle.run(activity.conversation, () =>
      this.realtime.emit(`space:${activity.space}`, 'activity', [activity]),
    );
  }

  /** Whoever writes has read up to there, on every device. */
  tellAuthors(conversation: string, markers: ReadonlyMap<string, number>): void {
    for (const [personId, marker] of markers)
      this.realtime.emit(personRoom(personId), 'own', { conversation, marker });
  }
}
