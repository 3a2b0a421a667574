import { createHash, randomBytes } from 'node:crypto';

/** 256 random bits for a link in a mail; only the hash is stored. */
export function makeLinkToken(): { token: string; hash: Buffer } {
  const token = randomBytes(32).toString('base64url');
  return { token, hash: hashOfToken(token) };
}

export const hashOfToken = (token: string): Buffer => createHash('sha256').update(token).digest();
