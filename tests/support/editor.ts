import { HocuspocusProvider, HocuspocusProviderWebsocket } from '@hocuspocus/provider';
import {
  type CollaborationEnd,
  collaborationPath,
  collaborationToken,
  endOfCollaboration,
} from '@app/contracts/documents';
import { FRAGMENT, SCHEMA_VERSION } from '@app/editor/schema';
import { WebSocket } from 'ws';
import { type Doc, XmlElement, XmlText } from 'yjs';
import { waitFor } from './wait-for.ts';

interface Given {
  url: string;
  documentId: string;
  cookie: string;
  token?: string;
  origin?: string;
}

export const collaborationUrl = (url: string, documentId: string) =>
  `${url.replace('http', 'ws')}${collaborationPath}?document=${documentId}`;

/** Paragraphs of a document, one line each. */
export const linesOf = (doc: Doc): string[] =>
  doc
    .getXmlFragment(FRAGMENT)
    .toArray()
    .map((block) =>
      block instanceof XmlElement
        ? block
            .toArray()
            .map((part) => (part instanceof XmlText ? (part.toString() as string) : ''))
            .join('')
        : '',
    );

export const addLine = (doc: Doc, words: string): void =>
  doc.transact(() => {
    const paragraph = new XmlElement('paragraph');
    paragraph.insert(0, [new XmlText(words)]);
    doc.getXmlFragment(FRAGMENT).push([paragraph]);
  });

/**
 * What is typed without a connection is not queued, it goes with the first exchange: Hocuspocus sends both, takes the
 * acknowledgement of one for that of the other, and says "saved" too early.
 */
class Line extends HocuspocusProviderWebsocket {
  private isOver = false;

  /** A connection that was lost shortly before would otherwise come again after it was destroyed, for ever. */
  override destroy(): void {
    this.isOver = true;
    super.destroy();
  }

  override async connect(): Promise<unknown> {
    return this.isOver ? undefined : super.connect();
  }

  override send(message: Uint8Array): void {
    if (this.webSocket?.readyState === WebSocket.OPEN) super.send(message);
  }
}

/** Somebody who edits a document, as the page does: the same provider, without what is shown. */
export function openEditor({ url, documentId, cookie, token, origin }: Given) {
  const ends: CollaborationEnd[] = [];
  class Socket extends WebSocket {
    constructor(address: string) {
      super(address, { headers: { cookie, ...(origin && { origin }) } });
      this.on('error', () => undefined); // such as being closed before it was open; the provider has let go of it then
    }
  }
  const socket = new Line({
    url: collaborationUrl(url, documentId),
    WebSocketPolyfill: Socket,
    delay: 100,
    minDelay: 100,
    maxDelay: 500,
    maxAttempts: 0,
  });
  const provider = new HocuspocusProvider({
    websocketProvider: socket,
    name: documentId,
    token: token ?? collaborationToken(SCHEMA_VERSION),
    onAuthenticationFailed: ({ reason }) => note(endOfCollaboration({ reason })),
    onClose: ({ event }) => note(endOfCollaboration(event)),
  });
  const doc = provider.document;
  provider.attach();

  function note(end: CollaborationEnd | null) {
    if (end && ends.at(-1) !== end) ends.push(end);
  }

  return {
    provider,
    socket,
    doc,
    /** Why the server ended it, each once. */
    ends,
    lines: () => linesOf(doc),
    type: (words: string) => addLine(doc, words),
    /** Everything typed here is acknowledged. */
    isSaved: () => provider.synced && !provider.hasUnsyncedChanges,
    saved: (seconds?: number) =>
      waitFor(() => {
        if (!provider.synced || provider.hasUnsyncedChanges)
          throw new Error(`not saved: ${provider.unsyncedChanges} open, ended by ${ends.join()}`);
      }, seconds),
    close() {
      provider.destroy();
      socket.destroy();
    },
  };
}
export type Editor = ReturnType<typeof openEditor>;
