import { describe, expect, test } from '@jest/globals';
import type { ConversationListItem } from '@app/contracts/conversations';
import { filterOfSearch, filterToSearch } from '@app/web/features/forum/filter-in-address.ts';
import { topicNews } from '@app/web/features/forum/topic-news.ts';
import { problemOfTags, tagsOf } from '@app/web/features/forum/tags.ts';

const author = { id: null, name: 'Ada', organization: null, photo: null };
const item = (id: string, minute: number, more: { head?: number; created?: number } = {}) =>
  ({
    conversation: {
      id,
      head: more.head ?? 1,
      createdAt: `2026-03-03T13:${String(more.created ?? 0).padStart(2, '0')}:00.000Z`,
      lastMessageAt: `2026-03-03T13:${String(minute).padStart(2, '0')}:00.000Z`,
    },
    marker: 0,
    unread: more.head ?? 1,
    lastAuthor: author,
  }) as unknown as ConversationListItem;
const ids = (items: ConversationListItem[]) => items.map(({ conversation }) => conversation.id);

describe('what is new in a list of topics', () => {
  const shown = [item('a', 30), item('b', 20), item('c', 10)];

  test('a reply changes its topic where it stands', () => {
    const news = topicNews(shown, [item('c', 40, { head: 9 }), item('a', 30), item('b', 20)]);
    expect(ids(news.items)).toEqual(['a', 'b', 'c']);
    expect(news.items[2]?.unread).toBe(9);
    expect(news.added).toEqual([]);
  });

  test('a new topic is counted, not moved in', () => {
    const news = topicNews(shown, [item('d', 41, { created: 41 }), ...shown]);
    expect(ids(news.items)).toEqual(['a', 'b', 'c']);
    expect(ids(news.added)).toEqual(['d']);
    expect(news.allNew).toBe(true);
  });

  test('an old topic that came up is not called new', () => {
    expect(topicNews(shown, [item('z', 41, { created: 1 }), ...shown]).allNew).toBe(false);
  });

  test('a topic that was only not loaded yet is no news', () => {
    expect(topicNews(shown, [...shown, item('e', 5)]).added).toEqual([]);
  });

  test('an answer that was overtaken changes nothing', () => {
    const news = topicNews([item('a', 30, { head: 5 })], [item('a', 29, { head: 4 })]);
    expect(news.items[0]?.unread).toBe(5);
  });
});

test('tags are what stands between commas, each once', () => {
  expect(tagsOf(' Satzung,, Karte  NRW ,Satzung')).toEqual(['Satzung', 'Karte NRW']);
  expect(problemOfTags('a,b,c,d,e,f,g,h')).toBeUndefined();
  expect(problemOfTags('a,b,c,d,e,f,g,h,i')).toMatch(/acht/);
  expect(problemOfTags('x'.repeat(41))).toMatch(/40/);
});

describe('a filter in the address', () => {
  const board = '01890a5d-ac96-774b-bcce-b302099a8057';

  test('comes back as it was, in words that people can read', () => {
    const filter = {
      board,
      tag: 'Satzung & Karte',
      state: 'unanswered',
      own: 'opened',
      town: 'similar',
      unread: 'only',
      sort: 'waiting',
    } as const;
    const search = filterToSearch(filter);
    expect(search).toBe(
      `forum=${board}&schlagwort=Satzung+%26+Karte&stand=ohne-antwort&meine=eroeffnet&kommune=wie-meine&ungelesen=1&sortierung=wartend`,
    );
    expect(filterOfSearch(search)).toEqual(filter);
  });

  test('names a municipality by its key, and leaves the usual order away', () => {
    expect(filterToSearch({ town: '05978036', sort: 'activity' })).toBe('kommune=05978036');
    expect(filterOfSearch('kommune=05978036')).toEqual({ town: '05978036' });
  });

  test('is none where it makes no sense', () => {
    expect(
      filterOfSearch(`forum=alle&schlagwort=${'x'.repeat(41)}&stand=kaputt&kommune=Unna&ungelesen=0&fremd=1`),
    ).toEqual({});
  });
});
