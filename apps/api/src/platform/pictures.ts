import type sharp from 'sharp';
import type { Sharp } from 'sharp';
import { ProblemError } from './problems.ts';

/** A telephone's camera makes 50 million; a picture that claims more is a bomb. */
export const pixelsAtMost = 60_000_000;

let loaded: Promise<typeof sharp> | undefined;

/** Loaded with the first picture: an idle server does without 10 MB of it. */
async function load(): Promise<typeof sharp> {
  const { default: library } = await import('sharp');
  // Decoders that nobody needs stay shut: SVG, PDF, TIFF, HEIF and whatever else libvips can read.
  library.block({ operation: ['VipsForeignLoad'] });
  library.unblock({
    operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp', 'VipsForeignLoadNsgif'],
  });
  library.concurrency(1);
  library.cache(false);
  return library;
}

let last: Promise<unknown> = Promise.resolve();

/**
 * Opens a picture and draws it anew, which leaves behind position, camera, and anything hidden in the file. One
 * after another: an opened picture may need some hundred megabytes. @throws too_large, unsupported_media
 */
export function drawAnew<Result>(
  given: Buffer | string,
  draw: (picture: Sharp) => Promise<Result>,
): Promise<Result> {
  const result = last.then(async () => {
    loaded ??= load();
    const library = await loaded;
    try {
      return await draw(library(given, { limitInputPixels: pixelsAtMost, failOn: 'error' }).autoOrient());
    } catch (error) {
      throw refusal(error instanceof Error ? error.message : '');
    }
  });
  last = result.catch(() => undefined);
  return result;
}

function refusal(reason: string): ProblemError {
  if (/exceeds pixel limit|too large|timeout/i.test(reason))
    return new ProblemError(
      'too_large',
      'Dieses Bild hat zu viele Bildpunkte. Bitte verkleinern Sie es, zum Beispiel auf 2.000 × 2.000.',
    );
  return new ProblemError(
    'unsupported_media',
    'Diese Datei lässt sich nicht als Bild öffnen. Bitte wählen Sie ein Bild im Format JPEG, PNG oder WebP.',
  );
}
