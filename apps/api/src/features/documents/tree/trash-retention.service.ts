import { Injectable } from '@nestjs/common';
import { trashDays } from '@app/contracts/document-tree';
import { Database, type Sql } from '../../../platform/database/database.ts';
import { Jobs } from '../../../platform/jobs/jobs.ts';

const day = 86_400_000;

/** What lay in the trash for 30 days is deleted for good. */
@Injectable()
export class TrashRetention {
  constructor(
    private readonly db: Database,
    jobs: Jobs,
  ) {
    jobs.every('document-trash', { milliseconds: day, firstAfter: 120_000 }, () => this.empty());
  }

  private async empty(): Promise<void> {
    await this.db.transaction(async (tx) => {
      const due = await tx.query<{ id: string }>(
        `SELECT id FROM document WHERE trashed_with = id AND deleted_at < now() - make_interval(days => $1)`,
        [trashDays],
      );
      await forgetTrashed(
        tx,
        due.map(({ id }) => id),
      );
    });
  }
}

/** Deletes pages with what went into the trash with them. What lies there on its own account stays there. */
export async function forgetTrashed(tx: Sql, roots: string[]): Promise<void> {
  await tx.query(
    `UPDATE document d SET parent_id = NULL FROM document p
      WHERE p.id = d.parent_id AND p.trashed_with = ANY ($1::uuid[]) AND d.trashed_with IS DISTINCT FROM p.trashed_with`,
    [roots],
  );
  await tx.query(`DELETE FROM document WHERE trashed_with = ANY ($1::uuid[])`, [roots]);
}
