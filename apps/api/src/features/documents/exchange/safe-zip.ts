import { unzipSync, zipSync } from 'fflate';
import { unreadable, UnreadableFile } from './import-problem.ts';

const mostEntries = 4_000;
const mostBytes = 150_000_000;
const largestXml = 40_000_000;
/** Text packs to a twentieth, XML of Office to a fiftieth; a bomb to a thousandth. */
const highestRatio = 200;
/** Below this nothing can hurt, however it packs: an empty table is repetitive. */
const harmless = 5_000_000;

/**
 * What is in a packed document, unpacked under a bound and looked through: later readers unpack without asking. The
 * sizes that the packer wrote down are the sizes that are made room for, so a lie about them breaks off.
 */
export function unpacked(bytes: Uint8Array): Record<string, Uint8Array> {
  let entries = 0;
  let total = 0;
  const files = attempt(() =>
    unzipSync(bytes, {
      filter({ name, size, originalSize }) {
        entries += 1;
        total += originalSize;
        const isBomb = originalSize > harmless && originalSize > size * highestRatio;
        const isXml = /\.(xml|rels)$/i.test(name);
        if (entries > mostEntries || total > mostBytes || isBomb || (isXml && originalSize > largestXml))
          throw new UnreadableFile(unreadable.tooMuch);
        return !name.endsWith('/');
      },
    }),
  );
  for (const [name, content] of Object.entries(files))
    if (/\.(xml|rels)$/i.test(name)) refuseEntities(content);
  return files;
}

/** Packed again from what was looked through, without compressing: nothing is left that could unfold. */
export const repacked = (files: Record<string, Uint8Array>): Uint8Array => zipSync(files, { level: 0 });

/** Office writes no document types; who does wants entities that unfold, or files of the server. */
function refuseEntities(xml: Uint8Array): void {
  const encoding =
    xml[0] === 0xff || xml[1] === 0 ? 'utf-16le' : xml[0] === 0xfe || xml[0] === 0 ? 'utf-16be' : 'utf-8';
  if (/<!(DOCTYPE|ENTITY)/i.test(new TextDecoder(encoding).decode(xml)))
    throw new UnreadableFile(unreadable.hostile);
}

function attempt<Result>(work: () => Result): Result {
  try {
    return work();
  } catch (error) {
    throw error instanceof UnreadableFile ? error : new UnreadableFile(unreadable.broken);
  }
}
