import { once } from 'node:events';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import { setTimeout } from 'node:timers/promises';
import { errorCatalogue } from '@app/contracts/errors';
import pg from 'pg';
import type { Config } from '../config.ts';

const page = `<!doctype html><html lang="de"><meta charset="utf-8"><title>Kommunen-Netzwerk</title>
<h1>Der Dienst startet gerade</h1><p>Diese Seite lädt sich gleich von selbst neu.</p></html>`;

function answerLater(request: IncomingMessage, response: ServerResponse) {
  const isPage = request.headers.accept?.includes('text/html') && !request.url?.startsWith('/api/');
  response.writeHead(503, {
    'cache-control': 'no-store',
    'content-security-policy': "default-src 'none'",
    'content-type': isPage ? 'text/html; charset=utf-8' : 'application/json; charset=utf-8',
    'retry-after': '2',
    ...(isPage && { refresh: '3' }),
  });
  const { message } = errorCatalogue.unavailable;
  response.end(isPage ? page : JSON.stringify({ code: 'unavailable', message }));
}

/** Why the database does not answer, or undefined when it does. */
async function complaint(connectionString: string): Promise<string | undefined> {
  const client = new pg.Client({ connectionString, connectionTimeoutMillis: 3_000 });
  client.on('error', () => {}); // without a listener a lost connection would end the process
  try {
    await client.connect();
    await client.end();
    return undefined;
  } catch (error) {
    void client.end().catch(() => {});
    const { code, message } = error as NodeJS.ErrnoException;
    return message || code || 'unknown';
  }
}

/**
 * Resolves when the database answers. Until then whoever comes is asked to try again, and the log says why, once
 * per reason.
 */
export async function waitForDatabase({ databaseUrl, host, port }: Config): Promise<void> {
  let reason = await complaint(databaseUrl);
  if (!reason) return;
  const server = createServer(answerLater).listen(port, host);
  await once(server, 'listening'); // whoever reads the line below may come at once
  let told: string | undefined;
  while (reason) {
    if (reason !== told) process.stderr.write(`Waiting for the database: ${reason}\n`);
    told = reason;
    await setTimeout(1_000);
    reason = await complaint(databaseUrl);
  }
  server.closeAllConnections();
  await new Promise((done) => server.close(done));
}
