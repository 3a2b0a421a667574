import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { waitFor } from './wait-for.ts';

/** RFC 2045, 6.7 */
export const decodeMail = (text: string) =>
  Buffer.from(
    text
      .replace(/=\r?\n/g, '')
      .replace(/=([0-9A-F]{2})/g, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16))),
    'latin1',
  ).toString();

const mailsIn = (dataDir: string) => {
  try {
    const folder = join(dataDir, 'mail');
    return readdirSync(folder)
      .toSorted()
      .map((name) => decodeMail(readFileSync(join(folder, name), 'latin1')));
  } catch {
    return []; // the first mail makes the folder
  }
};

export const countMailsTo = (dataDir: string, address: string): number =>
  mailsIn(dataDir).filter((mail) => mail.includes(`To: ${address}`)).length;

/** The latest mail to an address, once as many as named have left. */
export async function mailTo(dataDir: string, address: string, count = 1) {
  let mails: string[] = [];
  await waitFor(() => {
    mails = mailsIn(dataDir).filter((mail) => mail.includes(`To: ${address}`));
    if (mails.length < count) throw new Error(`${mails.length} mails to ${address}`);
  });
  const text = mails.at(-1) ?? '';
  return { text, token: /#([\w-]+)/.exec(text)?.[1] ?? '' };
}
