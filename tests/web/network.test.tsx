import { readFileSync } from 'node:fs';
import { resolve } from 'node:path';
import type { Directory, DirectoryEntry } from '@app/contracts/organizations';
import { DirectoryPage } from '@app/web/features/network/directory/directory-page.tsx';
import { neighbourOf, type NrwTopology, shapesOf } from '@app/web/features/network/map/shapes.ts';
import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { cleanup, fireEvent, render, screen, waitFor, within } from '@testing-library/react';

const topology = JSON.parse(
  readFileSync(resolve(import.meta.dirname, '../../apps/web/src/features/network/map/nrw.topojson'), 'utf8'),
) as NrwTopology;
const shapes = shapesOf(topology);

const entry = (key: string, name: string, more: Partial<DirectoryEntry> = {}): DirectoryEntry => ({
  id: '5571ec67-456e-4e98-bdae-58f85abae457',
  key,
  kind: 'municipality',
  municipalityKind: 'stadt',
  name,
  displayName: `Stadt ${name}`,
  formerNames: [],
  district: null,
  region: '059',
  population: 50_000,
  place: [7.7, 51.5],
  state: null,
  ...more,
});

const directory: Directory = {
  organizations: [
    entry('05978020', 'Kamen', { district: '05978', state: 'interested' }),
    entry('05315000', 'Köln', { municipalityKind: 'kreisfreie_stadt', region: '053', population: 1_084_831 }),
    entry('05978', 'Unna', { kind: 'district', municipalityKind: null, displayName: 'Kreis Unna' }),
    entry('05978036', 'Unna', { district: '05978', state: 'active', population: 58_936 }),
  ],
  regions: [
    { ags: '059', name: 'Arnsberg' },
    { ags: '053', name: 'Köln' },
  ],
};

const person = {
  id: '5571ec67-456e-4e98-bdae-58f85abae458',
  name: 'Ada',
  organization: 'Stadt Unna',
  photo: null,
  platformRole: 'member',
  lastVisitAt: null,
  mailsReturn: false,
  sessionId: '5571ec67-456e-4e98-bdae-58f85abae459',
};

let answers: Record<string, unknown>;
beforeEach(() => {
  history.replaceState(null, '', '/kommunen');
  Element.prototype.scrollIntoView = jest.fn<() => void>();
  answers = {
    '/api/organizations': directory,
    '/api/session': { person, demo: false, needsSetup: false },
    '/assets/file': topology,
  };
  globalThis.fetch = jest.fn<typeof fetch>((address) => {
    const body = typeof address === 'string' ? answers[address] : undefined;
    return Promise.resolve({
      ok: body !== undefined,
      status: body === undefined ? 503 : 200,
      headers: new Headers(),
      json: () => Promise.resolve(body),
    } as Response);
  });
});
afterEach(cleanup);

const show = async () => {
  const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
  render(
    <QueryClientProvider client={client}>
      <DirectoryPage />
    </QueryClientProvider>,
  );
  await screen.findByRole('list', { name: 'Gefundene Organisationen' });
};

const listed = () =>
  within(screen.getByRole('list', { name: 'Gefundene Organisationen' }))
    .getAllByRole('link')
    .map(({ textContent }) => textContent);
const theMap = () => screen.findByRole('listbox', { name: /^Karte der Kommunen/ });

describe('the directory', () => {
  test('shows every organisation with its kind, and marks the own one', async () => {
    await show();
    expect(listed()).toEqual(['Stadt Kamen', 'Stadt Köln', 'Kreis Unna', 'Stadt Unna']);
    const own = screen.getByRole('link', { name: 'Stadt Unna' }).closest('li');
    expect(own?.textContent).toContain('Ihre Organisation');
    expect(screen.getByRole('link', { name: 'Stadt Unna' }).getAttribute('href')).toBe('/kommunen/05978036');
  });

  test('finds while one types, whatever the keyboard has for an umlaut', async () => {
    await show();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'koeln' } });
    await waitFor(() => expect(listed()).toEqual(['Stadt Köln']));
    expect(screen.getByText('1 Eintrag')).toBeTruthy();
  });

  test('the map fades what the filter leaves out', async () => {
    await show();
    const classOf = async (name: RegExp) =>
      within(await theMap())
        .getByRole('option', { name })
        .getAttribute('class');
    expect([await classOf(/^Stadt Unna/), await classOf(/^Stadt Kamen/)]).toEqual(['match', 'match']);
    fireEvent.click(screen.getByRole('checkbox', { name: 'Nur Mitglieder' }));
    await waitFor(() => expect(listed()).toEqual(['Stadt Unna']));
    expect([await classOf(/^Stadt Unna/), await classOf(/^Stadt Kamen/)]).toEqual(['match', 'faded']);
  });

  test('says what to do when nothing is found, and all comes back', async () => {
    await show();
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: 'Atlantis' } });
    await screen.findByText('Dazu passt kein Eintrag.');
    fireEvent.click(screen.getByRole('button', { name: 'Filter zurücksetzen' }));
    await waitFor(() => expect(listed()).toHaveLength(4));
  });

  test('the filter stands in the address and comes back from it', async () => {
    history.replaceState(null, '', '/kommunen?q=unna&art=district&groesse=quatsch');
    await show();
    expect(listed()).toEqual(['Kreis Unna']);
    fireEvent.change(screen.getByRole('searchbox'), { target: { value: '' } });
    await waitFor(() => expect(location.search).toBe('?art=district'));
  });

  test('offers to try again when the server does not answer', async () => {
    delete answers['/api/organizations'];
    const client = new QueryClient({ defaultOptions: { queries: { retry: false } } });
    render(
      <QueryClientProvider client={client}>
        <DirectoryPage />
      </QueryClientProvider>,
    );
    const retry = await screen.findByRole('button', { name: 'Noch einmal versuchen' });
    answers['/api/organizations'] = directory;
    fireEvent.click(retry);
    await waitFor(() => expect(listed()).toHaveLength(4));
  });
});

