import { drawAnew } from '../../platform/pictures.ts';

const edge = 256;

export const drawPhoto = (given: Buffer): Promise<Buffer> =>
  drawAnew(given, (picture) =>
    picture
      .resize(edge, edge, { fit: 'cover', position: 'attention' })
      .flatten({ background: '#ffffff' })
      .webp({ quality: 82 })
      .timeout({ seconds: 10 })
      .toBuffer(),
  );
