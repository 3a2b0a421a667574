import { Injectable, Logger } from '@nestjs/common';

/**
 * What is still to do when the last request has been answered and the database can yet be asked. Nest's own hooks do
 * not meet this moment: `onModuleDestroy` and `beforeApplicationShutdown` come while requests are still under way,
 * and in `onApplicationShutdown` the pool may be closed already. Work that no request begins ends in `onModuleDestroy`.
 */
@Injectable()
export class LastWork {
  private readonly logger = new Logger(LastWork.name);
  private readonly works: (() => Promise<unknown>)[] = [];

  /** Call in a constructor. After `work` has ended, nothing may be begun any more. */
  add(work: () => Promise<unknown>): void {
    this.works.push(work);
  }

  async end(): Promise<void> {
    for (const result of await Promise.allSettled(this.works.map((work) => work())))
      if (result.status === 'rejected') this.logger.error(result.reason);
  }
}
