import { createApp } from './create-app.ts';
import { ConfigError, loadConfig } from './platform/config.ts';
import { FirstAdministrator } from './core/identity/first-administrator.service.ts';
import { seedDemo } from './demo/seed.ts';
import { Database } from './platform/database/database.ts';
import { migrate } from './platform/database/migrate.ts';
import { waitForDatabase } from './platform/health/waiting-room.ts';

function configOrExit() {
  try {
    return loadConfig(process.env);
  } catch (error) {
    if (!(error instanceof ConfigError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return process.exit(1);
  }
}

/** Stopping is bounded: a connection that will not end must not keep the whole server. */
function stopInTime() {
  setTimeout(() => process.exit(0), 15_000).unref();
}

const config = configOrExit();
process.once('disconnect', () => process.kill(process.pid, 'SIGTERM')); // the parent died: stop as if asked to
await waitForDatabase(config);
await migrate(config.databaseUrl);
const app = await createApp(config);
if (config.demo) await seedDemo(app.get(Database));
await app.listen(config.port, config.host);
process.once('SIGTERM', stopInTime).once('SIGINT', stopInTime);

const setupCode = await app.get(FirstAdministrator).prepare();
const setup = new URL('/einrichtung', config.publicUrl).href;
if (setupCode)
  process.stdout.write(`Noch niemand da. Code für die erste Einrichtung unter ${setup}: ${setupCode}\n`);
const signIn = config.demo ? 'Demo: Person wählen, ein Klick meldet an' : 'Anmelden mit Ihrem Konto';
process.send?.('ready');
process.stdout.write(
  `ready ${config.publicUrl.href} (${setupCode ? `Erste Einrichtung: ${setup}` : signIn})\n`,
);
