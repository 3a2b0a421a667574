import { drawAnew } from '../../../platform/pictures.ts';
import type { DocxPicture } from './docx/docx-page.ts';
import type { ExportedFile } from './export-files.ts';

/** Enough to print a page; Word keeps every pixel it is given. */
const longestEdge = 2_000;

/** Word knows no WebP, and a photograph of a telephone is more than a page can show. */
export async function docxPictures(
  files: ReadonlyMap<string, ExportedFile>,
): Promise<Map<string, DocxPicture>> {
  const pictures = new Map<string, DocxPicture>();
  for (const { id, bytes, mediaType, picture } of files.values()) {
    if (!picture) continue;
    const type = mediaType === 'image/jpeg' ? 'jpg' : 'png';
    const drawn = await drawAnew(bytes, (image) => {
      const fitted = image.resize(longestEdge, longestEdge, { fit: 'inside', withoutEnlargement: true });
      return (type === 'jpg' ? fitted.jpeg({ quality: 85 }) : fitted.png()).toBuffer();
    });
    pictures.set(id, { bytes: drawn, type, ...picture });
  }
  return pictures;
}
