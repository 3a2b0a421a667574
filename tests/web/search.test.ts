import { askedIn, searchAddress } from '@app/web/features/search/search-address.ts';
import { recentSearches } from '@app/web/features/search/recent-searches.ts';
import { beforeEach, expect, test } from '@jest/globals';

const id = '01900000-0000-7000-8000-000000000001';

test('the address says all of a question', () => {
  const asked = {
    q: 'Satzung & Karte',
    kind: 'post',
    space: id,
    person: id,
    organization: '05978036',
    from: '2026-01-01',
    to: '2026-03-31',
    sort: 'newest',
  } as const;
  const address = searchAddress(asked);
  expect(address).toMatch(/^\/suche\?q=Satzung\+%26\+Karte&art=antworten&/);
  expect(askedIn(address.slice(address.indexOf('?')))).toEqual(asked);
  expect(searchAddress({ q: '' })).toBe('/suche');
});

test('what makes no sense in an address is no filter', () => {
  const asked = askedIn(
    `q=${'x'.repeat(400)}&art=alles&raum=1&person=x&kommune=abc&von=gestern&bis=&sortierung=1`,
  );
  expect(Object.values({ ...asked, q: undefined }).every((value) => value === undefined)).toBe(true);
  expect(asked.q).toHaveLength(300);
});

beforeEach(() => localStorage.clear());

test('the last eight searches are kept, each once, the latest first, for each person alone', () => {
  const recent = recentSearches(id);
  for (let n = 1; n <= 10; n += 1) recent.remember(`Suche ${n}`);
  recent.remember(' suche 5 ');
  recent.remember('x');
  expect(recentSearches(id).store.get()).toEqual([
    'suche 5',
    ...[10, 9, 8, 7, 6, 4, 3].map((n) => `Suche ${n}`),
  ]);
  expect(recentSearches('other').store.get()).toEqual([]);
  recent.forget('suche 5');
  expect(recent.store.get()).toHaveLength(7);
  recent.forgetAll();
  expect(recentSearches(id).store.get()).toEqual([]);
});

test('a broken list of searches is none', () => {
  localStorage.setItem(`searches-${id}`, '{"a":');
  expect(recentSearches(id).store.get()).toEqual([]);
});
