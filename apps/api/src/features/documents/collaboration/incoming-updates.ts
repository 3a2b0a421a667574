import { Injectable, Logger } from '@nestjs/common';
import type { Doc } from 'yjs';
import { isDatabaseDown } from '../../../platform/problems.ts';
import { type Collaborator, Refusal, refusalOf } from './collaborator.ts';
import { Collaborators } from './collaborators.ts';
import { Settling } from './settling.ts';
import { StoredTexts } from './stored-text.ts';
import { UpdateLog } from './update-log.ts';
import { isEmptyUpdate, isKnownTo } from './yjs-text.ts';

/** A store that is away for longer sends its clients away: they keep what they have and come again. */
const patience = 60_000;

/** What clients send: checked, committed, and only then applied, told to others and acknowledged. */
@Injectable()
export class IncomingUpdates {
  private readonly logger = new Logger(IncomingUpdates.name);
  private stopping = false;

  constructor(
    private readonly collaborators: Collaborators,
    private readonly texts: StoredTexts,
    private readonly log: UpdateLog,
    private readonly settling: Settling,
  ) {}

  /** Nothing that waits for a database is waited for any longer. */
  stop(): void {
    this.stopping = true;
  }

  /** Nothing waits to be committed. */
  get idle(): boolean {
    return this.log.idle;
  }

  /** @param known what the update may be in already, when that is worth a walk through the document. @throws Refusal */
  async take(collaborator: Collaborator, update: Uint8Array, known: Doc | null): Promise<void> {
    try {
      if (!isWithoutNews(update, known)) await this.append(collaborator, update);
    } catch (error) {
      const refusal = refusalOf(error);
      if (refusal.reason === 'unavailable' && !isDatabaseDown(error)) this.logger.error(error);
      collaborator.end(refusal.reason);
      throw refusal;
    }
  }

  private async append(collaborator: Collaborator, update: Uint8Array): Promise<void> {
    const { actor, documentId, admitted } = collaborator;
    if (!actor || !admitted || !collaborator.isOpen) throw new Refusal('forbidden');
    if (collaborator.mustAsk) await this.collaborators.demand(Object.assign(collaborator, { actor }));
    const deadline = Date.now() + patience;
    const row = await this.log.appendPatiently(
      { documentId, personId: actor.personId, update },
      () => collaborator.isOpen && !this.stopping && Date.now() < deadline,
    );
    await this.apply(collaborator, row, update);
    this.settling.touch(documentId);
  }

  /** Hocuspocus would acknowledge what it could not apply. */
  private async apply(collaborator: Collaborator, row: string, update: Uint8Array): Promise<void> {
    const { documentId } = collaborator;
    try {
      this.log.publish(documentId, update);
    } catch (error) {
      this.logger.error(`Document ${documentId}: update ${row} could not be applied (${String(error)})`);
      await this.texts.quarantine(row, String(error));
      collaborator.end('invalid_update');
      // It may be half applied here: everybody comes again, and gets what is stored.
      this.collaborators.endDocument(documentId, 'unavailable');
      throw new Refusal('invalid_update');
    }
  }
}

/** What changes nothing is not stored. @throws Refusal when it is no update */
function isWithoutNews(update: Uint8Array, known: Doc | null): boolean {
  try {
    return isEmptyUpdate(update) || (known !== null && isKnownTo(known, update));
  } catch {
    throw new Refusal('invalid_update');
  }
}
