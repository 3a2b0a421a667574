import { Injectable } from '@nestjs/common';
import { Realtime } from '../../platform/realtime/realtime.ts';
import { personRoom } from '../../platform/realtime/sockets.ts';

/** Tells open pages what to read again, and lets sockets in and out. Call after commit. */
@Injectable()
export class SpaceHints {
  constructor(private readonly realtime: Realtime) {}

  /** The space, its boards or its members changed: for those who follow it. */
  spaceChanged(spaceId: string): void {
    this.realtime.hint(`space:${spaceId}`, `space:${spaceId}`);
  }

  /** The spaces or invitations of this person changed. */
  spacesChanged(personId: string): void {
    this.realtime.hint(personRoom(personId), 'spaces');
  }

  async joined(spaceId: string, personId: string): Promise<void> {
    await this.realtime.welcomePerson(personId);
    this.membershipChanged(spaceId, personId);
  }

  /** Sockets first: whoever lost the right hears nothing more of the space. */
  async left(spaceId: string, personId: string): Promise<void> {
    await this.realtime.recheckPerson(personId);
    this.membershipChanged(spaceId, personId);
  }

  async visibilityChanged(): Promise<void> {
    await this.realtime.recheckEveryone();
  }

  private membershipChanged(spaceId: string, personId: string): void {
    this.spacesChanged(personId);
    this.spaceChanged(spaceId);
  }
}
