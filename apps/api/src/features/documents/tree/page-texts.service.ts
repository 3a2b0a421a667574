import { Injectable } from '@nestjs/common';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import type { Actor } from '@app/contracts/session';
import { documentSchema, FRAGMENT } from '@app/editor/schema';
import { Database } from '../../../platform/database/database.ts';
import { DocumentText } from '../collaboration/document-text.ts';
import { templateText } from './templates/templates.ts';

/** What new pages begin with. May be asked again: a page that has a text keeps it. */
@Injectable()
export class PageTexts {
  constructor(
    private readonly db: Database,
    private readonly texts: DocumentText,
  ) {}

  async fillFromTemplate(actor: Actor, documentId: string, template: string | null): Promise<void> {
    const json = template && templateText(template);
    if (json) await this.fill(actor, documentId, json);
  }

  /** Copies what stands in the originals of a copied page and those below it: as it is now, without its history. */
  async fillFromOriginals(actor: Actor, root: string): Promise<void> {
    const copies = await this.db.query<{ id: string; from: string }>(
      `WITH RECURSIVE tree AS (
         SELECT id, copied_from, created_by FROM document WHERE id = $1
         UNION ALL
         SELECT d.id, d.copied_from, d.created_by FROM tree JOIN document d ON d.parent_id = tree.id)
       SELECT id, copied_from AS from FROM tree WHERE copied_from IS NOT NULL AND created_by = $2`,
      [root, actor.personId],
    );
    for (const { id, from } of copies) {
      const { json } = await this.texts.read(from);
      await this.fill(actor, id, json);
    }
  }

  private async fill(actor: Actor, documentId: string, json: unknown): Promise<void> {
    await this.texts.seed(documentId, actor, (doc) => {
      prosemirrorJSONToYXmlFragment(documentSchema, json, doc.getXmlFragment(FRAGMENT));
    });
  }
}
