import { Server } from '@hocuspocus/server';

// The baseline of documents: Hocuspocus as it comes, which keeps everything in memory and stores nothing.
const server = new Server({
  port: Number(process.argv[2]),
  address: '127.0.0.1',
  quiet: true,
  stopOnSignals: true,
});
await server.listen();
process.stdout.write('ready\n');
