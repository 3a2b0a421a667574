import { HocuspocusProviderWebsocket, MessageType } from '@hocuspocus/provider';
import { collaborationPath } from '@app/contracts/documents';

const shortest = 1_000;
const longest = 30_000;

function addressOf(documentId: string): string {
  const address = new URL(`${collaborationPath}?document=${documentId}`, location.href);
  address.protocol = address.protocol.replace('http', 'ws');
  return address.href;
}

/**
 * The WebSocket of one page. It comes again by itself for ever, after pauses that grow and are never the same for two
 * people.
 */
export class Connection extends HocuspocusProviderWebsocket {
  private isOver = false;

  constructor(documentId: string) {
    super({
      url: addressOf(documentId),
      autoConnect: true,
      delay: shortest,
      minDelay: shortest,
      maxDelay: longest,
      factor: 2,
      jitter: true,
      maxAttempts: 0,
    });
  }

  /**
   * Text that cannot go out now is not queued: whoever comes back sends all that is missing at once. Hocuspocus would
   * send both, count the acknowledgement of the first as one of the whole, and call it saved too early.
   */
  override send(message: Uint8Array): void {
    if (this.webSocket?.readyState === WebSocket.OPEN || !isText(message)) super.send(message);
  }

  override destroy(): void {
    this.isOver = true;
    super.destroy();
  }

  /** One that was lost just before it was destroyed has its next try set already, and would come again for ever. */
  override async connect(): Promise<unknown> {
    return this.isOver ? undefined : super.connect();
  }

  /** The server is there but will not have us for now: it is not asked every second. */
  slowDown(): void {
    const { delay } = this.configuration;
    this.setConfiguration({ delay: Math.min(longest, delay * 2) + Math.random() * shortest });
  }

  speedUp(): void {
    this.setConfiguration({ delay: shortest });
  }

  tryNow(): void {
    if (this.status === 'disconnected') void this.connect();
  }
}

/** A frame begins with the length of the page's id in one byte, the id, and the type of the message. */
const isText = (message: Uint8Array): boolean =>
  Number(message[(message[0] ?? 0) + 1]) === Number(MessageType.Sync);
