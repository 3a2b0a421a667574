import { Injectable } from '@nestjs/common';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import type { Actor } from '@app/contracts/session';
import { documentSchema, FRAGMENT } from '@app/editor/schema';
import { DocumentText } from '../collaboration/document-text.ts';
import { templateText } from './templates/templates.ts';

/** What new pages begin with. May be asked again: a page that has a text keeps it. */
@Injectable()
export class PageTexts {
  constructor(private readonly texts: DocumentText) {}

  async fillFromTemplate(actor: Actor, documentId: string, template: string): Promise<void> {
    const json = templateText(template);
    if (json) await this.fill(actor, documentId, json);
  }

  /** Copies what stands in the originals of these pages, as it is now and without its history. */
  async fillFromOriginals(actor: Actor, copies: readonly { id: string; from: string }[]): Promise<void> {
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
