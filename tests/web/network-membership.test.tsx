import { criterion, type Membership } from '@app/contracts/memberships';
import type { OrganizationProfile } from '@app/contracts/organizations';
import { MembershipCard } from '@app/web/features/network/memberships/membership-card.tsx';
import { afterEach, beforeEach, expect, jest, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

const membership: Membership = {
  state: 'interested',
  since: '2026-03-20T09:00:00.000Z',
  criteria: criterion.options.map((name) => ({
    criterion: name,
    met: name === 'contact',
    note: '',
    checkedBy: null,
    checkedAt: name === 'contact' ? '2026-03-21T09:00:00.000Z' : null,
  })),
  signatures: [],
};

const profile = (more: Partial<OrganizationProfile>): OrganizationProfile => ({
  id: '5571ec67-456e-4e98-bdae-58f85abae457',
  key: '05978036',
  kind: 'municipality',
  municipalityKind: 'stadt',
  name: 'Unna',
  displayName: 'Stadt Unna',
  formerNames: [],
  district: '05978',
  region: '059',
  population: 58_936,
  place: null,
  state: null,
  about: '',
  website: null,
  populationSource: null,
  formerNameDetails: [],
  membership: null,
  history: [],
  people: [],
  spaces: [],
  topics: [],
  can: { actions: [], assess: false, edit: false },
  ...more,
});

let sent: { address: string; method: string; body: unknown }[];
let refusal: { code: string; message: string } | null;
beforeEach(() => {
  [sent, refusal] = [[], null];
  globalThis.fetch = jest.fn<typeof fetch>((address, { method = '', body } = {}) => {
    if (typeof address !== 'string' || typeof body !== 'string') throw new Error('unexpected request');
    sent.push({ address, method, body: JSON.parse(body) as unknown });
    const answer = refusal ?? { membership: null, rights: { actions: [], assess: false } };
    return Promise.resolve({
      ok: refusal === null,
      status: refusal === null ? 200 : 409,
      headers: new Headers(),
      json: () => Promise.resolve(answer),
    } as Response);
  });
});
afterEach(cleanup);

const show = (more: Partial<OrganizationProfile>) =>
  render(
    <QueryClientProvider client={new QueryClient()}>
      <MembershipCard profile={profile(more)} />
    </QueryClientProvider>,
  );

test('a contact person declares interest with a note', async () => {
  show({ can: { actions: ['declare'], assess: false, edit: false } });
  fireEvent.click(screen.getByRole('button', { name: 'Interesse bekunden' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Der Rat berät im Mai.' } });
  fireEvent.submit(screen.getByRole('textbox'));
  await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
  expect(sent).toEqual([
    {
      address: '/api/organizations/05978036/membership',
      method: 'POST',
      body: { action: 'declare', from: null, note: 'Der Rat berät im Mai.' },
    },
  ]);
});

test('a refused step keeps the note and says why', async () => {
  refusal = { code: 'conflict', message: 'Das wurde inzwischen geändert.' };
  show({ can: { actions: ['declare'], assess: false, edit: false } });
  fireEvent.click(screen.getByRole('button', { name: 'Interesse bekunden' }));
  fireEvent.change(screen.getByRole('textbox'), { target: { value: 'Wichtig' } });
  fireEvent.submit(screen.getByRole('textbox'));
  await screen.findByText('Das wurde inzwischen geändert.');
  expect(screen.getByDisplayValue('Wichtig')).toBeTruthy();
});

test('the coordination ticks a criterion, the municipality only reads them', async () => {
  show({ membership, can: { actions: [], assess: true, edit: true } });
  fireEvent.click(screen.getByRole('checkbox', { name: 'Anlaufstelle für Engagierte' }));
  await waitFor(() => expect(sent).toHaveLength(1));
  expect(sent[0]).toMatchObject({
    address: '/api/organizations/05978036/membership/criteria/office',
    body: { met: true },
  });
  cleanup();
  show({ membership });
  expect(screen.queryByRole('checkbox')).toBeNull();
  expect(screen.getByText('bestätigt am 21. März 2026')).toBeTruthy();
});

test('without a right there is no button', () => {
  show({ membership: { ...membership, criteria: null } });
  expect(screen.queryByRole('button')).toBeNull();
});
