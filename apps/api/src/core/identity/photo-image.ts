import type sharp from 'sharp';
import { ProblemError } from '../../platform/problems.ts';

const edge = 256;
/** A telephone's camera makes 50 million; a picture that claims more is a bomb. */
const pixelsAtMost = 60_000_000;

let loaded: Promise<typeof sharp> | undefined;

/** Loaded with the first photo: an idle server does without 10 MB of it. */
async function load(): Promise<typeof sharp> {
  const { default: library } = await import('sharp');
  // Decoders that nobody needs for a portrait stay shut: SVG, PDF, TIFF, GIF and whatever else libvips can read.
  library.block({ operation: ['VipsForeignLoad'] });
  library.unblock({ operation: ['VipsForeignLoadJpeg', 'VipsForeignLoadPng', 'VipsForeignLoadWebp'] });
  library.concurrency(1);
  library.cache(false);
  return library;
}

let last: Promise<unknown> = Promise.resolve();

/** One after another: an opened picture may need some hundred megabytes. */
function inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
  const result = last.then(work);
  last = result.catch(() => undefined);
  return result;
}

/** Drawn anew from its pixels: position, camera, and anything hidden in the file stay behind. */
export const drawPhoto = (given: Buffer): Promise<Buffer> => inTurn(() => draw(given));

async function draw(given: Buffer): Promise<Buffer> {
  loaded ??= load();
  const library = await loaded;
  try {
    return await library(given, { limitInputPixels: pixelsAtMost, failOn: 'error' })
      .autoOrient()
      .resize(edge, edge, { fit: 'cover', position: 'attention' })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 82 })
      .timeout({ seconds: 10 })
      .toBuffer();
  } catch (error) {
    throw refusal(error instanceof Error ? error.message : '');
  }
}

function refusal(reason: string): ProblemError {
  if (/exceeds pixel limit|too large|timeout/i.test(reason))
    return new ProblemError(
      'too_large',
      'Dieses Bild hat zu viele Bildpunkte. Bitte verkleinern Sie es, zum Beispiel auf 2.000 × 2.000.',
    );
  return new ProblemError(
    'unsupported_media',
    'Diese Datei lässt sich nicht als Foto öffnen. Bitte wählen Sie ein Bild im Format JPEG, PNG oder WebP.',
  );
}
