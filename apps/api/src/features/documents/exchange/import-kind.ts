import { endingOf } from '@app/domain/file-names';
import { unreadable, UnreadableFile } from './import-problem.ts';

export type ImportKind = 'docx' | 'odt' | 'markdown' | 'html';

const zip = [0x50, 0x4b, 0x03, 0x04];
/** Old Office files, and new ones behind a password. */
const ole = [0xd0, 0xcf, 0x11, 0xe0];
const texts: Record<string, ImportKind> = {
  md: 'markdown',
  markdown: 'markdown',
  txt: 'markdown',
  html: 'html',
  htm: 'html',
};

const beginsWith = (bytes: Uint8Array, sign: number[]) => sign.every((byte, at) => bytes[at] === byte);

/** What a file is by its content; only between texts the name decides. @throws UnreadableFile */
export function kindOf(bytes: Uint8Array, name: string): ImportKind {
  if (beginsWith(bytes, ole)) throw new UnreadableFile(unreadable.encrypted);
  const ending = endingOf(name);
  if (beginsWith(bytes, zip)) {
    // The first entry of an ODT is its type, unpacked.
    const begin = new TextDecoder('latin1').decode(bytes.subarray(0, 200));
    if (begin.includes('application/vnd.oasis.opendocument.text')) return 'odt';
    if (ending === 'docx' || ending === 'docm' || ending === 'dotx') return 'docx';
    throw new UnreadableFile(unreadable.unknown);
  }
  if (['docx', 'odt'].includes(ending)) throw new UnreadableFile(unreadable.broken);
  const kind = texts[ending];
  if (!kind || bytes.subarray(0, 65_536).includes(0)) throw new UnreadableFile(unreadable.unknown);
  return kind;
}
