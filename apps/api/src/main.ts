import { createApp } from './create-app.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { migrate } from './platform/database/migrate.ts';

function configOrExit() {
  try {
    return loadConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

const config = configOrExit();
await migrate(config.databaseUrl);
const app = await createApp(config);
await app.listen(config.port, config.host);
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); // the parent died: stop as if asked to
process.stdout.write(`ready ${config.publicUrl.href}\n`);
