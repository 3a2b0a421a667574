import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';
import type { SpaceMember } from '@app/contracts/space-members';
import type { Space, SpaceListItem } from '@app/contracts/spaces';
import { SpaceFrame } from '@app/web/features/spaces/space-frame.tsx';
import { SpaceListPage } from '@app/web/features/spaces/space-list-page.tsx';
import { SpaceMembers } from '@app/web/features/spaces/space-members.tsx';
import { SpaceSettings } from '@app/web/features/spaces/space-settings.tsx';
import { Toaster } from '@app/web/ui/toaster.tsx';
import type { ReactElement } from 'react';

const uuid = (n: number) => `00000000-0000-4000-8000-${String(n).padStart(12, '0')}`;
const ada = { id: uuid(1), name: 'Ada Muster', organization: 'Stadt Unna', photo: null };

const listItem = (n: number, more: Partial<SpaceListItem>): SpaceListItem => ({
  id: uuid(100 + n),
  slug: `raum-${n}`,
  kind: 'topic',
  visibility: 'network',
  name: `Raum ${n}`,
  purpose: 'Gemeinsam arbeiten',
  role: null,
  archived: false,
  members: 3,
  can: { join: true },
  ...more,
});

const space: Space = {
  ...listItem(1, { name: 'Ehrenamtskarte', role: 'lead' }),
  createdAt: '2026-01-01T00:00:00.000Z',
  counts: { members: 2, topics: 0, channels: 0 },
  boards: [],
  moderators: [],
  can: { join: false, leave: true, write: true, invite: true, moderate: true, manage: true },
};

interface Sent {
  method: string;
  path: string;
  body: unknown;
}
type Answers = Record<string, (sent: Sent) => { status?: number; body?: unknown }>;

let sent: Sent[];
let answers: Answers;
const originalFetch = globalThis.fetch;

beforeEach(() => {
  sent = [];
  answers = {
    'GET session': () => ({
      body: {
        person: { ...ada, platformRole: 'member', lastVisitAt: null, sessionId: uuid(2), mailsReturn: false },
        demo: false,
        needsSetup: false,
      },
    }),
    'GET me/space-invitations': () => ({ body: [] }),
  };
  globalThis.fetch = ((address: string, init: RequestInit = {}) => {
    const path = address.replace(/^\/api\//, '').replace(/\?.*/, '');
    const body: unknown = typeof init.body === 'string' ? JSON.parse(init.body) : undefined;
    const one = { method: init.method ?? 'GET', path, body };
    sent.push(one);
    const { status = 200, body: answer } = answers[`${one.method} ${path}`]?.(one) ?? { status: 404 };
    return Promise.resolve({
      ok: status < 300,
      status: answer === undefined && status === 200 ? 204 : status,
      headers: { get: () => null },
      json: () => Promise.resolve(answer),
    });
  }) as unknown as typeof fetch;
});
afterEach(() => {
  cleanup();
  globalThis.fetch = originalFetch;
});

function show(element: ReactElement): QueryClient {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      {element}
      <Toaster />
    </QueryClientProvider>,
  );
  return client;
}
const writes = () => sent.filter(({ method }) => method !== 'GET');

test('a space that is joined moves from those to discover to one’s own', async () => {
  let joined = false;
  answers['GET spaces'] = () => ({
    body: [
      listItem(1, { name: 'Meiner', role: 'member', can: { join: false } }),
      listItem(2, { name: 'Neuer', role: joined ? 'member' : null, can: { join: !joined } }),
    ],
  });
  answers[`PUT spaces/${uuid(102)}/membership`] = () => {
    joined = true;
    return { body: { role: 'member' } };
  };
  show(<SpaceListPage unreadIn={(id) => (id === uuid(101) ? 4 : 0)} />);

  const mine = await screen.findByRole('region', { name: 'Meine Räume' });
  expect(within(mine).getByRole('link', { name: /Meiner/ }).textContent).toContain('4');
  fireEvent.click(await screen.findByRole('button', { name: /beitreten: Neuer/ }));

  await within(mine).findByRole('link', { name: /Neuer/ });
  expect(screen.queryByRole('button', { name: /beitreten: Neuer/ })).toBeNull();
});

test('filtering by kind offers only kinds that exist, and shows only that one', async () => {
  answers['GET spaces'] = () => ({
    body: [listItem(1, { kind: 'topic' }), listItem(2, { kind: 'workshop' })],
  });
  show(<SpaceListPage unreadIn={() => 0} />);

  const filter = await screen.findByRole('group', { name: 'Nach Art filtern' });
  expect(
    within(filter)
      .getAllByRole('button')
      .map(({ textContent }) => textContent),
  ).toEqual(['Alle', 'Themengruppe', 'Werkstatt']);
  fireEvent.click(within(filter).getByRole('button', { name: 'Werkstatt' }));
  expect(screen.queryByRole('link', { name: /Raum 1/ })).toBeNull();
  expect(screen.getByRole('link', { name: /Raum 2/ })).toBeTruthy();
});

test('the list says when it could not be loaded, and loads when asked again', async () => {
  answers['GET spaces'] = () => ({ status: 503 });
  show(<SpaceListPage unreadIn={() => 0} />);
  const retry = await screen.findByRole('button', { name: 'Noch einmal versuchen' });
  answers['GET spaces'] = () => ({ body: [listItem(1, {})] });
  fireEvent.click(retry);
  expect(await screen.findByRole('link', { name: /Raum 1/ })).toBeTruthy();
});

