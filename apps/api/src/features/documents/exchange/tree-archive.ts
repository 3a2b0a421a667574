import { Injectable } from '@nestjs/common';
import type { DocumentNode } from '@app/contracts/documents';
import type { Actor } from '@app/contracts/session';
import { readFileReference } from '@app/domain/file-references';
import { type Zippable, zip } from 'fflate';
import { ProblemError, notFound } from '../../../platform/problems.ts';
import { Documents } from '../documents.service.ts';
import { exportAddress } from './export-address.ts';
import { type ExportedFile, ExportFiles } from './export-files.ts';
import { ExportTexts } from './export-texts.ts';
import { Exports, type ExportText } from './exports.service.ts';
import { htmlPage, placesIn } from './html-page.ts';
import { markdownPage } from './markdown-page.ts';
import { foldersOf } from './tree-folders.ts';

export type TreeFormat = 'docx' | 'md' | 'html';

const filesFolder = 'Dateien';
const mostPages = 2_000;
/** Held in memory until it is written; what comes after is left out and named. */
const mostBytes = 300_000_000;

interface Wanted {
  space_id: string;
  below_id: string | null;
  format: TreeFormat;
}

/** Packs pages into folders as the tree has them, with the files they show beside them. */
@Injectable()
export class TreeArchive {
  constructor(
    private readonly documents: Documents,
    private readonly texts: ExportTexts,
    private readonly files: ExportFiles,
    private readonly exports: Exports,
  ) {}

  /** What may be read now. @throws not_found, too_large */
  async pages(actor: Actor, spaceId: string, below: string | null): Promise<DocumentNode[]> {
    const { documents } = await this.documents.tree(actor, spaceId);
    const pages = below === null ? documents : withBelow(documents, below);
    if (pages.length === 0) throw notFound();
    if (pages.length > mostPages)
      throw new ProblemError(
        'too_large',
        'Das sind zu viele Seiten für einen Download. Bitte laden Sie Teile des Baums.',
      );
    return pages;
  }

  async title(actor: Actor, spaceId: string, below: string | null): Promise<string> {
    const [first] = await this.pages(actor, spaceId, below);
    return below === null || !first ? 'Dokumente' : first.title;
  }

  async pack(
    actor: Actor,
    { space_id, below_id, format }: Wanted,
    progress: (done: number) => Promise<void>,
  ): Promise<Buffer> {
    const pages = await this.pages(actor, space_id, below_id);
    const folders = foldersOf(pages);
    const packed: Zippable = {};
    let bytes = 0;
    for (const [at, { id }] of pages.entries()) {
      const path = folders.get(id) ?? id;
      const text = await this.textOf(actor, id);
      for (const [name, content] of Object.entries(
        text ? await this.write(actor, { text, path, format }) : {},
      )) {
        bytes += packed[name] ? 0 : content.length;
        if (bytes > mostBytes) throw new ProblemError('too_large');
        packed[name] = [content, { level: /\.(md|html)$/.test(name) ? 6 : 0 }];
      }
      await progress(at + 1);
    }
    return zipped(packed);
  }

  /** A page that was thrown away or closed to the person meanwhile is not in it. */
  private textOf(actor: Actor, id: string): Promise<ExportText | null> {
    return this.texts.read(actor, id).catch((error: unknown) => {
      if (error instanceof ProblemError && error.code === 'not_found') return null;
      throw error;
    });
  }

  private async write(
    actor: Actor,
    { text, path, format }: { text: ExportText; path: string; format: TreeFormat },
  ): Promise<Record<string, Uint8Array>> {
    const files = await this.files.of(actor, text.json, { onlyPictures: format === 'docx' });
    if (format === 'docx') return { [`${path}.docx`]: await this.exports.docx(text, files) };
    const beside = Object.fromEntries([...files.values()].map((file) => [pathOf(file), file.bytes]));
    const up = '../'.repeat(path.split('/').length - 1);
    const relative = (source: unknown) => {
      const reference = typeof source === 'string' ? readFileReference(source) : null;
      const file = files.get(reference?.id ?? '');
      return file ? up + pathOf(file).split('/').map(encodeURIComponent).join('/') : null;
    };
    const { origin } = this.exports;
    if (format === 'md') {
      const outside = exportAddress(origin);
      const page = markdownPage(text, (node) => relative(node.attrs?.['src']) ?? outside(node));
      return { ...beside, [`${path}.md`]: Buffer.from(page) };
    }
    const input = { ...text, origin, files };
    const page = htmlPage(input, {
      ...placesIn(input),
      picture: (source) => placeOf(relative(source)),
      file: relative,
    });
    return { ...beside, [`${path}.html`]: Buffer.from(page) };
  }
}

const placeOf = (address: string | null) => (address === null ? null : { src: address });

/** Two files may have one name. */
const pathOf = ({ id, name }: ExportedFile) => `${filesFolder}/${id.slice(-6)}-${name}`;

function withBelow(documents: DocumentNode[], top: string): DocumentNode[] {
  const within = new Set([top]);
  // Parents come before their children only among those that may be read: go round until nothing is added.
  for (let before = 0; before < within.size;) {
    before = within.size;
    for (const { id, parent } of documents) if (parent !== null && within.has(parent)) within.add(id);
  }
  return documents.filter(({ id }) => within.has(id));
}

const zipped = (files: Zippable): Promise<Buffer> =>
  new Promise((resolve, reject) => {
    zip(files, { consume: true }, (error, bytes) => (error ? reject(error) : resolve(Buffer.from(bytes))));
  });
