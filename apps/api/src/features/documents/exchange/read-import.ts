import { isWithinBounds } from '@app/editor/document-part';
import { jsonOfHtml } from '@app/editor/html-reading';
import { jsonOfMarkdown } from '@app/editor/markdown-reading';
import { outlineOf } from '@app/editor/outline';
import { documentSchema } from '@app/editor/schema';
import { Node } from '@tiptap/pm/model';
import type { JSONContent } from '@tiptap/core';
import { htmlOfDocx } from './docx-reading.ts';
import type { ImportKind } from './import-kind.ts';
import { unreadable, UnreadableFile } from './import-problem.ts';
import { parseDom } from './parse-dom.ts';
import { PicturesFound } from './pictures-found.ts';
import { repacked, unpacked } from './safe-zip.ts';

export interface ReadImport {
  /** Obeys the schema. A picture is `file:<id>` without its size. */
  json: JSONContent;
  /** Of the first heading; null without one. */
  title: string | null;
  pictures: { id: string; name: string; bytes: Uint8Array }[];
  /** What could not be taken along, in words. */
  notes: string[];
}

/** Runs apart from the server, in a thread that is ended when it takes too long or too much. @throws UnreadableFile */
export async function readImport(
  kind: ImportKind,
  bytes: Uint8Array,
  newId: () => string,
): Promise<ReadImport> {
  const pictures = new PicturesFound(newId);
  const notes: string[] = [];
  const reading: Reading = { pictures, notes, title: null };
  const read = await readAs(kind, bytes, reading);
  if (!isWithinBounds(read)) throw new UnreadableFile(unreadable.tooLong);
  if (reading.title === null) takeTitle(kind, read, reading);
  const document = Node.fromJSON(documentSchema, read);
  document.check();
  const json = document.toJSON() as JSONContent;
  if (pictures.missed > 0) notes.push(missing(pictures.missed));
  return { json, title: reading.title ?? outlineOf(json)[0]?.text ?? null, pictures: pictures.found, notes };
}

/** A heading above everything is what the page is called; in Word it may be the first of several chapters. */
function takeTitle(kind: ImportKind, { content = [] }: JSONContent, reading: Reading): void {
  const [first] = outlineOf({ content: content.slice(0, 1) });
  const chapters = outlineOf({ content }).filter(({ level }) => level === 1);
  if (first?.level !== 1 || (kind === 'docx' && chapters.length > 1)) return;
  reading.title = first.text;
  content.splice(0, 1, ...(content.length === 1 ? [{ type: 'paragraph' }] : []));
}

const missing = (count: number) =>
  count === 1
    ? 'Ein Bild konnte nicht übernommen werden, weil es nicht in der Datei liegt oder ein anderes Format hat.'
    : `${count} Bilder konnten nicht übernommen werden, weil sie nicht in der Datei liegen oder ein anderes Format haben.`;

interface Reading {
  pictures: PicturesFound;
  notes: string[];
  title: string | null;
}

async function readAs(kind: ImportKind, bytes: Uint8Array, reading: Reading): Promise<JSONContent> {
  const { pictures } = reading;
  if (kind === 'markdown')
    return jsonOfMarkdown(textOf(bytes), {
      picture: (address, alt, caption) => {
        const src = pictures.take(address, alt);
        return src ? { type: 'image', attrs: { src, alt, caption } } : null;
      },
    });
  const options = { picture: (address: string, alt: string) => pictures.take(address, alt) };
  if (kind === 'html') return jsonOfHtml(textOf(bytes), parseDom, options);
  if (kind === 'odt') throw new Error('is made a DOCX first');
  return jsonOfHtml(await readDocx(bytes, reading), parseDom, options);
}

async function readDocx(bytes: Uint8Array, reading: Reading): Promise<string> {
  const files = unpacked(bytes);
  if (!files['word/document.xml']) throw new UnreadableFile(unreadable.broken);
  const { html, title, hasComments } = await htmlOfDocx(repacked(files));
  reading.title = title;
  if (hasComments) reading.notes.push('Kommentare aus Word wurden nicht übernommen.');
  return html;
}

/** UTF-8, or what Windows wrote before. */
function textOf(bytes: Uint8Array): string {
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return new TextDecoder('windows-1252').decode(bytes);
  }
}
