import { ConsoleLogger } from '@nestjs/common';
import { isDatabaseDown } from './problems.ts';

const pause = 30_000;

/**
 * Warnings and errors, as lines for a terminal or as JSON for whatever collects them. A database that is away is one
 * event, however many requests and timers notice it.
 */
export class CalmLogger extends ConsoleLogger {
  private toldAt = 0;

  constructor() {
    super({ json: !process.stdout.isTTY, logLevels: ['warn', 'error', 'fatal'] });
  }

  override warn(message: unknown, ...rest: unknown[]) {
    if (!this.isKnown(message)) super.warn(message, ...rest);
  }

  override error(message: unknown, ...rest: unknown[]) {
    if (!this.isKnown(message)) super.error(message, ...rest);
  }

  private isKnown(message: unknown): boolean {
    if (!isDatabaseDown(message)) return false;
    if (Date.now() - this.toldAt < pause) return true;
    this.toldAt = Date.now();
    super.warn(`The database does not answer: ${(message as Error).message}`);
    return true;
  }
}
