import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { DraftSync } from '@app/web/conversations/drafts/draft-sync.ts';
import { readStored, type StoredDraft, writeStored } from '@app/web/conversations/drafts/draft-storage.ts';

const person = '0190a000-0000-7000-8000-000000000001';
const place = 'reply:0190a000-0000-7000-8000-000000000002';
const key = `${person}:${place}`;
const typed = (text: string, more: Partial<StoredDraft> = {}): StoredDraft => ({
  text,
  fields: {},
  savedAt: Date.now(),
  revision: 0,
  dirty: true,
  gone: false,
  others: [],
  settled: false,
  ...more,
});
const onServer = (body: string, revision: number, others: { body: string; at: string }[] = []) => ({
  place,
  body,
  fields: {},
  revision,
  updatedAt: new Date(0).toISOString(),
  others,
});

type Answer = { status: number; body: unknown };
let answers: (Answer | 'lost')[];
/** What happens while a request is on its way. */
let meanwhile: () => void;
let requests: { method: string; body: { body?: string; base?: number } | undefined }[];

beforeEach(() => {
  localStorage.clear();
  jest.useFakeTimers();
  answers = [];
  requests = [];
  meanwhile = () => {};
  globalThis.fetch = jest.fn((_: unknown, init: RequestInit = {}) => {
    requests.push({
      method: init.method ?? 'GET',
      body: typeof init.body === 'string' ? (JSON.parse(init.body) as { body?: string }) : undefined,
    });
    meanwhile();
    const answer = answers.shift() ?? 'lost';
    if (answer === 'lost') return Promise.reject(new TypeError('no line'));
    const { status, body } = answer;
    return Promise.resolve({
      ok: status < 300,
      status,
      headers: new Headers(),
      json: () => Promise.resolve(body),
    } as Response);
  }) as typeof fetch;
});
afterEach(() => {
  jest.useRealTimers();
});

const saved = (body: string, revision: number): Answer => ({ status: 200, body: onServer(body, revision) });

test('what is typed goes to the server once after a pause, and then counts as saved', async () => {
  const sync = new DraftSync();
  writeStored(key, typed('Ein'));
  sync.touched(key);
  writeStored(key, typed('Ein Satz'));
  sync.touched(key);
  answers = [saved('Ein Satz', 1)];
  await jest.advanceTimersByTimeAsync(2_500);
  expect(requests).toMatchObject([{ method: 'PUT', body: { body: 'Ein Satz', base: 0 } }]);
  expect(readStored(key)).toMatchObject({ text: 'Ein Satz', revision: 1, dirty: false });
});

test('without a line it is tried again, and nothing is lost meanwhile', async () => {
  const sync = new DraftSync();
  writeStored(key, typed('Unterwegs'));
  sync.touched(key);
  answers = ['lost', 'lost', saved('Unterwegs', 1)];
  await jest.advanceTimersByTimeAsync(60_000);
  expect(requests).toHaveLength(3);
  expect(readStored(key)).toMatchObject({ text: 'Unterwegs', dirty: false });
});

test('what the server refuses stays in the browser, and is not asked for again and again', async () => {
  const sync = new DraftSync();
  writeStored(key, typed('Zu viele'));
  sync.touched(key);
  answers = [{ status: 409, body: { code: 'conflict', message: 'Zu viele Entwürfe.' } }];
  await jest.advanceTimersByTimeAsync(120_000);
  expect(requests).toHaveLength(1);
  expect(readStored(key)).toMatchObject({ text: 'Zu viele', dirty: true });
});

test('the server is told what was typed while the save before was on its way', async () => {
  const sync = new DraftSync();
  writeStored(key, typed('Eins'));
  sync.touched(key);
  answers = [saved('Eins', 1), saved('Eins zwei', 2)];
  meanwhile = () => {
    meanwhile = () => {};
    writeStored(key, typed('Eins zwei', { savedAt: Date.now() + 1 }));
    sync.touched(key);
  };
  await jest.advanceTimersByTimeAsync(8_000);
  expect(requests.map(({ body }) => body)).toMatchObject([
    { body: 'Eins', base: 0 },
    { body: 'Eins zwei', base: 1 },
  ]);
  expect(readStored(key)).toMatchObject({ revision: 2, dirty: false });
});

test('a newer text of another device is taken over, unless something is typed here', async () => {
  const sync = new DraftSync();
  const changed = jest.fn();
  let isBusy = true;
  sync.listen(key, { isBusy: () => isBusy, changed, overtook: () => {} });
  writeStored(key, typed('Alt', { revision: 1, dirty: false }));
  answers = [
    { status: 200, body: { draft: onServer('Neu', 2) } },
    { status: 200, body: { draft: onServer('Neu', 2) } },
  ];
  await sync.pull(key);
  expect(readStored(key)?.text).toBe('Alt');
  isBusy = false;
  await sync.pull(key);
  expect(readStored(key)).toMatchObject({ text: 'Neu', revision: 2, dirty: false });
  expect(changed).toHaveBeenCalledTimes(1);
});

test('a text that the server has had for long is kept, one that nobody came back to here is not', async () => {
  const sync = new DraftSync();
  answers = [{ status: 200, body: { draft: onServer('Vom letzten Jahr', 1) } }];
  await sync.pull(key);
  expect(readStored(key)?.text).toBe('Vom letzten Jahr');
  jest.setSystemTime(Date.now() + 61 * 86_400_000);
  expect(readStored(key)).toBeNull();
});

test('what was sent elsewhere is gone here, too', async () => {
  const sync = new DraftSync();
  writeStored(key, typed('Gesendet', { revision: 3, dirty: false }));
  answers = [{ status: 200, body: { draft: null } }];
  await sync.pull(key);
  expect(readStored(key)).toBeNull();
});
