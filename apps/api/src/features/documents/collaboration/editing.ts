import { Injectable } from '@nestjs/common';
import { type beforeSyncPayload, type Configuration, Hocuspocus } from '@hocuspocus/server';
import { Admission } from './admission.ts';
import { signCarets } from './carets.ts';
import type { Collaborator } from './collaborator.ts';
import { IncomingUpdates } from './incoming-updates.ts';
import { Opening } from './opening.ts';

interface EditingContext {
  collaborator: Collaborator;
}

/** Of the sync protocol of Yjs: a question, and an answer to one; what somebody typed is 2. */
const question = 0;
const answer = 1;

/** What happens to the frames of one document, as hooks of Hocuspocus. Its own storing is not used. */
@Injectable()
export class Editing {
  readonly hocuspocus: Hocuspocus<EditingContext>;

  constructor(
    private readonly admission: Admission,
    private readonly updates: IncomingUpdates,
    private readonly opening: Opening,
  ) {
    this.hocuspocus = new Hocuspocus<EditingContext>(this.configuration());
  }

  stop(): void {
    this.updates.stop();
  }

  /** Everything that was taken is stored. */
  get idle(): boolean {
    return this.updates.idle;
  }

  private configuration(): Partial<Configuration<EditingContext>> {
    return {
      quiet: true,
      maxUnauthenticatedQueueSize: 2_500_000,
      maxUnauthenticatedQueueMessages: 200,
      maxPendingDocuments: 1,
      onAuthenticate: ({ context, token }) => this.admission.admit(context.collaborator, token),
      onLoadDocument: ({ documentName }) => this.opening.open(documentName),
      afterLoadDocument: async ({ documentName, document }) => this.opening.opened(documentName, document),
      beforeHandleAwareness: async ({ context, states }) => {
        if (context) signCarets(context.collaborator, states);
      },
      beforeSync: (payload) => this.beforeSync(payload),
      afterHandleMessage: async ({ context, update }) => context.collaborator.stored(update.length),
      // Hocuspocus leaves the connection itself open, but it is for this document alone.
      onDisconnect: async ({ context }) => context.collaborator.end('unavailable'),
      afterUnloadDocument: async ({ documentName }) => this.opening.closed(documentName),
    };
  }

  /** The one hook that is awaited before an update is applied, told to others and acknowledged. */
  private async beforeSync({ type, payload, context, document }: beforeSyncPayload<EditingContext>) {
    if (type === question) return;
    await this.updates.take(context.collaborator, payload, type === answer ? document : null);
  }
}
