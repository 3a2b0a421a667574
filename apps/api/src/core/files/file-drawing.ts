import { type PictureSize, pictureEdges } from '@app/contracts/files';
import { drawAnew } from '../../platform/pictures.ts';
import type { PictureFormat } from './file-kinds.ts';

/** Enough to print a page, and to read a photographed whiteboard. */
const longestEdge = 4096;
const seconds = 20;

export interface DrawnPicture {
  width: number;
  height: number;
  original: Buffer;
  sizes: Record<PictureSize, Buffer>;
}

/** A picture as it is kept: from its pixels alone, once to download and in the sizes that pages show. */
export function drawPicture(path: string, format: PictureFormat): Promise<DrawnPicture> {
  return drawAnew(path, async (picture) => {
    const fitted = picture
      .resize(longestEdge, longestEdge, { fit: 'inside', withoutEnlargement: true })
      .timeout({ seconds });
    const whole =
      format === 'jpeg'
        ? fitted.jpeg({ quality: 88, mozjpeg: false })
        : format === 'png'
          ? fitted.png()
          : fitted.webp({ quality: 88 });
    const { data, info } = await whole.toBuffer({ resolveWithObject: true });
    const size = (edge: number) =>
      picture
        .clone()
        .resize(edge, edge, { fit: 'inside', withoutEnlargement: true })
        .webp({ quality: 80 })
        .timeout({ seconds })
        .toBuffer();
    const large = await size(pictureEdges.large);
    const small = await size(pictureEdges.small);
    return { width: info.width, height: info.height, original: data, sizes: { small, large } };
  });
}
