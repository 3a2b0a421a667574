import { addresses } from '../../lib/addresses.ts';

/** The list with a filter, which stands in the address. */
export const forumAddress = (
  slug: string,
  filter: { board?: string; tag?: string; unread?: boolean } = {},
) => {
  const search = new URLSearchParams();
  if (filter.board) search.set('forum', filter.board);
  if (filter.tag) search.set('schlagwort', filter.tag);
  if (filter.unread) search.set('ungelesen', '1');
  const query = search.toString();
  return `${addresses.forum(slug)}${query && `?${query}`}`;
};

export const newTopicAddress = (slug: string, board?: string) =>
  `${addresses.forum(slug)}/neu${board ? `?forum=${board}` : ''}`;

/** By the id of the post, which never changes, whatever is moved where. */
export const postAddress = (slug: string, topicId: string, messageId: string) =>
  `${addresses.topic(slug, topicId)}/${messageId}`;
