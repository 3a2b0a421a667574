import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';

type Handlers = Record<string, (given: never) => Promise<unknown>>;
interface Call {
  id: number;
  name: string;
  given: unknown;
}
interface Answer {
  id: number;
  value?: unknown;
  error?: string;
}

/** In a load generator: what its parent may ask for. */
export function serve(handlers: Handlers): void {
  process.on('message', ({ id, name, given }: Call) => {
    const handler = handlers[name];
    if (!handler) throw new Error(`nobody knows ${name}`);
    handler(given as never).then(
      (value) => process.send?.({ id, value } satisfies Answer),
      (error: Error) => process.send?.({ id, error: error.stack ?? error.message } satisfies Answer),
    );
  });
}

/** A load generator in a process of its own, called like an object. */
export function startWorker<H extends Handlers>(file: URL) {
  const child: ChildProcess = fork(file, {
    serialization: 'advanced',
    execArgv: ['--disable-warning=ExperimentalWarning'],
  });
  const waiting = new Map<number, (answer: Answer) => void>();
  child.on('message', (answer: Answer) => {
    waiting.get(answer.id)?.(answer);
    waiting.delete(answer.id);
  });
  let last = 0;
  return {
    async call<N extends keyof H & string>(
      name: N,
      given: Parameters<H[N]>[0],
    ): Promise<Awaited<ReturnType<H[N]>>> {
      const id = ++last;
      child.send({ id, name, given } satisfies Call);
      const { error, value } = await new Promise<Answer>((resolve) => waiting.set(id, resolve));
      if (error) throw new Error(`${name}: ${error}`);
      return value as Awaited<ReturnType<H[N]>>;
    },
    async stop() {
      if (child.exitCode !== null) return;
      child.kill('SIGKILL');
      await once(child, 'exit');
    },
  };
}

/** Milliseconds on the clock that all processes of a machine share. */
export const now = (): number => Number(process.hrtime.bigint()) / 1e6;
