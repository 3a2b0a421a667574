import { Injectable } from '@nestjs/common';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { Throttle } from '../../platform/realtime/throttle.ts';

/** Raises unread badges: everyone who follows the space hears of the new end, once a second per conversation. */
@Injectable()
export class ActivityPublisher {
  private readonly throttle = new Throttle(1_000);

  constructor(private readonly realtime: Realtime) {}

  publish(space: string, conversation: string, lastPosition: number): void {
    this.throttle.run(conversation, () =>
      this.realtime.emit(`space:${space}`, 'activity', [{ space, conversation, lastPosition }]),
    );
  }
}
