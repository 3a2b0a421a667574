import { HocuspocusProvider } from '@hocuspocus/provider';
import {
  type CollaborationEnd,
  collaborationToken,
  endOfCollaboration,
  temporaryEnds,
} from '@app/contracts/documents';
import { SCHEMA_VERSION } from '@app/editor/schema';
import type { Awareness } from 'y-protocols/awareness';
import { applyUpdate, Doc } from 'yjs';
import { createStore } from '../../../../lib/store.ts';
import { Connection } from './connection.ts';
import { UnsentEdits } from './unsent-edits.ts';

export interface Standing {
  /** The text is here: one may write, with or without a connection. */
  isReady: boolean;
  isOnline: boolean;
  /** Changes of this person that the server has not stored. */
  unsaved: number;
  /** The server has refused, and would again. */
  end: CollaborationEnd | null;
  /** It takes longer than it should: why could be said. */
  isSlow: boolean;
}

/** Until somebody is told that there is no connection. */
const patience = 6_000;
/** How long one who has left still tries to save. */
const farewell = 30_000;

/** The server will never take what was typed. */
const refusedText: readonly CollaborationEnd[] = ['invalid_update', 'too_large'];

const atFirst: Standing = { isReady: false, isOnline: false, unsaved: 0, end: null, isSlow: false };

/** One person writes one page: the text, the connection to the others, and whether all of it is stored. */
export class Collaboration {
  readonly doc = new Doc();
  readonly standing = createStore<Standing>(atFirst);
  private readonly connection: Connection;
  private readonly provider: HocuspocusProvider;
  private readonly unsent: UnsentEdits;
  private slowTimer: ReturnType<typeof setTimeout> | undefined;
  private hasLeft = false;

  constructor({ personId, documentId }: { personId: string; documentId: string }) {
    this.unsent = new UnsentEdits({ personId, documentId, schemaVersion: SCHEMA_VERSION });
    this.connection = new Connection(documentId);
    this.provider = new HocuspocusProvider({
      websocketProvider: this.connection,
      name: documentId,
      document: this.doc,
      token: collaborationToken(SCHEMA_VERSION),
      onAuthenticated: () => this.connection.speedUp(),
      onAuthenticationFailed: ({ reason }) => this.refused(endOfCollaboration({ reason })),
      onClose: ({ event }) => this.closed(endOfCollaboration(event)),
      onSynced: () => void this.synced(),
      onUnsyncedChanges: ({ number }) => this.counted(number),
    });
    this.doc.on('update', (update: Uint8Array, origin: unknown) => {
      if (origin !== this.provider && origin !== this.unsent) this.unsent.add(update);
    });
    this.provider.attach();
    this.expect();
    window.addEventListener('online', this.retry);
  }

  /** Who is where; the extension for carets asks for it by this name. */
  get awareness(): Awareness {
    const { awareness } = this.provider;
    if (!awareness) throw new Error('unreachable');
    return awareness;
  }

  /** Asks at once instead of after the pause. */
  readonly retry = (): void => {
    if (this.standing.get().end === 'full') {
      this.set({ end: null });
      this.connection.shouldConnect = true;
    }
    this.expect();
    this.connection.tryNow();
  };

  /** Everybody else sees this person go at once; the connection stays until all is stored, or for a while. */
  leave(): void {
    if (this.hasLeft) return;
    this.hasLeft = true;
    clearTimeout(this.slowTimer);
    window.removeEventListener('online', this.retry);
    this.awareness.setLocalState(null);
    const { unsaved, end } = this.standing.get();
    if (unsaved === 0 || end) {
      this.destroy();
      return;
    }
    const timer = setTimeout(() => this.destroy(), farewell);
    const forget = this.standing.subscribe(() => {
      const now = this.standing.get();
      if (now.unsaved > 0 && !now.end) return;
      forget();
      clearTimeout(timer);
      this.destroy();
    });
  }

  private destroy(): void {
    this.provider.destroy();
    this.connection.destroy();
    void this.unsent.close();
    this.doc.destroy();
  }

  private async synced(): Promise<void> {
    // The others' text first: what was typed before the tab was closed builds on it.
    if (!this.standing.get().isReady)
      for (const { update } of await this.unsent.find()) applyUpdate(this.doc, update, this.unsent);
    clearTimeout(this.slowTimer);
    this.set({ isReady: true, isOnline: true, isSlow: false });
    this.counted(this.provider.unsyncedChanges);
  }

  private counted(unsaved: number): void {
    this.set({ unsaved });
    if (unsaved === 0 && this.standing.get().isReady) void this.unsent.forget();
  }

  private closed(end: CollaborationEnd | null): void {
    this.set({ isOnline: false });
    this.expect();
    this.refused(end);
  }

  private refused(end: CollaborationEnd | null): void {
    if (!end) return;
    if (temporaryEnds.includes(end)) {
      this.connection.slowDown();
      return;
    }
    this.connection.shouldConnect = false;
    if (refusedText.includes(end)) void this.unsent.forget(); // it would be refused again each time
    this.set({ end, isOnline: false });
    this.connection.disconnect();
  }

  /** Says after a while that it takes long. */
  private expect(): void {
    clearTimeout(this.slowTimer);
    this.set({ isSlow: false });
    this.slowTimer = setTimeout(() => {
      if (!this.standing.get().isOnline) this.set({ isSlow: true });
    }, patience);
  }

  private set(values: Partial<Standing>): void {
    this.standing.set((before) => ({ ...before, ...values }));
  }
}
