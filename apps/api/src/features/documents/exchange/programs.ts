import { constants } from 'node:fs';
import { access } from 'node:fs/promises';

/** The first of these programs that is there and may be run. */
export async function firstInstalled(paths: (string | undefined)[]): Promise<string | null> {
  for (const path of paths) {
    if (path === undefined) continue;
    const found = await access(path, constants.X_OK).then(
      () => true,
      () => false,
    );
    if (found) return path;
  }
  return null;
}
