import type { Conversation, Delta, MessagePage } from '@app/contracts/conversations';
import type { Message } from '@app/contracts/messages';

/**
 * The loaded part of a conversation on a client: one unbroken run of positions, and the head it is true for.
 * `hasAfter` false means the run reaches the end, so new messages belong to it.
 */
export interface ConversationView {
  conversation: Conversation;
  /** In rising position, without gaps once it is up to date. */
  messages: Message[];
  head: number;
  hasBefore: boolean;
  hasAfter: boolean;
}

export const viewOfPage = (page: MessagePage): ConversationView => ({ ...page });

/** `gap`: changes in between are missing, fetch from `view.head`. */
export type DeltaResult = { kind: 'applied' | 'known' | 'gap'; view: ConversationView };

/**
 * Moves a view forward. Applied twice is applied once; a row with a lower `seq` never replaces a newer one; a row
 * that is not loaded is dropped, because the page that loads it will be newer.
 */
export function applyDelta(view: ConversationView, delta: Delta): DeltaResult {
  if (delta.to <= view.head) return { kind: 'known', view };
  if (delta.from > view.head) return { kind: 'gap', view };
  const conversation = movedOn(newer(view.conversation, delta.changes.conversation), delta);
  return {
    kind: 'applied',
    view: { ...view, conversation, head: delta.to, messages: mergeMessages(view, delta.changes.messages) },
  };
}

/** What every new message changes of its conversation follows from the message, so a delta need not repeat it. */
function movedOn(conversation: Conversation, { to, changes }: Delta): Conversation {
  let { lastPosition, lastMessageAt } = conversation;
  for (const { position, createdAt } of changes.messages) {
    if (position <= lastPosition) continue;
    lastPosition = position;
    lastMessageAt = createdAt;
  }
  return { ...conversation, head: Math.max(conversation.head, to), lastPosition, lastMessageAt };
}

const newer = (mine: Conversation, theirs: Conversation | undefined) =>
  theirs && theirs.head >= mine.head ? theirs : mine;

function mergeMessages(view: ConversationView, changed: Message[]): Message[] {
  if (changed.length === 0) return view.messages;
  // The answer to a retry can hold a message that was moved elsewhere meanwhile.
  const here = changed.filter(({ conversation }) => conversation === view.conversation.id);
  const byId = new Map(here.map((message) => [message.id, message]));
  const merged = view.messages.map((mine) => {
    const theirs = byId.get(mine.id);
    byId.delete(mine.id);
    return theirs && theirs.seq > mine.seq ? theirs : mine;
  });
  const added = [...byId.values()].filter((message) => belongsTo(view, message));
  return added.length === 0 ? merged : newestOfEach([...merged, ...added]); // a stub takes the place of what was moved
}

/**
 * What lies outside of the loaded run comes with its page. What lies inside is added even if it is not the next one: a
 * fetch that was cut brings rows by `seq`, so a message that was edited comes after its successors.
 */
function belongsTo({ messages, hasBefore, hasAfter }: ConversationView, { position }: Message): boolean {
  const first = messages[0]?.position ?? Infinity;
  const last = messages.at(-1)?.position ?? -Infinity;
  return (!hasBefore || position > first) && (!hasAfter || position < last);
}

/** Adds a page read before or after what is loaded. A page that does not touch the run changes nothing. */
export function joinPage(view: ConversationView, page: MessagePage): ConversationView {
  const mine = spanOf(view.messages);
  const theirs = spanOf(page.messages);
  if (!mine) return viewOfPage(page);
  if (!theirs || theirs.first > mine.last + 1 || theirs.last < mine.first - 1) return view;
  return {
    conversation: newer(view.conversation, page.conversation),
    messages: newestOfEach([...view.messages, ...page.messages]),
    head: Math.min(view.head, page.head), // whichever part is older decides where catching up starts
    hasBefore: theirs.first <= mine.first ? page.hasBefore : view.hasBefore,
    hasAfter: theirs.last >= mine.last ? page.hasAfter : view.hasAfter,
  };
}

function spanOf(messages: Message[]): { first: number; last: number } | undefined {
  const [first, last] = [messages[0], messages.at(-1)];
  return first && last && { first: first.position, last: last.position };
}

function newestOfEach(messages: Message[]): Message[] {
  const byPosition = new Map<number, Message>();
  for (const message of messages) {
    const known = byPosition.get(message.position);
    if (!known || message.seq > known.seq) byPosition.set(message.position, message);
  }
  return [...byPosition.values()].toSorted((a, b) => a.position - b.position);
}
