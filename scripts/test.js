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

const given = process.argv.slice(2);
/** What kills servers and measures how fast one starts has the machine for itself, at the end. */
const slices =
  given.length > 0
    ? [given]
    : [
        ['--selectProjects', 'e2e', 'api', 'architecture', 'domain', 'web'],
        ['--runInBand', '--selectProjects', 'process', 'fault'],
      ];

process.chdir(root);
build();

const folder = mkdtempSync(join(tmpdir(), 'results-'));
const startedAt = Date.now();
/** @type {() => void} */
let end = () => undefined;
for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP']) process.once(signal, () => end());

/** @typedef {{ numPassedTests: number, numFailedTests: number, numPendingTests: number, numRuntimeErrorTestSuites: number }} Results */

/**
 * @param {string} file
 * @returns {Results}
 */
function readResults(file) {
  try {
    return /** @type {Results} */ (JSON.parse(readFileSync(file, 'utf8')));
  } catch {
    return { numPassedTests: 0, numFailedTests: 1, numPendingTests: 0, numRuntimeErrorTestSuites: 0 };
  }
}

/**
 * @param {string[]} options
 * @param {number} index
 */
async function run(options, index) {
  const file = join(folder, `${index}.json`);
  const jest = spawn(
    'jest',
    ['--config', 'tests/jest.config.js', '--json', '--outputFile', file, ...options],
    {
      stdio: ['ignore', 'ignore', 'inherit'], // the report goes to stderr, stdout repeats the results as JSON
      env: {
        ...pinnedEnv,
        NODE_OPTIONS: '--experimental-vm-modules --disable-warning=ExperimentalWarning',
      },
      detached: true, // a group of its own, so that ending it ends its browsers and servers too
    },
  );
  let wasKilled = false;
  end = () => {
    wasKilled = true;
    if (jest.pid) process.kill(-jest.pid, 'SIGKILL');
  };
  const watcher = setInterval(() => {
    const written = statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Infinity;
    const isLate = Date.now() - startedAt > longest || Date.now() - written > grace;
    if (isLate) end();
  }, 1_000);
  /** @type {unknown} */
  const code = await new Promise((done) => jest.once('exit', done));
  clearInterval(watcher);
  if (wasKilled) process.stderr.write('Jest did not end by itself: something was left open.\n');
  const { numPassedTests, numPendingTests, ...results } = readResults(file);
  // A file that could not even be loaded is a failure; so is a run that did not end.
  const failed = results.numFailedTests + results.numRuntimeErrorTestSuites;
  const isClean = failed === 0 && numPassedTests > 0 && code === 0 && !wasKilled;
  return {
    passed: numPassedTests,
    failed: isClean ? 0 : Math.max(1, failed),
    skipped: numPendingTests,
    wasKilled,
  };
}

const total = { passed: 0, failed: 0, skipped: 0 };
for (const [index, options] of slices.entries()) {
  const { passed, failed, skipped, wasKilled } = await run(options, index);
  total.passed += passed;
  total.failed += failed;
  total.skipped += skipped;
  if (wasKilled) break;
}
rmSync(folder, { recursive: true });
const skipped = total.skipped > 0 ? `, ${total.skipped} skipped` : '';
process.stdout.write(`\n${total.passed} passed, ${total.failed} failed${skipped}\n`);
process.exit(total.failed === 0 ? 0 : 1);
