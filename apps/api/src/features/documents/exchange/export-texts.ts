import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import { namesOf } from '../../../core/conversations/mention-names.ts';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import { Database } from '../../../platform/database/database.ts';
import { notFound } from '../../../platform/problems.ts';
import { DocumentText } from '../collaboration/document-text.ts';
import type { ExportText } from './exports.service.ts';
import { mentionTargets, withMentionNames } from './mention-targets.ts';

/** The text of a document for those who take it away: with today's names of people and towns. */
@Injectable()
export class ExportTexts {
  constructor(
    private readonly db: Database,
    private readonly access: DocumentAccess,
    private readonly texts: DocumentText,
  ) {}

  async read(actor: Actor | null, documentId: string): Promise<ExportText> {
    await this.access.demand(actor, documentId);
    const [row] = await this.db.query<{ title: string; space: string; date: Date }>(
      `SELECT d.title, s.name AS space, d.changed_at AS date FROM document d JOIN space s ON s.id = d.space_id
        WHERE d.id = $1`,
      [documentId],
    );
    if (!row) throw notFound();
    const { json } = await this.texts.read(documentId);
    const names = await namesOf(this.db, mentionTargets(json));
    return { ...row, json: withMentionNames(json, names) };
  }
}
