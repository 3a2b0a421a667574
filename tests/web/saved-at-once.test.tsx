import type { MailSettings } from '@app/contracts/mail-settings';
import { MailSettingsSection } from '@app/web/features/notifications/mail-settings.tsx';
import { mailSettingsQuery } from '@app/web/features/notifications/mail-settings-queries.ts';
import { toasts } from '@app/web/ui/toasts.ts';
import { Toaster } from '@app/web/ui/toaster.tsx';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

const atFirst: MailSettings = {
  choices: [],
  quiet: null,
  spaceOrder: [],
  address: 'ada@stadt.example',
  answerable: false,
};

/** A server that answers when the test says so. */
let requests: { method: string; body: unknown; answer: (status: number, body: unknown) => void }[];
const originalFetch = globalThis.fetch;
beforeEach(() => {
  requests = [];
  globalThis.fetch = ((_: string, { method = 'GET', body }: RequestInit = {}) =>
    new Promise((resolve) => {
      requests.push({
        method,
        body: typeof body === 'string' ? (JSON.parse(body) as unknown) : undefined,
        answer: (status, answer) =>
          resolve({
            ok: status < 300,
            status,
            headers: new Headers(),
            json: () => Promise.resolve(answer),
          } as Response),
      });
    })) as typeof fetch;
});
afterEach(() => {
  cleanup();
  toasts.set([]);
  globalThis.fetch = originalFetch;
});

const of = (method: string) => requests.filter((request) => request.method === method);

/** Resolves with the n-th request of a kind, the first being 0. */
async function asked(method: string, n: number) {
  await waitFor(() => expect(of(method).length).toBeGreaterThan(n));
  const request = of(method)[n];
  if (!request) throw new Error('unreachable');
  return request;
}

async function show() {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <MailSettingsSection spaces={[]} />
      <Toaster />
    </QueryClientProvider>,
  );
  (await asked('GET', 0)).answer(200, atFirst);
  const quiet = await screen.findByRole<HTMLInputElement>('checkbox', { name: /Ruhezeiten einhalten/ });
  const posts = screen.getByRole<HTMLSelectElement>('combobox', { name: /Alles Übrige im Forum/ });
  return { client, quiet, posts };
}

const daily = [{ space: null, kind: 'posts', frequency: 'daily' }] as const;
const night = { from: 1_200, to: 420, weekends: true };

test('what is chosen shows within the event, and what is chosen next keeps it', async () => {
  const { quiet, posts } = await show();
  fireEvent.change(posts, { target: { value: 'daily' } });
  expect(posts.value).toBe('daily');
  fireEvent.click(quiet); // the answer to the first change is still on its way
  expect(quiet.checked).toBe(true);

  const first = await asked('PUT', 0);
  expect(first.body).toMatchObject({ choices: daily, quiet: null });
  expect(of('PUT')).toHaveLength(1); // one at a time, so that none overtakes another
  first.answer(200, { ...atFirst, choices: daily });
  const second = await asked('PUT', 1);
  expect(second.body).toMatchObject({ choices: daily, quiet: night });
  expect([posts.value, quiet.checked]).toEqual(['daily', true]);

  second.answer(200, { ...atFirst, choices: daily, quiet: night });
  (await asked('GET', 1)).answer(200, { ...atFirst, choices: daily, quiet: night });
  await screen.findByDisplayValue('20:00');
  expect([posts.value, quiet.checked]).toEqual(['daily', true]);
});

test('what is chosen while a save is on its way goes out as one', async () => {
  const { quiet, posts } = await show();
  fireEvent.click(quiet);
  for (const value of ['hourly', 'weekly', 'daily']) fireEvent.change(posts, { target: { value } });
  fireEvent.click(quiet);
  (await asked('PUT', 0)).answer(200, { ...atFirst, quiet: night });
  const last = await asked('PUT', 1);
  last.answer(200, { ...atFirst, choices: daily });
  (await asked('GET', 1)).answer(200, { ...atFirst, choices: daily });
  await waitFor(() => expect([posts.value, quiet.checked]).toEqual(['daily', false]));
  expect(of('PUT').map(({ body }) => body)).toEqual([
    { choices: [], quiet: night, spaceOrder: [] },
    { choices: daily, quiet: null, spaceOrder: [] },
  ]);
});

test('an answer that was asked for before the change does not take it back', async () => {
  const { client, quiet } = await show();
  void client.invalidateQueries({ queryKey: mailSettingsQuery.queryKey });
  const before = await asked('GET', 1);
  fireEvent.click(quiet);
  (await asked('PUT', 0)).answer(200, { ...atFirst, quiet: night });
  const after = await asked('GET', 2);
  before.answer(200, atFirst);
  await new Promise((resolve) => setTimeout(resolve));
  expect(quiet.checked).toBe(true);
  after.answer(200, { ...atFirst, quiet: night });
  await waitFor(() => expect(client.isFetching()).toBe(0));
  expect(quiet.checked).toBe(true);
});

test('what could not be saved is said, what holds is shown, and the same choice is tried again by a button', async () => {
  const { quiet } = await show();
  fireEvent.click(quiet);
  (await asked('PUT', 0)).answer(503, { code: 'unavailable', message: 'Der Dienst antwortet gerade nicht.' });
  await screen.findByText('Nicht gespeichert: Der Dienst antwortet gerade nicht.');
  await waitFor(() => expect(quiet.checked).toBe(false));
  (await asked('GET', 1)).answer(200, atFirst);

  fireEvent.click(screen.getByRole('button', { name: 'Noch einmal versuchen' }));
  expect(quiet.checked).toBe(true);
  expect(screen.queryByText(/Nicht gespeichert/)).toBeNull();
  const again = await asked('PUT', 1);
  expect(again.body).toMatchObject({ quiet: night });
  again.answer(200, { ...atFirst, quiet: night });
  (await asked('GET', 2)).answer(200, { ...atFirst, quiet: night });
  await screen.findByDisplayValue('20:00');
});
