/** Addresses of the forum's pages, made in one place because posts are linked from many. */
export const forumAddress = (slug: string, filter: { board?: string; tag?: string; unread?: boolean } = {}) => {
  const search = new URLSearchParams();
  if (filter.board) search.set('forum', filter.board);
  if (filter.tag) search.set('schlagwort', filter.tag);
  if (filter.unread) search.set('ungelesen', '1');
  const query = search.toString();
  return `/raeume/${slug}/forum${query && `?${query}`}`;
};

export const newTopicAddress = (slug: string, board?: string) =>
  `/raeume/${slug}/forum/neu${board ? `?forum=${board}` : ''}`;

export const topicAddress = (slug: string, topicId: string) => `/raeume/${slug}/forum/${topicId}`;

/** By the id of the post, which never changes, whatever is moved where. */
export const postAddress = (slug: string, topicId: string, messageId: string) =>
  `${topicAddress(slug, topicId)}/${messageId}`;
