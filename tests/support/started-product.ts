import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { waitFor } from './wait-for.ts';

const root = resolve(import.meta.dirname, '../..');

export async function freePort(): Promise<number> {
  const server = createServer().listen(0, '127.0.0.1');
  await once(server, 'listening');
  const { port } = server.address() as AddressInfo;
  server.close();
  return port;
}

export const makeDataDir = () => mkdtempSync(join(tmpdir(), 'product-'));

/** The environment without what would change how a server starts. */
export function serverEnv(env: Record<string, string>): NodeJS.ProcessEnv {
  const { DATABASE_URL: _, DEMO: __, NODE_OPTIONS: ___, ...inherited } = process.env;
  return { ...inherited, ...env };
}

const childrenOf = (pid: number) =>
  readFileSync(`/proc/${pid}/task/${pid}/children`, 'utf8').trim().split(' ').filter(Boolean).map(Number);

/** A process that ended but was not collected yet counts as gone. */
export function isAlive(pid: number): boolean {
  const status = `/proc/${pid}/status`;
  return existsSync(status) && !readFileSync(status, 'utf8').includes('State:\tZ');
}

interface Given {
  dataDir: string;
  port?: number;
  env?: Record<string, string>;
}

/** What `npm start` runs, as an operator would see it. */
export async function startProduct({ dataDir, port, env = {} }: Given) {
  const at = port ?? (await freePort());
  const starter = spawn('node', ['scripts/start.js'], {
    cwd: root,
    env: serverEnv({ DATA_DIR: dataDir, PORT: String(at), ...env }),
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const pid = starter.pid ?? 0;
  let output = '';
  for (const stream of [starter.stdout, starter.stderr])
    stream.on('data', (chunk: Buffer) => {
      output += chunk.toString();
    });
  const ended = once(starter, 'exit').then(([code, signal]) => (code ?? signal) as number | string);
  const databasePid = () =>
    Number(readFileSync(join(dataDir, 'postgres/postmaster.pid'), 'utf8').split('\n')[0]);

  return {
    pid,
    url: `http://localhost:${at}`,
    port: at,
    /** Resolves with the exit code. */
    ended,
    output: () => output,
    says: (words: string | RegExp, seconds = 30) =>
      waitFor(() => {
        const said = typeof words === 'string' ? output.includes(words) : words.test(output);
        if (!said) throw new Error(`never said ${words}:\n${output}`);
      }, seconds),
    serverPid: () => childrenOf(pid)[0] ?? 0,
    databasePid,
    health: () => fetch(`http://127.0.0.1:${at}/api/health`),
    signal: (name: NodeJS.Signals) => starter.kill(name),
    killEverything() {
      for (const victim of [pid, ...childrenOf(pid), databasePid()]) process.kill(victim, 'SIGKILL');
    },
    async stop() {
      starter.kill('SIGTERM');
      await ended;
    },
    /** For the end of a test, whatever happened in it. */
    async remove() {
      if (starter.exitCode === null && starter.signalCode === null) await this.stop();
      rmSync(dataDir, { recursive: true, force: true });
    },
  };
}
