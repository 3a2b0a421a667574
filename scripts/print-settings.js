import { ConfigError, loadConfig } from '../apps/api/src/platform/config.ts';

// Runs on the pinned Node, which reads TypeScript; start.js may run on an older one.
try {
  const { dataDir, host, port } = loadConfig({ DATABASE_URL: 'postgres://embedded', ...process.env });
  process.stdout.write(JSON.stringify({ dataDir, host, port }));
} catch (error) {
  if (!(error instanceof ConfigError)) throw error;
  process.stderr.write(`${error.message}\n`);
  process.exitCode = 1;
}