describe('the map', () => {
  test('an option says name, state and size', async () => {
    await show();
    const option = within(await theMap()).getByRole('option', { name: /^Stadt Unna/ });
    expect(option.getAttribute('aria-label')).toBe('Stadt Unna, aktiv · rund 58.900\u00a0Einw.');
  });

  test('what is chosen on the map is marked in the list', async () => {
    const scrolled = jest.spyOn(Element.prototype, 'scrollIntoView');
    await show();
    fireEvent.click(within(await theMap()).getByRole('option', { name: /^Stadt Kamen/ }));
    const row = screen.getByRole('link', { name: 'Stadt Kamen' }).closest('li');
    expect(row?.getAttribute('aria-current')).toBe('true');
    expect(screen.getByRole('link', { name: 'Profil öffnen' }).getAttribute('href')).toBe(
      '/kommunen/05978020',
    );
    expect(scrolled).not.toHaveBeenCalled(); // the map stays where it is
  });

  test('the keyboard starts at the own municipality, goes to a neighbour and chooses it', async () => {
    await show();
    const map = await theMap();
    fireEvent.focus(map);
    expect(activeKey(map)).toBe('05978036');
    fireEvent.keyDown(map, { key: 'ArrowUp' });
    expect(activeKey(map)).toBe('05978020');
    fireEvent.keyDown(map, { key: 'Enter' });
    expect(
      within(map)
        .getByRole('option', { name: /^Stadt Kamen/ })
        .getAttribute('aria-selected'),
    ).toBe('true');
  });

  test('every state has a texture of its own, and the legend counts the municipalities', async () => {
    await show();
    await theMap();
    const legend = screen.getByRole('list', { name: 'Legende' });
    expect(
      within(legend)
        .getAllByRole('listitem')
        .map(({ textContent }) => textContent),
    ).toEqual(['aktiv1', 'interessiert1', 'nicht im Netzwerk1', 'Ihre Organisation']);
  });

  test('names the sources of shapes and figures', async () => {
    await show();
    expect(screen.getByText(/© GeoBasis-DE \/ BKG 2017 \(GeoNutzV\), vereinfacht/)).toBeTruthy();
    expect(screen.getByText(/GeoNames \(CC BY 4\.0\)/)).toBeTruthy();
  });

  test('without the map the list is still there', async () => {
    delete answers['/assets/file'];
    await show();
    await screen.findByText(/Die Karte konnte nicht geladen werden/);
    expect(listed()).toHaveLength(4);
  });
});

const activeKey = (map: HTMLElement) =>
  document.getElementById(map.getAttribute('aria-activedescendant') ?? '')?.getAttribute('data-key');

describe('the shapes', () => {
  test('are all municipalities and all districts, inside the picture', () => {
    expect(shapes.municipalities).toHaveLength(396);
    expect([...shapes.areas.keys()].filter((ags) => ags.length === 5)).toHaveLength(53);
    for (const { bounds } of shapes.areas.values()) {
      const [[left, top], [right, bottom]] = bounds;
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(right).toBeLessThanOrEqual(800);
      expect(bottom).toBeLessThanOrEqual(shapes.height);
    }
  });

  test('every municipality can be reached by arrows from every other', () => {
    const ways = shapes.municipalities.flatMap((here) =>
      (['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight'] as const).flatMap((direction) => {
        const next = neighbourOf(here.center, direction, shapes.municipalities);
        return next ? [{ from: here.ags, to: next.ags }] : [];
      }),
    );
    const start = '05978036';
    const reach = (steps: { from: string; to: string }[]) => {
      const reached = new Set([start]);
      // A set grows while it is walked.
      for (const here of reached) for (const { from, to } of steps) if (from === here) reached.add(to);
      return reached.size;
    };
    expect(reach(ways)).toBe(396);
    expect(reach(ways.map(({ from, to }) => ({ from: to, to: from })))).toBe(396);
  });
});
