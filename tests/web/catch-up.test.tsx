import { afterEach, beforeEach, expect, test } from '@jest/globals';
import type { SpaceListItem } from '@app/contracts/spaces';
import { CatchUpList } from '@app/web/app/start/catch-up-list.tsx';
import { plainText } from '@app/web/conversations/plain-text.ts';
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
const session = { id: 'ich', name: 'Ich', organization: null, photo: null, platformRole: 'member' };

const originalFetch = globalThis.fetch;
beforeEach(() => {
  globalThis.fetch = () => new Promise(() => {}); // everything is there already
});
afterEach(() => {
  cleanup();
  globalThis.fetch = originalFetch;
});

interface Shown {
  position: number;
  author: unknown;
  lastAuthor?: unknown;
  reason?: string;
  /** What is unread by now. */
  unread?: unknown[];
}

function show({ position, author, lastAuthor = author, reason = 'topic', unread = [] }: Shown) {
  const message = {
    id: 'post',
    position,
    author,
    html: '<p>Erster Beitrag</p>',
    createdAt: '2026-01-01T13:00:00Z',
  };
  const item = { conversation: topic, marker: 0, unread: 1, lastAuthor };
  const client = new QueryClient({ defaultOptions: { queries: { staleTime: Infinity } } });
  client.setQueryData(['session'], { person: session, demo: false, needsSetup: false });
  client.setQueryData(['unread'], unread);
  client.setQueryData(['catch-up'], {
    since: '2026-01-01T12:00:00Z',
    groups: [{ space: 'space', total: 3, items: [{ reason, item, message }] }],
  });
  render(
    <QueryClientProvider client={client}>
      <CatchUpList spaces={[space]} />
    </QueryClientProvider>,
  );
  const entry = screen.getByText('Erster Beitrag').closest('li');
  return { text: entry?.textContent ?? '', at: entry?.querySelector('time')?.getAttribute('datetime') };
}

const stillUnread = [
  { conversation: 'topic', space: 'space', kind: 'topic', lastPosition: 3, marker: 0, mentions: 0 },
];

test('an excerpt is signed by whoever wrote it, and the last voice is named beside', () => {
  const { text, at } = show({ position: 2, author: ada, lastAuthor: nadine });
  expect(text).toMatch(/Ada Muster.*Stadt Unna.*zuletzt Nadine Kortenbusch · Stadt Herten/);
  expect(at).toMatch(/^2026-01-01/);
});

test('nobody is named twice, and a single new post has no last voice', () => {
  expect(show({ position: 2, author: ada }).text).not.toContain('zuletzt');
  cleanup();
  expect(show({ position: 3, author: ada, lastAuthor: nadine }).text).not.toContain('zuletzt');
});

test('an answer says so, above and in the sum, and leads to itself', () => {
  expect(show({ position: 2, author: ada, reason: 'reply', unread: stillUnread }).text).toContain(
    'Antwort an Sie',
  );
  expect(screen.getByText('eine Antwort an Sie')).toBeTruthy();
  expect(screen.getByRole('link', { name: 'Räume' }).getAttribute('href')).toBe('/beitrag/post');
  expect(screen.getByRole('link', { name: 'und 2 weitere Gespräche' }).getAttribute('href')).toBe(
    '/raeume/raum',
  );
});

test('what was read elsewhere meanwhile is called read', () => {
  expect(show({ position: 2, author: ada, reason: 'reply', unread: [] }).text).toMatch(/^gelesen/);
});

test('an excerpt keeps cells, lines and paragraphs apart', () => {
  const table =
    '<table><tr><th>Anzahl</th><th>Wofür</th></tr><tr><td>74</td><td>Raum für Gruppen</td></tr></table>';
  expect(plainText(`<p>Bitte<br>lesen</p>${table}<ul><li>eins</li><li>zwei</li></ul>`)).toBe(
    'Bitte lesen Anzahl · Wofür 74 · Raum für Gruppen eins zwei',
  );
});
