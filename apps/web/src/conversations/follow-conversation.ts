import { onFrame, followStream } from '../lib/realtime.ts';
import type { Followed, StreamListener } from './conversation-source.ts';

/** Reading does not wait longer than this for the stream: what happens in between is fetched once it is joined. */
const patience = 300;

/** Brings what the server pushes about one conversation. Visitors have no socket and nothing to wait for. */
export const followConversation =
  (hasSocket: boolean) =>
  (id: string, listener: StreamListener): Followed => {
    const stops = [
      onFrame('delta', (delta) => delta.conversation === id && listener.delta(delta)),
      onFrame('heads', (heads) => {
        for (const { conversation, head } of heads) if (conversation === id) listener.head(head);
      }),
      onFrame('own', ({ conversation, ...own }) => conversation === id && listener.own(own)),
      onFrame('typing', ({ conversation, ...person }) => conversation === id && listener.typing(person)),
      onFrame('presence', ({ conversation, count }) => conversation === id && listener.presence(count)),
    ];
    const stream = hasSocket && followStream(`conversation:${id}`, listener);
    if (stream) stops.push(stream.stop);
    return {
      ready: stream ? Promise.race([stream.ready, wait(patience)]) : Promise.resolve(),
      stop() {
        for (const stop of stops) stop();
      },
    };
  };

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => {
    setTimeout(resolve, milliseconds);
  });
