import type { Delta, MessagePage } from '@app/contracts/conversations';
import { applyDelta, type ConversationView, joinPage, viewOfPage } from './delta.ts';

/** A conversation that is being followed: what is loaded, and what is known to be missing. */
export interface Following {
  view: ConversationView;
  /** Deltas that came before the one they build on; the missing one is often only a moment late. */
  early: Delta[];
  /** The highest head anybody named. A view below it has missed something. */
  announced: number;
}

/** More waiting deltas than this are not worth keeping: fetching brings the same rows in one answer. */
const mostEarly = 200;

export const followPage = (page: MessagePage): Following => ({
  view: viewOfPage(page),
  early: [],
  announced: page.head,
});

export const isBehind = ({ view, announced }: Following): boolean => view.head < announced;

/** Pushed or fetched, in any order, any number of times. */
export function receiveDelta(following: Following, delta: Delta): Following {
  const announced = Math.max(following.announced, delta.to);
  const { kind, view } = applyDelta(following.view, delta);
  if (kind === 'gap') {
    return { view, early: [...following.early, delta].slice(-mostEarly), announced };
  }
  return { ...applyEarly(view, following.early), announced };
}

export const receiveHead = (following: Following, head: number): Following =>
  head > following.announced ? { ...following, announced: head } : following;

/** Adds a page read before or after what is loaded. An older page makes the whole view as old as it is. */
export function receivePage(following: Following, page: MessagePage): Following {
  const announced = Math.max(following.announced, following.view.head, page.head);
  return { ...applyEarly(joinPage(following.view, page), following.early), announced };
}

/** Shows another part of the conversation instead. Deltas that wait still count. */
export function replacePage(following: Following, page: MessagePage): Following {
  const announced = Math.max(following.announced, following.view.head, page.head);
  return { ...applyEarly(viewOfPage(page), following.early), announced };
}

function applyEarly(view: ConversationView, early: Delta[]): Pick<Following, 'view' | 'early'> {
  let current = view;
  let waiting = early;
  for (let before = -1; before !== waiting.length;) {
    before = waiting.length;
    const left: Delta[] = [];
    for (const delta of waiting) {
      const result = applyDelta(current, delta);
      current = result.view;
      if (result.kind === 'gap') left.push(delta);
    }
    waiting = left;
  }
  return { view: current, early: waiting };
}

/**
 * Drops what lies far from the position being read, so that a view never grows beyond `most` messages by much. What
 * is dropped is loaded again as a page when somebody scrolls there.
 */
export function trimAround(view: ConversationView, position: number, most: number): ConversationView {
  const { messages } = view;
  if (messages.length <= most) return view;
  const read = messages.findIndex((message) => message.position >= position);
  const center = read === -1 ? messages.length : read;
  const start = Math.max(0, Math.min(center - Math.floor(most / 2), messages.length - most));
  return {
    ...view,
    messages: messages.slice(start, start + most),
    hasBefore: view.hasBefore || start > 0,
    hasAfter: view.hasAfter || start + most < messages.length,
  };
}
