import { spawn } from 'node:child_process';
import { nodeOptions, pinnedEnv } from './environment.js';

/** Longer than the server takes to drain, shorter than the 30 s an operator waits. */
const patience = 20_000;
const longestPause = 15_000;

/**
 * Runs the server and starts it again when it dies, after pauses that grow from half a second. A server that never
 * became ready is not tried again: what is wrong then does not heal by itself.
 * @param {string} file
 * @param {NodeJS.ProcessEnv} env
 */
export function supervise(file, env) {
  let wasReady = false;
  let stopping = false;
  let pause = 500;
  /** @type {import('node:child_process').ChildProcess | undefined} */
  let server;
  /** @type {NodeJS.Timeout | undefined} */
  let waiting;
  /** @type {(code: number) => void} */
  let finish = () => {};
  /** @type {Promise<number>} */
  const finished = new Promise((resolve) => {
    finish = resolve;
  });

  function launch() {
    const startedAt = Date.now();
    // The channel tells the server when this process is gone.
    server = spawn('node', [...nodeOptions, file], {
      stdio: ['inherit', 'inherit', 'inherit', 'ipc'],
      env: { ...pinnedEnv, ...env },
    });
    server.on('message', (message) => {
      wasReady ||= message === 'ready';
    });
    server.once('exit', (code, signal) => {
      if (stopping) return finish(0);
      if (!wasReady) return finish(code ?? 1);
      if (Date.now() - startedAt > 60_000) pause = 500;
      process.stderr.write(`The server ended (${signal ?? code}). Starting it again in ${pause} ms.\n`);
      waiting = setTimeout(launch, pause);
      pause = Math.min(pause * 2, longestPause);
    });
  }

  launch();
  return {
    /** Resolves with the exit code for the whole. */
    finished,
    stop() {
      if (stopping) return;
      stopping = true;
      clearTimeout(waiting);
      if (!server || server.exitCode !== null || server.signalCode !== null) return finish(0);
      server.kill('SIGTERM');
      setTimeout(() => server?.kill('SIGKILL'), patience).unref();
    },
  };
}
