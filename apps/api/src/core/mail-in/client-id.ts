import { createHash } from 'node:crypto';

/**
 * A UUIDv7 that is the same whenever the same mail comes, so that nothing is there twice; with the time of what the mail
 * answers.
 */
export function clientIdOf(messageId: string, ...parts: (Buffer | string)[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  const random = hash.digest('hex');
  const variant = ((Number.parseInt(random[16] ?? '0', 16) & 3) | 8).toString(16);
  return `${messageId.slice(0, 13)}-7${random.slice(13, 16)}-${variant}${random.slice(17, 20)}-${random.slice(20, 32)}`;
}
