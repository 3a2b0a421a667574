import {
  collaborationEnd,
  type CollaborationEnd,
  largestUpdate,
  temporaryEnds,
} from '@app/contracts/documents';
import type { PersonSummary } from '@app/contracts/people';
import type { Actor } from '@app/contracts/session';
import { encoding } from 'lib0';
import { WebSocket } from 'ws';
import { ProblemError } from '../../../platform/problems.ts';

/** Refuses without words for the log: Hocuspocus tells the client the reason. */
export class Refusal extends Error {
  readonly reason: CollaborationEnd;
  readonly code: number;
  constructor(reason: CollaborationEnd) {
    super('');
    this.reason = reason;
    this.code = closeCode(reason);
  }
}

/** What is to be told to a client of something that went wrong. */
export function refusalOf(error: unknown): Refusal {
  if (error instanceof Refusal) return error;
  if (!(error instanceof ProblemError)) return new Refusal('unavailable');
  const known = collaborationEnd.safeParse(error.code);
  return new Refusal(known.success ? known.data : 'unavailable');
}

const closeCode = (reason: CollaborationEnd): number =>
  ({ restart: 1001, too_large: 1009 })[reason as string] ?? (temporaryEnds.includes(reason) ? 4503 : 4403);

/** What may wait for a client that does not read; a joining one gets a whole document. */
const mostWaiting = 8_000_000;
/** What may wait to be stored for one client, before it is read on. */
const mostUnstored = 2 * largestUpdate;
const untilTerminated = 3_000;

/** What a client may send in Hocuspocus' protocol: sync, awareness, authentication, query awareness, sync reply, close. */
const allowedTypes = new Set([0, 1, 2, 3, 4, 7]);

interface Handling {
  handleMessage(frame: Uint8Array): void;
  handleClose(event: { code: number; reason: string }): void;
}

/** One connection in which one person edits one document. Stands between Hocuspocus and the network. */
export class Collaborator {
  readonly documentId: string;
  readonly cookie: string | undefined;
  actor: Actor | null = null;
  /** As others see them. */
  person: PersonSummary | null = null;
  /** Its number in Yjs, from the first caret on. */
  client: number | undefined;
  /** Let in: counts as one of those who edit. */
  admitted = false;
  /** Rights could not be asked when they should have been: nothing is written before they are. */
  mustAsk = false;
  private ended: CollaborationEnd | null = null;
  private handling: Handling | null = null;
  private unstored = 0;
  private readonly socket: WebSocket;
  /** Every frame begins with it: one connection, one document. */
  private readonly address: Uint8Array;

  constructor(socket: WebSocket, documentId: string, cookie: string | undefined) {
    this.socket = socket;
    this.documentId = documentId;
    this.cookie = cookie;
    this.address = encoding.encode((encoder) => encoding.writeVarString(encoder, documentId));
  }

  listen(handling: Handling, allow: (bytes: number) => CollaborationEnd | null): void {
    this.handling = handling;
    this.socket.on('message', (data: Buffer) => this.receive(data, allow));
    this.socket.on('close', (code, reason) => handling.handleClose({ code, reason: reason.toString() }));
    // Frames that break the protocol, or are far too large: `ws` says why, and would then wait for long.
    this.socket.on('error', () => this.close());
  }

  /** For Hocuspocus. */
  get readyState(): number {
    return this.ended ? WebSocket.CLOSING : this.socket.readyState;
  }

  send(frame: Uint8Array): void {
    if (this.ended || this.socket.readyState !== WebSocket.OPEN) return;
    // It will catch up when it is back.
    if (this.socket.bufferedAmount > mostWaiting) this.socket.terminate();
    else this.socket.send(frame);
  }

  /** Hocuspocus closes what it cannot make sense of. */
  close(code?: number, reason?: string): void {
    this.socket.close(code, reason);
    setTimeout(() => this.socket.terminate(), untilTerminated).unref();
  }

  get isOpen(): boolean {
    return this.ended === null && this.socket.readyState === WebSocket.OPEN;
  }

  get remains(): boolean {
    return this.socket.readyState !== WebSocket.CLOSED;
  }

  /** Nothing more is taken from this client or sent to it. */
  end(reason: CollaborationEnd): void {
    if (this.ended) return;
    const code = closeCode(reason);
    this.handling?.handleClose({ code, reason }); // tells the client the reason within the protocol
    this.ended = reason;
    this.socket.resume();
    this.close(code, reason);
  }

  terminate(): void {
    this.socket.terminate();
  }

  /** A frame was dealt with. */
  stored(bytes: number): void {
    this.unstored -= bytes;
    if (this.unstored <= mostUnstored && this.socket.isPaused) this.socket.resume();
  }

  private receive(frame: Buffer, allow: (bytes: number) => CollaborationEnd | null): void {
    if (this.ended) return;
    const refused = this.isFrame(frame) ? (this.tooLarge(frame) ?? allow(frame.length)) : 'invalid_update';
    if (refused) {
      this.end(refused);
      return;
    }
    if (this.actor) {
      this.unstored += frame.length;
      if (this.unstored > mostUnstored) this.socket.pause();
    }
    this.handling?.handleMessage(new Uint8Array(frame));
  }

  private isFrame(frame: Buffer): boolean {
    const { length } = this.address;
    return (
      frame.length > length &&
      frame.subarray(0, length).equals(this.address) &&
      allowedTypes.has(frame[length] ?? -1)
    );
  }

  private tooLarge(frame: Buffer): CollaborationEnd | null {
    return frame.length > largestUpdate ? 'too_large' : null;
  }
}
