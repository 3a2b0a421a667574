import { Injectable } from '@nestjs/common';
import { updateYFragment } from '@tiptap/y-tiptap';
import type { BlockChange, DocumentVersion } from '@app/contracts/document-versions';
import type { Actor } from '@app/contracts/session';
import { canEditDocument, canReadVersions } from '@app/domain/document-rights';
import { documentSchema, FRAGMENT } from '@app/editor/schema';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { DocumentText } from '../collaboration/document-text.ts';
import { KeptVersions } from './kept-versions.service.ts';
import { VersionStore } from './version-store.service.ts';
import { presentChanges } from './version-view.ts';

/** The kept states of a document: to look at, to compare, to bring back. */
@Injectable()
export class Versions {
  constructor(
    private readonly access: DocumentAccess,
    private readonly texts: DocumentText,
    private readonly store: VersionStore,
    private readonly kept: KeptVersions,
  ) {}

  async list(
    actor: Actor,
    documentId: string,
  ): Promise<{ versions: DocumentVersion[]; can: { write: boolean } }> {
    const { facts } = await this.access.demand(actor, documentId, canReadVersions);
    return { versions: await this.kept.all(documentId), can: { write: canEditDocument(actor, facts) } };
  }

  async name(
    actor: Actor,
    documentId: string,
    given: { id: string; name: string },
  ): Promise<DocumentVersion> {
    await this.access.demand(actor, documentId, canEditDocument);
    const { json } = await this.texts.read(documentId);
    await this.access.change(actor, documentId, canEditDocument, async (tx) => {
      const [known] = await tx.query<{ same: boolean }>(
        `SELECT document_id = $2 AND created_by = $3 AND name = $4 AS same FROM document_version WHERE id = $1`,
        [given.id, documentId, actor.personId, given.name],
      );
      if (known && !known.same) throw new ProblemError('conflict');
      if (!known) await this.store.keep(tx, { ...given, documentId, json, kind: 'named', by: actor });
    });
    this.store.tell(documentId);
    return (await this.kept.find(documentId, given.id)).version;
  }

  async read(
    actor: Actor,
    documentId: string,
    versionId: string,
  ): Promise<{ version: DocumentVersion; title: string; html: string }> {
    await this.access.demand(actor, documentId, canReadVersions);
    const { version, row } = await this.kept.find(documentId, versionId);
    return { version, title: row.title, html: await this.kept.htmlOf(documentId, versionId) };
  }

  async compare(
    actor: Actor,
    documentId: string,
    { from, to }: { from: string; to: string },
  ): Promise<{ changes: BlockChange[] }> {
    await this.access.demand(actor, documentId, canReadVersions);
    const before = await this.kept.textOf(documentId, from);
    const after = await this.kept.textOf(documentId, to);
    return { changes: presentChanges(before, after) };
  }

  /** What others type meanwhile stays theirs: only what differs is written, as one change like any other. */
  async restore(actor: Actor, documentId: string, versionId: string): Promise<{ before: string }> {
    await this.access.demand(actor, documentId, canEditDocument);
    const { row } = await this.kept.find(documentId, versionId);
    const wanted = documentSchema.nodeFromJSON(await this.kept.textOf(documentId, versionId));
    const { json: now } = await this.texts.read(documentId);
    const before = await this.access.change(actor, documentId, canEditDocument, (tx) =>
      this.store.keep(tx, { documentId, json: now, kind: 'automatic' }),
    );
    await this.texts.write(documentId, actor, (doc) => {
      updateYFragment(doc, doc.getXmlFragment(FRAGMENT), wanted, { mapping: new Map(), isOMark: new Map() });
    });
    const { json } = await this.texts.read(documentId);
    await this.access.change(actor, documentId, canEditDocument, (tx) =>
      this.store.keep(tx, { documentId, json, kind: 'restored', by: actor, restoredFrom: row.created_at }),
    );
    this.store.tell(documentId);
    return { before: before ?? (await this.kept.latestBefore(documentId)) };
  }
}
