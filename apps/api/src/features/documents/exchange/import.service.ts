import { Injectable } from '@nestjs/common';
import type { Actor } from '@app/contracts/session';
import type { FastifyRequest } from 'fastify';
import { inWords, Limiter } from '../../../platform/http/limiter.ts';
import { ProblemError } from '../../../platform/problems.ts';
import { ImportFiles } from './import-files.ts';
import { ImportPlaces } from './import-places.ts';
import { UnreadableFile } from './import-problem.ts';
import type { ReadImport } from './read-import.ts';

interface Given {
  id: string;
  name: string;
  parent?: string | undefined;
}

export interface Imported {
  id: string;
  title: string;
  notes: string[];
}

/** So many files are read at once; each may take a processor and some hundred megabytes. */
const atOnce = 2;

/** Makes documents of files. What is in a file is read in a thread apart; nothing is created before it was read. */
@Injectable()
export class Imports {
  private running = 0;
  private readonly allowance = new Limiter({
    burst: 10,
    perMinute: 6,
    message: (seconds) => `Das waren viele Importe. Bitte versuchen Sie es ${inWords(seconds)} noch einmal.`,
  });

  constructor(
    private readonly places: ImportPlaces,
    private readonly files: ImportFiles,
  ) {}

  async take(actor: Actor, spaceId: string, given: Given, request: FastifyRequest): Promise<Imported> {
    await this.places.demand(actor, spaceId, given.parent);
    this.allowance.take(actor.personId);
    const bytes = await this.files.receive(request);
    const read = await this.read(bytes, given.name);
    const title = titled(read.title ?? given.name.replace(/\.[^.]*$/, ''));
    const { json, fileIds } = await this.files.keep(actor, read);
    const begun = { id: given.id, title, parent: given.parent ?? null };
    const document = await this.places.begin(actor, spaceId, begun, json);
    await this.files.attach(given.id, actor, fileIds);
    return { id: document.id, title: document.title, notes: read.notes };
  }

  private async read(bytes: Buffer, name: string): Promise<ReadImport> {
    if (this.running >= atOnce)
      throw new ProblemError(
        'unavailable',
        'Gerade werden mehrere Dateien importiert. Bitte versuchen Sie es in einer Minute noch einmal.',
      );
    this.running += 1;
    try {
      return await this.files.read(bytes, name);
    } catch (error) {
      if (error instanceof UnreadableFile) throw new ProblemError('unsupported_media', error.message);
      throw error;
    } finally {
      this.running -= 1;
    }
  }
}

const titled = (text: string) =>
  text.replace(/\s+/g, ' ').trim().slice(0, 200).trim() || 'Importiertes Dokument';
