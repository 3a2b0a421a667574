import type { TopicFilter } from '@app/contracts/topics';
import { addresses } from '../../lib/addresses.ts';
import { filterToSearch } from './filter-in-address.ts';

/** The list with a filter, which stands in the address. */
export const forumAddress = (slug: string, filter: TopicFilter = {}) => {
  const query = filterToSearch(filter);
  return `${addresses.forum(slug)}${query && `?${query}`}`;
};

/** The form that asks who has done something already. */
export const questionAddress = (slug: string, board?: string) =>
  `${addresses.forum(slug)}/neu?art=frage${board ? `&forum=${board}` : ''}`;

export const newTopicAddress = (slug: string, board?: string) =>
  `${addresses.forum(slug)}/neu${board ? `?forum=${board}` : ''}`;

/** By the id of the post, which never changes, whatever is moved where. */
export const postAddress = (slug: string, topicId: string, messageId: string) =>
  `${addresses.topic(slug, topicId)}/${messageId}`;

/** The whole topic as a document. */
export const printAddress = (slug: string, topicId: string) => `${addresses.topic(slug, topicId)}/drucken`;
