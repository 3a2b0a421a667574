import { Injectable } from '@nestjs/common';
import { Database } from '../../platform/database/database.ts';
import { Jobs } from '../../platform/jobs/jobs.ts';
import { FileStore } from '../../platform/storage/file-store.ts';
import { FilePlaces } from './file-places.ts';
import { folderOf } from './stored-files.ts';

const hour = 3_600_000;

/** An earlier version that readers may look at names the file `f`; what an erased person uploaded goes all the same. */
const inHistory = `EXISTS (SELECT FROM message_file_before b JOIN message_revision r ON r.message_id = b.message_id
                           WHERE b.file_id = f.id AND NOT r.withheld AND r.body LIKE '%' || f.id || '%'
                              AND NOT EXISTS (SELECT FROM person p WHERE p.id = f.person_id AND p.erased_at IS NOT NULL))`;

/** Files that no message and no earlier version names go: uploads never sent after a day, others after a month. */
@Injectable()
export class FileSweep {
  constructor(
    private readonly db: Database,
    private readonly store: FileStore,
    private readonly places: FilePlaces,
    jobs: Jobs,
  ) {
    jobs.every('files', { milliseconds: hour, firstAfter: 120_000 }, () => this.sweep());
  }

  private async sweep(): Promise<void> {
    await this.db.query(
      `UPDATE file f SET unused_since = now()
        WHERE unused_since IS NULL AND NOT EXISTS (SELECT FROM message_file mf WHERE mf.file_id = f.id)`,
    );
    const gone = await this.db.query<{ id: string }>(
      `DELETE FROM file f
        WHERE (unused_since < now() - CASE WHEN unused_since = created_at THEN interval '1 day' ELSE interval '30 days' END
               OR unused_since IS NOT NULL
                  AND EXISTS (SELECT FROM person p WHERE p.id = f.person_id AND p.erased_at IS NOT NULL))
          AND NOT EXISTS (SELECT FROM message_file mf WHERE mf.file_id = f.id)
          AND NOT ${inHistory} ${this.places.nowhere()}
        RETURNING id`,
    );
    for (const { id } of gone) await this.store.remove(folderOf(id));
  }
}
