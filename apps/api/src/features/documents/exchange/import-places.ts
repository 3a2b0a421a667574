import { Injectable } from '@nestjs/common';
import type { Document } from '@app/contracts/documents';
import type { Actor } from '@app/contracts/session';
import { canCreateDocument, canEditDocument } from '@app/domain/document-rights';
import { documentSchema, FRAGMENT } from '@app/editor/schema';
import type { JSONContent } from '@tiptap/core';
import { prosemirrorJSONToYXmlFragment } from '@tiptap/y-tiptap';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import { SpacesAccess } from '../../../core/spaces/spaces-access.service.ts';
import { notFound, ProblemError } from '../../../platform/problems.ts';
import { DocumentText } from '../collaboration/document-text.ts';
import { Documents } from '../documents.service.ts';

/** Where an import becomes a document. */
@Injectable()
export class ImportPlaces {
  constructor(
    private readonly spaces: SpacesAccess,
    private readonly access: DocumentAccess,
    private readonly documents: Documents,
    private readonly texts: DocumentText,
  ) {}

  /** Asked before megabytes come for nothing; `begin` asks again. */
  async demand(actor: Actor, spaceId: string, parent: string | undefined): Promise<void> {
    const space = await this.spaces.demand(actor, spaceId);
    if (parent === undefined) {
      if (!canCreateDocument(actor, space)) throw new ProblemError('forbidden');
      return;
    }
    const found = await this.access.demand(actor, parent, canEditDocument);
    if (found.spaceId !== spaceId) throw notFound();
  }

  /** A request that is sent again finds the document there, and its text. */
  async begin(
    actor: Actor,
    spaceId: string,
    given: { id: string; title: string; parent: string | null },
    json: JSONContent,
  ): Promise<Document> {
    const document = await this.documents.create(actor, spaceId, { ...given, template: null });
    await this.texts.seed(given.id, actor, (doc) => {
      prosemirrorJSONToYXmlFragment(documentSchema, json, doc.getXmlFragment(FRAGMENT));
    });
    return document;
  }
}
