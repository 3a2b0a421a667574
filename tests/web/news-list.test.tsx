import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { SpaceListItem } from '@app/contracts/spaces';
import { excerptOf } from '@app/web/app/start/excerpt.ts';
import { NewsList } from '@app/web/app/start/news-list.tsx';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, render, screen } from '@testing-library/react';

const ada = { id: 'ada', name: 'Ada Muster', organization: 'Stadt Unna', photo: null };
const nadine = { id: 'nadine', name: 'Nadine Kortenbusch', organization: 'Stadt Herten', photo: null };
const space = { id: 'space', slug: 'raum', kind: 'topic', name: 'Raum' } as SpaceListItem;
const topic = {
  id: 'topic',
  kind: 'topic',
  title: 'Räume',
  lastPosition: 3,
  lastMessageAt: '2026-03-03T13:00:00Z',
};

const originalFetch = globalThis.fetch;
beforeEach(() => {
  globalThis.fetch = () => new Promise(() => {}); // everything is there already
});
afterEach(() => {
  cleanup();
  globalThis.fetch = originalFetch;
});

function show(firstUnread: { position: number; author: unknown }, lastAuthor: unknown) {
  const message = { ...firstUnread, html: '<p>Erster Beitrag</p>', createdAt: '2026-01-01T13:00:00Z' };
  const item = { conversation: topic, marker: 0, unread: 1, lastAuthor };
  const client = new QueryClient();
  client.setQueryData(['unread'], []);
  client.setQueryData(['news'], {
    since: null,
    groups: [{ space: 'space', items: [{ item, firstUnread: message }] }],
  });
  render(
    <QueryClientProvider client={client}>
      <NewsList spaces={[space]} />
    </QueryClientProvider>,
  );
  const entry = screen.getByText('Erster Beitrag').closest('li');
  return { text: entry?.textContent ?? '', at: entry?.querySelector('time')?.getAttribute('datetime') };
}

test('an excerpt is signed by whoever wrote it, and the last voice is named beside', () => {
  const { text, at } = show({ position: 2, author: ada }, nadine);
  expect(text).toMatch(/Ada Muster.*Stadt Unna.*zuletzt Nadine Kortenbusch · Stadt Herten/);
  expect(at).toMatch(/^2026-01-01/);
});

test('nobody is named twice, and a single new post has no last voice', () => {
  expect(show({ position: 2, author: ada }, ada).text).not.toContain('zuletzt');
  cleanup();
  expect(show({ position: 3, author: ada }, nadine).text).not.toContain('zuletzt');
});

test('an excerpt keeps cells, lines and paragraphs apart', () => {
  const table =
    '<table><tr><th>Anzahl</th><th>Wofür</th></tr><tr><td>74</td><td>Raum für Gruppen</td></tr></table>';
  expect(excerptOf(`<p>Bitte<br>lesen</p>${table}<ul><li>eins</li><li>zwei</li></ul>`)).toBe(
    'Bitte lesen Anzahl · Wofür 74 · Raum für Gruppen eins zwei',
  );
});
