import { Injectable, Logger, type OnApplicationBootstrap, type OnModuleDestroy } from '@nestjs/common';
import { type CollaborationEnd, mostEditors } from '@app/contracts/documents';
import { canEditDocument, canReadDocument, type DocumentFacts } from '@app/domain/document-rights';
import type { PersonSummary } from '@app/contracts/people';
import type { Actor } from '@app/contracts/session';
import { DocumentAccess } from '../../../core/documents/document-access.ts';
import { personColumns, type PersonRow, presentPerson } from '../../../core/identity/person.presenter.ts';
import { Coalescer } from '../../../platform/database/coalescer.ts';
import { Database } from '../../../platform/database/database.ts';
import { type OtherConnections, Realtime } from '../../../platform/realtime/realtime.ts';
import { type Collaborator, Refusal } from './collaborator.ts';

type Known = Collaborator & { actor: Actor };

/** What was changed elsewhere, or expired, is found after this long. */
const sweepEvery = 5_000;

const obstacleOf = (actor: Actor, facts: DocumentFacts | null): CollaborationEnd | null => {
  if (!facts || !canReadDocument(actor, facts)) return 'not_found';
  if (facts.trashed) return 'not_found';
  return canEditDocument(actor, facts) ? null : 'forbidden';
};

/** Who edits which document in this process, and what ends it: a right, a session, a page that is taken away. */
@Injectable()
export class Collaborators implements OtherConnections, OnApplicationBootstrap, OnModuleDestroy {
  private readonly logger = new Logger(Collaborators.name);
  private readonly all = new Set<Collaborator>();
  /** After a restart everybody comes back at once: they are asked about together. */
  private readonly questions = new Coalescer<Known, CollaborationEnd | null>((asked) =>
    this.obstacles(asked),
  );
  private timer: NodeJS.Timeout | undefined;

  constructor(
    private readonly db: Database,
    private readonly access: DocumentAccess,
    realtime: Realtime,
  ) {
    realtime.include(this);
  }

  onApplicationBootstrap(): void {
    this.timer = setInterval(() => void this.ask(this.known()), sweepEvery).unref();
  }

  onModuleDestroy(): void {
    clearInterval(this.timer);
  }

  add(collaborator: Collaborator): void {
    this.all.add(collaborator);
  }

  remove(collaborator: Collaborator): void {
    this.all.delete(collaborator);
  }

  list(): Collaborator[] {
    return [...this.all];
  }

  of(documentId: string): Collaborator[] {
    return this.list().filter((one) => one.documentId === documentId);
  }

  countOf(personId: string): number {
    return this.known().filter(({ actor }) => actor.personId === personId).length;
  }

  /**
   * Its `actor` is set before: a right that ends while it is asked about is then found by `recheck`.
   * @throws Refusal
   */
  async admit(collaborator: Known): Promise<void> {
    await this.demand(collaborator);
    const editors = this.of(collaborator.documentId).filter(({ admitted }) => admitted);
    if (editors.length >= mostEditors) throw new Refusal('full');
    if (!collaborator.isOpen) throw new Refusal('unavailable');
    collaborator.admitted = true;
  }

  /** @throws Refusal */
  async demand(collaborator: Known): Promise<void> {
    const obstacle = await this.questions.submit(collaborator);
    if (obstacle) throw new Refusal(obstacle);
    collaborator.mustAsk = false;
  }

  /** After a right changed for somebody, or for everybody. */
  recheck(personId?: string): Promise<void> {
    return this.ask(this.known().filter(({ actor }) => !personId || actor.personId === personId));
  }

  /** After pages were trashed, moved, or got other rights. */
  recheckDocuments(documentIds: string[]): Promise<void> {
    return this.ask(this.known().filter(({ documentId }) => documentIds.includes(documentId)));
  }

  endSession(sessionId: string): void {
    for (const one of this.known()) if (one.actor.sessionId === sessionId) one.end('unauthenticated');
  }

  /** Nobody is left with a copy that may differ from what is stored: all come again and get it anew. */
  endDocument(documentId: string, reason: CollaborationEnd): void {
    for (const one of this.of(documentId)) one.end(reason);
  }

  private known(): Known[] {
    return this.list().filter((one): one is Known => one.actor !== null);
  }

  /** Whoever cannot be asked about writes nothing until they could be. */
  private async ask(asked: Known[]): Promise<void> {
    if (asked.length === 0) return;
    try {
      const obstacles = await this.obstacles(asked);
      asked.forEach((one, index) => {
        const obstacle = obstacles[index];
        if (obstacle) one.end(obstacle);
        else one.mustAsk = false;
      });
    } catch (error) {
      this.logger.warn(error);
      for (const one of asked) one.mustAsk = true;
    }
  }

  private async obstacles(asked: Known[]): Promise<(CollaborationEnd | null)[]> {
    const [sessions, facts] = await Promise.all([
      this.peopleOf(asked.map(({ actor }) => actor.sessionId)),
      this.access.factsFor(asked.map(({ actor, documentId }) => ({ personId: actor.personId, documentId }))),
    ]);
    return asked.map((one, index) => {
      one.person = sessions.get(one.actor.sessionId) ?? null;
      return one.person ? obstacleOf(one.actor, facts[index] ?? null) : 'unauthenticated';
    });
  }

  /** By their sessions, those that still hold. */
  private async peopleOf(sessions: string[]): Promise<Map<string, PersonSummary>> {
    const rows = await this.db.query<PersonRow & { session: string }>(
      `SELECT s.id AS session, ${personColumns}
         FROM session s JOIN person p ON p.id = s.person_id LEFT JOIN organization o ON o.id = p.organization_id
        WHERE s.id = ANY ($1::uuid[]) AND s.expires_at > now()
          AND p.erased_at IS NULL AND p.deactivated_at IS NULL`,
      [[...new Set(sessions)]],
    );
    return new Map(rows.map((row) => [row.session, presentPerson(row)]));
  }
}
