import { delimiter, resolve } from 'node:path';

export const root = resolve(import.meta.dirname, '..');

/** The Node that npm installed comes first, whichever one runs this file. */
export const pinnedEnv = {
  ...process.env,
  PATH: `${resolve(root, 'node_modules/.bin')}${delimiter}${process.env['PATH']}`,
};
