import { spawnSync } from 'node:child_process';
import { build } from './build.js';
import { pinnedEnv, root } from './environment.js';

build();
const { status } = spawnSync('node', ['tests/bench/run.ts', ...process.argv.slice(2)], {
  cwd: root,
  stdio: 'inherit',
  env: { ...pinnedEnv, NODE_OPTIONS: '--disable-warning=ExperimentalWarning' },
});
process.exit(status ?? 1);
