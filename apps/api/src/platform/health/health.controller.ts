import { Controller } from '@nestjs/common';
import { healthRoutes } from '@app/contracts/health';
import { Database } from '../database/database.ts';
import { ProblemError } from '../problems.ts';
import { Handles } from '../http/handles.ts';

/** A database that takes longer than this is of no use to anybody who waits for a page. */
const patience = 2_000;

@Controller()
export class HealthController {
  constructor(private readonly db: Database) {}

  @Handles(healthRoutes.read)
  async read() {
    await withinPatience(this.db.query('SELECT 1'));
    return { status: 'ok' as const, uptime: Math.floor(process.uptime()) };
  }
}

async function withinPatience(answer: Promise<unknown>): Promise<void> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise((_, reject) => {
    timer = setTimeout(() => reject(new ProblemError('unavailable')), patience);
  });
  try {
    await Promise.race([answer, late]);
  } finally {
    clearTimeout(timer);
  }
}
