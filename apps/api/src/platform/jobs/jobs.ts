import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { Database } from '../database/database.ts';

interface Job {
  milliseconds: number;
  firstAfter: number;
  work: () => Promise<void>;
  timer?: NodeJS.Timeout;
  running?: Promise<void>;
  /** A look whether it is due, and the run that follows. */
  turn?: Promise<void>;
}

/** A longer pause would let a node that just started wait for a whole period although the last run is long ago. */
const longestPause = 60_000;

/**
 * Periodic work. A run is taken by writing down when it began, so that of several nodes one does it, and a restart
 * does not repeat what was done this period. A job must bear being done twice: its node can die in between.
 */
@Injectable()
export class Jobs implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Jobs.name);
  private readonly jobs = new Map<string, Job>();
  private started = false;
  private stopped = false;

  constructor(private readonly db: Database) {}

  /** @param firstAfter milliseconds after the start of the server, which has better things to do first */
  every(
    name: string,
    { milliseconds, firstAfter = 10_000 }: { milliseconds: number; firstAfter?: number },
    work: () => Promise<void>,
  ): void {
    if (this.jobs.has(name)) throw new Error(`There are two jobs "${name}"`);
    const job: Job = { milliseconds, firstAfter, work };
    this.jobs.set(name, job);
    if (this.started) this.schedule(name, job, firstAfter);
  }

  /** Runs a job now, whenever it ran last. @throws what the job throws */
  async run(name: string): Promise<void> {
    const job = this.jobs.get(name);
    if (!job) throw new Error(`There is no job "${name}"`);
    await job.running?.catch(() => undefined);
    job.running = job.work().finally(() => {
      delete job.running;
    });
    await job.running;
  }

  onApplicationBootstrap(): void {
    this.started = true;
    for (const [name, job] of this.jobs) this.schedule(name, job, job.firstAfter);
  }

  async onModuleDestroy(): Promise<void> {
    this.stopped = true;
    for (const { timer } of this.jobs.values()) clearTimeout(timer);
    for (const { turn, running } of this.jobs.values()) {
      await turn;
      await running?.catch(() => undefined);
    }
  }

  private schedule(name: string, job: Job, milliseconds: number): void {
    if (this.stopped) return;
    job.timer = setTimeout(() => {
      job.turn = this.runIfDue(name, job)
        .catch((error: unknown) => this.logger.warn(error))
        .finally(() => this.schedule(name, job, Math.min(job.milliseconds, longestPause)));
    }, milliseconds).unref();
  }

  private async runIfDue(name: string, { milliseconds }: Job): Promise<void> {
    const [taken] = await this.db.query(
      `INSERT INTO job_run (name, began_at) VALUES ($1, now()) ON CONFLICT (name) DO UPDATE SET began_at = now()
        WHERE job_run.began_at <= now() - make_interval(secs => $2::float8 / 1000) RETURNING name`,
      [name, milliseconds],
    );
    if (taken) await this.run(name);
  }
}
