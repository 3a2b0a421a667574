import { once } from 'node:events';
import { createServer, type Socket } from 'node:net';

/** Speaks clamd's INSTREAM, and finds the test signature of the anti-virus makers. */
export async function startScanner() {
  let isSilent = false;
  const answer = (bytes: Buffer) =>
    bytes.includes('EICAR-STANDARD-ANTIVIRUS-TEST-FILE')
      ? 'stream: Eicar-Test-Signature FOUND\0'
      : 'stream: OK\0';
  const read = (socket: Socket) => {
    let all = Buffer.alloc(0);
    socket.on('error', () => undefined);
    socket.on('data', (chunk: Buffer) => {
      all = Buffer.concat([all, chunk]);
      const end = all.subarray(-4).equals(Buffer.alloc(4)) && all.length > 14;
      if (end && all.subarray(0, 10).toString() === 'zINSTREAM\0') socket.end(answer(all));
    });
  };
  const server = createServer((socket) => (isSilent ? socket.destroy() : read(socket))).listen(
    0,
    '127.0.0.1',
  );
  await once(server, 'listening');
  const { port } = server.address() as { port: number };
  return {
    url: `clamav://127.0.0.1:${port}`,
    silence(silent: boolean) {
      isSilent = silent;
    },
    stop: () => new Promise((done) => server.close(done)),
  };
}

export type Scanner = Awaited<ReturnType<typeof startScanner>>;
