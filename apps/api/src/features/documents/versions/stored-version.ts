import { createHash } from 'node:crypto';
import { promisify } from 'node:util';
import { gunzip, gzip } from 'node:zlib';
import { canonicalJson } from '@app/editor/canonical';

export interface PackedText {
  content: Buffer;
  hash: string;
}

const pack = promisify(gzip);
const unpack = promisify(gunzip);

export async function packText(json: unknown): Promise<PackedText> {
  const canonical = canonicalJson(json);
  return { content: await pack(canonical), hash: createHash('sha256').update(canonical).digest('hex') };
}

export const unpackText = async (content: Buffer): Promise<unknown> =>
  JSON.parse((await unpack(content)).toString('utf8')) as unknown;
