import type { Actor } from '@app/contracts/session';
import type { Sql } from '../../platform/database/database.ts';
import type { LockedConversation } from './locked-conversation.ts';

/** Two conversations that one transaction has locked. */
export interface Move {
  tx: Sql;
  actor: Actor;
  source: LockedConversation;
  target: LockedConversation;
}

/** A post and its stub, with what the post was to the others at the place it leaves. */
interface MovedPost {
  id: string;
  stub: string;
  pinned: boolean;
  replyTo: string | null;
  thread: string | null;
}

/** A post on its way. */
export interface Moving extends MovedPost {
  /** Where it stands before. */
  position: number;
}

/** What was changed at those who stayed. */
export interface Mended {
  /** Replies whose thread went. */
  cut: { id: string; thread: string }[];
  /** The accepted answer, if it went. */
  answer: string | null;
}

/** What came of moving some posts. */
export interface Carried extends Mended {
  posts: MovedPost[];
  /** The sentence that says so, and what it becomes when the move is taken back. */
  note: { id: string; body: string } | null;
}

/** A topic that leads to another one, with what it was before. */
export interface LedOn {
  state: string;
  pinned: boolean;
  /** What waited to appear there. */
  held: string[];
  /** When: rows that people did not touch since go back. */
  at: string;
}

/**
 * What the log keeps of a move. Taking it back exchanges posts and stubs, and writes a record of the same shape with
 * the places exchanged: so that can be taken back as well.
 */
export interface MoveRecord extends Carried {
  from: string;
  to: string;
  kind: 'posts' | 'merge';
  /** Whether this took such a move back. */
  back: boolean;
  /** `to` was made for the posts: when they leave and nothing else is there, it leads to where they are. */
  isNew: boolean;
  /** `from` leads to `to` since. */
  led: LedOn | null;
}

interface Place {
  space: string;
  board: string | null;
}

/** A whole topic in another board; the log of both spaces tells it. */
export interface PlaceRecord {
  deed: string;
  from: Place;
  to: Place;
}
