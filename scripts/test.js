import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from './build.js';
import { pinnedEnv, root } from './environment.js';

/** Without an end of its own, one open connection would keep Jest for ever. */
const longest = 24 * 60_000;
/** After the results are written nothing of worth happens any more. */
const grace = 15_000;

/** Node keeps the modules of every test file (about 35 MB each) until Jest ends; its own limit of 4 GB is too little. */
const heap = '--max-old-space-size=12288';

process.chdir(root);
build();

const folder = mkdtempSync(join(tmpdir(), 'results-'));
const file = join(folder, 'results.json');
const jest = spawn(
  'jest',
  ['--config', 'tests/jest.config.js', '--json', '--outputFile', file, ...process.argv.slice(2)],
  {
    stdio: ['ignore', 'ignore', 'inherit'], // the report goes to stderr, stdout repeats the results as JSON
    env: {
      ...pinnedEnv,
      NODE_OPTIONS: `--experimental-vm-modules --disable-warning=ExperimentalWarning ${heap}`,
    },
    detached: true, // a group of its own, so that ending it ends its browsers and servers too
  },
);

const startedAt = Date.now();
let wasKilled = false;
const watcher = setInterval(() => {
  const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
  const isLate = Date.now() - startedAt > longest || Date.now() - written > grace;
  if (isLate) end();
}, 1_000);

function end() {
  wasKilled = true;
  if (jest.pid) process.kill(-jest.pid, 'SIGKILL');
}
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, end);

/** @type {unknown} */
const code = await new Promise((done) => jest.once('exit', done));
clearInterval(watcher);

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numRuntimeErrorTestSuites: number }} Results */

/** @returns {Results} */
function readResults() {
  try {
    return /** @type {Results} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}

const { numPassedTests, numPendingTests, ...results } = readResults();
rmSync(folder, { recursive: true });
if (wasKilled) process.stderr.write('Jest did not end by itself: something was left open.\n');
// A file that could not even be loaded is a failure; so is a run that did not end.
const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
const isClean = failed === 0 && numPassedTests > 0 && code === 0 && !wasKilled;
const counted = isClean || failed > 0 ? failed : 1;
const skipped = numPendingTests > 0 ? `, ${numPendingTests} skipped` : '';
process.stdout.write(`\n${numPassedTests} passed, ${counted} failed${skipped}\n`);
process.exit(isClean ? 0 : 1);
