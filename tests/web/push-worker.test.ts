import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import { runInNewContext } from 'node:vm';
import { expect, test } from '@jest/globals';

const source = readFileSync(resolve(import.meta.dirname, '../../apps/web/public/push-worker.js'), 'utf8');

interface World {
  focused?: boolean;
  unread?: number | null;
}

/** Wakes the worker as a browser does, and gives what it asked and showed. */
async function wake({ focused = false, unread = 0 }: World, event = 'push') {
  const asked: string[] = [];
  const shown: unknown[][] = [];
  const opened: string[] = [];
  const handlers: Record<string, (event: unknown) => void> = {};
  const self = {
    location: { href: 'https://netz.example/push-worker.js?lang=de' },
    clients: {
      matchAll: async () => (focused ? [{ focused: true }] : []),
      openWindow: async (url: string) => opened.push(url),
    },
    registration: { showNotification: async (...given: unknown[]) => shown.push(given) },
    addEventListener: (name: string, handler: (event: unknown) => void) => {
      handlers[name] = handler;
    },
  };
  const fetch = async (url: string) => {
    asked.push(url);
    return unread === null ? { ok: false } : { ok: true, json: async () => ({ unread }) };
  };
  runInNewContext(source, { self, fetch, URL });
  let work: Promise<unknown> | undefined;
  handlers[event]?.({
    waitUntil: (promise: Promise<unknown>) => {
      work = promise;
    },
    notification: { close: () => undefined },
  });
  await work;
  return { asked, shown, opened };
}

test('asks our own server how much is new, and shows no more than that', async () => {
  const { asked, shown } = await wake({ unread: 3 });
  expect(asked).toEqual(['/api/me/notifications/count']);
  expect(shown).toEqual([
    ['Neues im Kommunen-Netzwerk', { body: '3 ungelesene Hinweise im Postfach', tag: 'news', lang: 'de' }],
  ]);
});

test('says so in general when nobody is signed in', async () => {
  const { shown } = await wake({ unread: null });
  expect(shown[0]?.[1]).toMatchObject({ body: 'Öffnen Sie das Netzwerk, um es zu lesen.' });
});

test('shows nothing to whoever is looking at the page', async () => {
  expect((await wake({ focused: true, unread: 3 })).shown).toEqual([]);
});

test('leads to the inbox', async () => {
  expect((await wake({}, 'notificationclick')).opened).toEqual(['/postfach']);
});
