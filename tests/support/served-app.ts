import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { createDatabase } from './databases.js';

async function freePort(): Promise<number> {
  const server = createServer().listen(0);
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

/** The built server in a process of its own, serving the built web app. */
export async function serveApp(databaseName: string) {
  const port = await freePort();
  const server = spawn('node', [resolve(import.meta.dirname, '../../apps/api/dist/main.js')], {
    env: { ...process.env, DATABASE_URL: await createDatabase(databaseName), PORT: String(port) },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  for await (const line of createInterface(server.stdout)) if (line.startsWith('ready')) break;
  return {
    url: `http://localhost:${port}`,
    async stop() {
      server.kill('SIGTERM');
      await once(server, 'exit');
    },
  };
}
