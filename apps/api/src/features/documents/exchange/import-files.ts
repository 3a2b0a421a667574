import { readFile, stat } from 'node:fs/promises';
import { Injectable } from '@nestjs/common';
import { largestImport } from '@app/contracts/document-exchange';
import type { Actor } from '@app/contracts/session';
import { writeFileReference } from '@app/domain/file-references';
import type { JSONContent } from '@tiptap/core';
import type { FastifyRequest } from 'fastify';
import { receiveForm } from '../../../core/files/upload-form.ts';
import { Uploads } from '../../../core/files/uploads.service.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { FileStore } from '../../../platform/storage/file-store.ts';
import { DocumentFiles } from './document-files.ts';
import { kindOf } from './import-kind.ts';
import { readInThread } from './import-thread.ts';
import { OpenDocumentFiles } from './open-document.ts';
import type { ReadImport } from './read-import.ts';
import { withPictures } from './with-pictures.ts';

/** The bytes of an import: the file itself, and the pictures in it. */
@Injectable()
export class ImportFiles {
  constructor(
    private readonly store: FileStore,
    private readonly uploads: Uploads,
    private readonly documentFiles: DocumentFiles,
    private readonly openDocument: OpenDocumentFiles,
  ) {}

  async receive(request: FastifyRequest): Promise<Buffer> {
    const path = await receiveForm(this.store, request);
    try {
      const { size } = await stat(path);
      if (size > largestImport)
        throw new ProblemError(
          'too_large',
          `Diese Datei ist zu groß. Importiert werden Dateien bis ${largestImport / 1_000_000} MB.`,
        );
      return await readFile(path);
    } finally {
      await this.store.discard(path);
    }
  }

  async read(bytes: Buffer, name: string): Promise<ReadImport> {
    const kind = kindOf(bytes, name);
    return kind === 'odt'
      ? readInThread('docx', await this.openDocument.asDocx(bytes))
      : readInThread(kind, bytes);
  }

  /** Takes the pictures in as uploads of the person; one that is none is left out. */
  async keep(actor: Actor, read: ReadImport): Promise<{ json: JSONContent; fileIds: string[] }> {
    const kept = new Map<string, string | null>();
    let missed = 0;
    for (const { id, name, bytes } of read.pictures) {
      const file = await this.uploads
        .takeBytes({ id, personId: actor.personId, name }, Buffer.from(bytes))
        .catch((error: unknown) => {
          if (error instanceof ProblemError && error.code === 'too_many_requests') throw error;
          return null;
        });
      kept.set(`file:${id}`, file?.picture ? writeFileReference(file) : null);
      if (!file?.picture) missed += 1;
    }
    if (missed > 0)
      read.notes.push(
        `${missed === 1 ? 'Ein Bild hat' : `${missed} Bilder haben`} ein Format, das hier nicht gezeigt werden kann.`,
      );
    return { json: withPictures(read.json, kept), fileIds: read.pictures.map(({ id }) => id) };
  }

  attach(documentId: string, { personId }: Actor, fileIds: string[]): Promise<void> {
    return this.documentFiles.add(documentId, personId, fileIds);
  }
}
