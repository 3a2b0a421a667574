import { connect, type Socket } from 'node:net';

/**
 * HTTP and engine.io spoken by hand over plain connections: a load generator that shares two cores with the server
 * must cost next to nothing, or it measures itself.
 */

const headEnd = Buffer.from('\r\n\r\n');
const nothing: Buffer = Buffer.alloc(0);

interface Wanted {
  method?: string;
  path: string;
  cookie: string;
  body?: string;
}

export interface Reply {
  status: number;
  body: Buffer;
}

/** One kept-alive connection with one request at a time. */
export class HttpConnection {
  private readonly socket: Socket;
  private readonly port: number;
  private received: Buffer[] = [];
  private size = 0;
  private expected = Infinity;
  private bodyAt = 0;
  private status = 0;
  private settle: { resolve: (reply: Reply) => void; reject: (error: Error) => void } | undefined;

  constructor(port: number) {
    this.port = port;
    this.socket = connect(port, '127.0.0.1').setNoDelay(true);
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', (error) => this.fail(error));
    this.socket.on('close', () => this.fail(new Error('closed')));
  }

  ask({ method = 'GET', path, cookie, body }: Wanted): Promise<Reply> {
    const content =
      body === undefined
        ? ''
        : `content-type: application/json\r\ncontent-length: ${Buffer.byteLength(body)}\r\n`;
    this.socket.write(
      `${method} ${path} HTTP/1.1\r\nhost: localhost:${this.port}\r\ncookie: ${cookie}\r\n${content}\r\n${body ?? ''}`,
    );
    return new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
  }

  close() {
    this.settle = undefined;
    this.socket.destroy();
  }

  private take(chunk: Buffer) {
    this.received.push(chunk);
    this.size += chunk.length;
    if (this.expected === Infinity) this.readHead();
    if (this.size < this.expected) return;
    const whole = this.received.length === 1 ? chunk : Buffer.concat(this.received);
    const reply = { status: this.status, body: whole.subarray(this.bodyAt, this.expected) };
    this.received = [];
    this.size = 0;
    this.expected = Infinity;
    const { settle } = this;
    this.settle = undefined;
    settle?.resolve(reply);
  }

  private readHead() {
    const whole = this.received.length === 1 ? (this.received[0] ?? nothing) : Buffer.concat(this.received);
    this.received = [whole];
    const end = whole.indexOf(headEnd);
    if (end < 0) return;
    const head = whole.toString('latin1', 0, end);
    this.status = Number(head.slice(9, 12));
    this.bodyAt = end + 4;
    this.expected = this.bodyAt + Number(/\ncontent-length: (\d+)/i.exec(head)?.[1] ?? 0);
  }

  private fail(error: Error) {
    const { settle } = this;
    this.settle = undefined;
    settle?.reject(error);
  }
}

const mask = Buffer.from([0, 0, 0, 0]); // a mask of zeros is allowed, and leaves the payload as it is

function frameOf(text: string): Buffer {
  const payload = Buffer.from(text);
  const head =
    payload.length < 126
      ? Buffer.from([0x81, 0x80 | payload.length])
      : Buffer.from([0x81, 0x80 | 126, payload.length >> 8, payload.length & 255]);
  return Buffer.concat([head, mask, payload]);
}

const pong = frameOf('3');

/** A socket.io client that knows frames, not messages: `onText` sees the raw engine.io packet. */
export class SocketConnection {
  readonly ready: Promise<void>;
  onText: (packet: Buffer) => void = () => {};
  private readonly socket: Socket;
  private rest = nothing;
  private upgraded = false;
  private settle: { resolve: () => void; reject: (error: Error) => void } = { resolve() {}, reject() {} };

  constructor(port: number, cookie: string) {
    this.ready = new Promise((resolve, reject) => {
      this.settle = { resolve, reject };
    });
    this.socket = connect(port, '127.0.0.1').setNoDelay(true);
    this.socket.on('data', (chunk) => this.take(chunk));
    this.socket.on('error', (error) => this.settle.reject(error));
    this.socket.on('close', () => this.settle.reject(new Error('closed before it was ready')));
    this.socket.write(
      `GET /socket.io/?EIO=4&transport=websocket HTTP/1.1\r\nhost: localhost:${port}\r\ncookie: ${cookie}\r\n` +
        'connection: upgrade\r\nupgrade: websocket\r\nsec-websocket-version: 13\r\nsec-websocket-key: AAAAAAAAAAAAAAAAAAAAAA==\r\n\r\n',
    );
  }

  send(packet: string) {
    this.socket.write(frameOf(packet));
  }

  close() {
    this.socket.destroy();
  }

  private take(chunk: Buffer) {
    let data = this.rest.length ? Buffer.concat([this.rest, chunk]) : chunk;
    if (!this.upgraded) {
      const end = data.indexOf(headEnd);
      if (end < 0) {
        this.rest = data;
        return;
      }
      this.upgraded = true;
      data = data.subarray(end + 4);
    }
    this.rest = this.readFrames(data);
  }

  /** Answers with the bytes of the frame that is not complete yet. */
  private readFrames(data: Buffer): Buffer {
    let at = 0;
    while (data.length - at >= 2) {
      const short = (data[at + 1] ?? 0) & 127;
      const headLength = short < 126 ? 2 : short === 126 ? 4 : 10;
      if (data.length - at < headLength) break;
      const length =
        short < 126 ? short : short === 126 ? data.readUInt16BE(at + 2) : data.readUInt32BE(at + 6);
      const end = at + headLength + length;
      if (end > data.length) break;
      this.understand(data.subarray(at + headLength, end));
      at = end;
    }
    return data.subarray(at);
  }

  /** engine.io: 0 open, 2 ping, 4 message; socket.io: 40 connected, 44 refused, 42 event, 43 acknowledgement. */
  private understand(packet: Buffer) {
    const [kind, message] = packet;
    if (kind === 0x32) this.socket.write(pong);
    else if (kind === 0x30) this.send('40');
    else if (kind === 0x34 && message === 0x30) this.settle.resolve();
    else if (kind === 0x34 && message === 0x34) this.settle.reject(new Error(packet.toString()));
    else this.onText(packet);
  }
}
