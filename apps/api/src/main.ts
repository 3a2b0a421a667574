import { createApp } from './create-app.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { FirstAdministrator } from './core/identity/first-administrator.service.ts';
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
const setupCode = await app.get(FirstAdministrator).prepare();
if (setupCode) {
  const address = new URL('/einrichtung', config.publicUrl).href;
  process.stdout.write(`Noch niemand da. Code für die erste Einrichtung unter ${address}: ${setupCode}\n`);
}
process.stdout.write(`ready ${config.publicUrl.href}\n`);
