import { spawnSync } from 'node:child_process';
import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { pinnedEnv, root } from './environment.js';

const notSources = /^(apps|libs)\/[^/]+\/(dist|node_modules)(\/|$)/;
const stamp = join(root, 'apps/api/dist/.sources');
const results = ['apps/api/dist/main.js', 'apps/web/dist/site/index.html'].map((file) => join(root, file));

/**
 * @param {string} folder
 * @returns {string[]}
 */
function filesBelow(folder) {
  return readdirSync(join(root, folder))
    .map((name) => `${folder}/${name}`)
    .filter((path) => !notSources.test(path))
    .flatMap((path) => (statSync(join(root, path)).isDirectory() ? filesBelow(path) : [path]));
}

/** By content, not by date: a checkout touches files that it does not change. */
function hashOfSources() {
  const hash = createHash('sha256');
  const files = [...filesBelow('apps'), ...filesBelow('libs'), 'package-lock.json', 'tsconfig.base.json'];
  for (const file of files.toSorted()) hash.update(`\0${file}\0`).update(readFileSync(join(root, file)));
  return hash.digest('hex');
}

/** Builds server and web app unless this very source was built before. Ends the process when it does not compile. */
export function build() {
  const hash = hashOfSources();
  const known = existsSync(stamp) && readFileSync(stamp, 'utf8') === hash;
  if (known && results.every((file) => existsSync(file))) return;
  rmSync(stamp, { force: true });
  const { status, stdout } = spawnSync('npm', ['run', '--silent', 'build'], {
    cwd: root,
    encoding: 'utf8',
    stdio: ['ignore', 'pipe', 'inherit'],
    env: pinnedEnv,
  });
  if (status !== 0) {
    process.stderr.write(`${stdout}\nThe build failed.\n`);
    process.exit(status ?? 1);
  }
  writeFileSync(stamp, hash);
}
