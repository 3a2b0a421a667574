import { HttpConnection, SocketConnection } from './wire.ts';
import { now, serve } from './worker.ts';

interface Return {
  port: number;
  clients: number;
  conversations: string[];
  since: number;
  missed: number;
}

/** What the app does: connect, follow, then fetch from the last number it knows. */
async function comeBackAs(index: number, { port, conversations, since, missed }: Return): Promise<boolean> {
  const cookie = `session=bench-${index + 1}`;
  const conversation = conversations[index % conversations.length] ?? '';
  const socket = new SocketConnection(port, cookie);
  await socket.ready;
  await new Promise<void>((resolve) => {
    socket.onText = (packet) => {
      if (packet[1] === 0x33) resolve();
    };
    socket.send(`420["join",{"streams":["conversation:${conversation}"]}]`);
  });
  const connection = new HttpConnection(port);
  const { status, body } = await connection.ask({
    path: `/api/conversations/${conversation}/changes?since=${since}`,
    cookie,
  });
  connection.close();
  if (status !== 200) return false;
  const text = body.toString('latin1');
  return text.split('"position":').length - 1 === missed && text.includes(`"to":${since + missed}`);
}

const handlers = {
  async comeBack(given: Return) {
    const startedAt = now();
    const all = await Promise.all(
      Array.from({ length: given.clients }, (_, index) => comeBackAs(index, given)),
    );
    return { seconds: (now() - startedAt) / 1000, complete: all.filter(Boolean).length };
  },
};
export type Returners = typeof handlers;
serve(handlers);
