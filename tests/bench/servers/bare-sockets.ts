import { createServer } from 'node:http';
import { type DefaultEventsMap, Server, type Socket } from 'socket.io';
import { sampleMessage } from '../sample.ts';

// The baseline of fan-out: socket.io as it comes, every message emitted to the room by itself.
const http = createServer();
const io = new Server(http, { serveClient: false, perMessageDeflate: false, httpCompression: false });

const emit = (number: number) =>
  io.to('room').emit('delta', {
    conversation: sampleMessage.conversation,
    from: number - 1,
    to: number,
    changes: { messages: [{ ...sampleMessage, position: number, seq: number }] },
  });

async function burst(count: number) {
  for (let number = 1; number <= count; number++) {
    emit(number);
    await new Promise((done) => setImmediate(done));
  }
}

io.on('connection', (socket: Socket<DefaultEventsMap, DefaultEventsMap>) => {
  void socket.join('room');
  socket.on('say', emit);
  socket.on('burst', (count: number) => void burst(count));
});
http.listen(Number(process.argv[2]), '127.0.0.1', () => process.stdout.write('ready\n'));
