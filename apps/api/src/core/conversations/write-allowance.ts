import { Inject, Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { CONFIG, type Config } from '../../platform/config.ts';
import { inWords, Limiter } from '../../platform/http/limiter.ts';

/** How much one person may write. Counted per person, because a town hall or a hall full of people is one address. */
@Injectable()
export class WriteAllowance {
  private readonly limiter: Limiter;

  constructor(@Inject(CONFIG) { writesPerMinute }: Config) {
    this.limiter = new Limiter({
      burst: writesPerMinute,
      perMinute: writesPerMinute,
      message: (seconds) =>
        `Sie haben in kurzer Zeit sehr viel geschrieben. Bitte versuchen Sie es ${inWords(seconds)} noch einmal.`,
    });
  }

  /** @throws too_many_requests */
  take(actor: Actor): void {
    this.limiter.take(actor.personId);
  }
}
