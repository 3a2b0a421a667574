import { type PictureSize, pictureEdges, type StoredFile } from '@app/contracts/files';
import { fileSlug } from './file-names.ts';

/**
 * A body names a file as `file:<id>`. What stands behind `#` saves every reader a question: a picture's pixels, so
 * that the page does not jump when it arrives, or the bytes of a file. It is what the writer's client said, and
 * nothing but the look depends on it.
 */
const pattern =
  /^file:([0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12})(?:#(?:([1-9]\d{0,4})x([1-9]\d{0,4})|(\d{1,10})))?$/;

export interface FileReference {
  id: string;
  picture: { width: number; height: number } | null;
  bytes: number | null;
}

export function readFileReference(href: string): FileReference | null {
  const [, id, width, height, bytes] = pattern.exec(href) ?? [];
  if (id === undefined) return null;
  return {
    id,
    picture: width && height ? { width: Number(width), height: Number(height) } : null,
    bytes: bytes ? Number(bytes) : null,
  };
}

export function writeFileReference({
  id,
  picture,
  bytes,
}: Pick<StoredFile, 'id' | 'picture' | 'bytes'>): string {
  return `file:${id}#${picture ? `${picture.width}x${picture.height}` : bytes}`;
}

/** Where a file is fetched. `name` is what people see in the address. */
export const fileAddress = (id: string, name: string, size?: PictureSize): string =>
  `/api/files/${id}/${fileSlug(name)}${size ? `?size=${size}` : ''}`;

/** The box in which a text shows a picture; larger ones are opened by a click. */
const box = { width: 720, height: 480 };

/** How large a text shows a picture, in CSS pixels. Nothing is enlarged. */
export function shownSize({ width, height }: { width: number; height: number }): {
  width: number;
  height: number;
} {
  const scale = Math.min(1, box.width / width, box.height / height);
  return { width: Math.max(1, Math.round(width * scale)), height: Math.max(1, Math.round(height * scale)) };
}

/** The smaller ones of a picture, for `srcset`; empty when it is small itself. */
export function pictureSources(
  id: string,
  name: string,
  { width, height }: { width: number; height: number },
): string {
  const edge = Math.max(width, height);
  if (edge <= pictureEdges.small) return '';
  return (['small', 'large'] as const)
    .map((size) => {
      const scale = Math.min(1, pictureEdges[size] / edge);
      return `${fileAddress(id, name, size)} ${Math.round(width * scale)}w`;
    })
    .join(', ');
}

const escaped = (text: string) => text.replace(/[\\`*_[\]<>&~!#|]/g, '\\$&');

/** What a body says to show this file: a picture with its name as description, or a link. */
export function fileMarkdown(file: StoredFile): string {
  const target = writeFileReference(file);
  if (!file.picture) return `[${escaped(file.name)}](${target})`;
  return `![${escaped(file.name.replace(/\.[^.]+$/, ''))}](${target})`;
}

/** "PDF · 238 KB": what a file is and how much, the same in every language. */
export function describeFile(ending: string, bytes: number | null): string {
  const kind = ending.toUpperCase();
  return [kind, bytes === null ? '' : sizeText(bytes)].filter(Boolean).join(' · ');
}

/** "238 KB", "3,4 MB" */
export function sizeText(bytes: number): string {
  if (bytes < 1_000_000) return `${Math.max(1, Math.round(bytes / 1000))} KB`;
  return `${(bytes / 1_000_000).toLocaleString('de', { maximumFractionDigits: 1 })} MB`;
}

/** A body in a line, as one reads it before it is rendered: files by their names. */
export const withFileNames = (body: string): string =>
  body.replace(/!?\[((?:[^\]\\]|\\.)*)\]\(file:[^)\s]*\)/g, (_, name: string) =>
    name.replace(/\\(.)/g, '$1'),
  );