test('a space that is not there, or not for me, leads back to the list', async () => {
  show(
    <SpaceFrame slug="geheim" tab="overview">
      {() => 'Inhalt'}
    </SpaceFrame>,
  );
  await screen.findByRole('heading', { name: 'Diesen Raum gibt es nicht' });
  expect(screen.queryByText('Inhalt')).toBeNull();
  expect(screen.getByRole('link', { name: 'Zu allen Räumen' }).getAttribute('href')).toBe('/raeume');
});

test('what was on the screen goes when the right to see it ends', async () => {
  answers['GET spaces/raum-1'] = () => ({ body: space });
  const client = show(
    <SpaceFrame slug="raum-1" tab="overview">
      {() => 'Vertraulich'}
    </SpaceFrame>,
  );
  await screen.findByText('Vertraulich');
  delete answers['GET spaces/raum-1'];
  await client.invalidateQueries({ queryKey: ['space'] });

  expect(await screen.findByRole('heading', { name: 'Diesen Raum gibt es nicht' })).toBeTruthy();
  expect(screen.queryByText('Vertraulich')).toBeNull();
});

test('the frame shows where one is and hides settings from those who may not change them', async () => {
  answers['GET spaces/raum-1'] = () => ({ body: { ...space, can: { ...space.can, manage: false } } });
  show(
    <SpaceFrame slug="raum-1" tab="members" unreadIn={() => ({ forum: 2, chat: 0, moderation: 0 })}>
      {() => 'Inhalt'}
    </SpaceFrame>,
  );
  const tabs = within(await screen.findByRole('navigation', { name: 'Bereiche des Raums' }));
  expect(tabs.getByRole('link', { current: 'page' }).textContent).toBe('Mitglieder');
  expect(tabs.getByRole('link', { name: /Forum/ }).textContent).toContain('2');
  expect(tabs.queryByRole('link', { name: 'Einstellungen' })).toBeNull();
});

test('closing a space is asked about first', async () => {
  answers[`PATCH spaces/${space.id}`] = () => ({ body: { ...space, visibility: 'closed' } });
  show(<SpaceSettings space={space} />);
  fireEvent.click(screen.getByRole('radio', { name: 'Geschlossen' }));
  fireEvent.click(screen.getByRole('button', { name: 'Änderungen speichern' }));

  const dialog = await screen.findByRole('dialog', { name: 'Raum wirklich schließen?' });
  expect(writes()).toEqual([]);
  fireEvent.click(within(dialog).getByRole('button', { name: 'Raum schließen' }));
  await waitFor(() => expect(writes()).toMatchObject([{ body: { visibility: 'closed' } }]));
});

test('what the server refuses is said at its field, and what was typed stays', async () => {
  answers[`POST spaces/${space.id}/boards`] = () => ({
    status: 409,
    body: {
      code: 'conflict',
      message: 'Ein Forum mit diesem Namen gibt es hier schon.',
      issues: [{ path: 'name', message: 'Bitte wählen Sie einen anderen Namen.' }],
    },
  });
  show(<SpaceSettings space={space} />);
  const name = screen.getByRole<HTMLInputElement>('textbox', { name: /Name des Forums/ });
  fireEvent.change(name, { target: { value: 'Fragen' } });
  fireEvent.click(screen.getByRole('button', { name: 'Forum hinzufügen' }));

  await screen.findByText('Bitte wählen Sie einen anderen Namen.');
  expect(name.value).toBe('Fragen');
  expect(name.getAttribute('aria-invalid')).toBe('true');
});

test('a role is given at once, and the notice takes it back', async () => {
  const member = (role: SpaceMember['role']): SpaceMember => ({
    person: { ...ada, id: uuid(3), name: 'Bea Beispiel' },
    role,
    joinedAt: '2026-01-01T00:00:00.000Z',
    can: { remove: true },
  });
  let role: SpaceMember['role'] = 'member';
  answers[`GET spaces/${space.id}/members`] = () => ({ body: { items: [member(role)], total: 1 } });
  answers[`GET spaces/${space.id}/invitations`] = () => ({ body: [] });
  answers[`PATCH spaces/${space.id}/members/${uuid(3)}`] = ({ body }) => {
    ({ role } = body as { role: SpaceMember['role'] });
    return { body: { role } };
  };
  show(<SpaceMembers space={space} />);

  const choice = await screen.findByRole<HTMLSelectElement>('combobox', { name: 'Rolle von Bea Beispiel' });
  fireEvent.change(choice, { target: { value: 'moderator' } });
  await screen.findByText('Bea Beispiel hat jetzt die Rolle Moderation.');
  await waitFor(() => expect(choice.value).toBe('moderator'));
  fireEvent.click(screen.getByRole('button', { name: 'Rückgängig machen' }));

  await waitFor(() => expect(choice.value).toBe('member'));
  expect(writes().map(({ body }) => body)).toEqual([{ role: 'moderator' }, { role: 'member' }]);
});

test('who follows a link signed out may sign in and come back to it', async () => {
  history.replaceState(null, '', '/raeume/geschlossen?a=1');
  answers['GET session'] = () => ({ body: { person: null, demo: false, needsSetup: false } });
  show(
    <SpaceFrame slug="geschlossen" tab="overview">
      {() => null}
    </SpaceFrame>,
  );
  const link = await screen.findByRole('link', { name: 'Anmelden' });
  expect(link.getAttribute('href')).toBe('/anmelden?weiter=%2Fraeume%2Fgeschlossen%3Fa%3D1');
  history.replaceState(null, '', '/');
});
