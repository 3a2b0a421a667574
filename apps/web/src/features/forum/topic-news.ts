import type { ConversationListItem } from '@app/contracts/conversations';

/** What changed of a list since it was read. */
export interface TopicNews {
  /** The list in its old order, with new counts and last voices. */
  items: ConversationListItem[];
  /** Topics that would come in above. */
  added: ConversationListItem[];
  /** All that were added were opened just now, none only came up. */
  allNew: boolean;
}

/** Brings a list up to date without moving anything in it: `fresh` is the first page as it is now. */
export function topicNews(shown: ConversationListItem[], fresh: ConversationListItem[]): TopicNews {
  const now = new Map(fresh.map((item) => [item.conversation.id, item]));
  const items = shown.map((item) => {
    const newer = now.get(item.conversation.id);
    return newer && newer.conversation.head >= item.conversation.head ? newer : item;
  });
  const known = new Set(shown.map(({ conversation }) => conversation.id));
  const newest = shown.reduce((latest, { conversation }) => later(latest, conversation.lastMessageAt), '');
  const added = fresh.filter(
    ({ conversation: { id, lastMessageAt } }) => !known.has(id) && (lastMessageAt ?? '') > newest,
  );
  return { items, added, allNew: added.every(({ conversation }) => conversation.createdAt > newest) };
}

const later = (a: string, b: string | null) => (b !== null && b > a ? b : a);
