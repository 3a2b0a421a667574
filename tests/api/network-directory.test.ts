import { gzipSync } from 'node:zlib';
import type { Directory, OrganizationProfile } from '@app/contracts/organizations';
import { organizationRoutes as routes } from '@app/contracts/organizations';
import { Database } from '@app/api/platform/database/database.ts';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';

const unna = '05978036';
let app: TestApp;
let ada: TestPerson;
let coordination: TestPerson;
let unnaId: string;
beforeAll(async () => {
  app = await startApp();
  unnaId = (await app.makeOrganization({ ags: unna })).id;
  ada = await app.makePerson({ name: 'Ada Unna', organizationId: unnaId });
  coordination = await app.makePerson({ platformRole: 'coordination' });
});
afterAll(() => app.stop());

const profile = async (reader: Pick<TestPerson, 'ask'>, key = unna) =>
  (await reader.ask(routes.read, { params: { key } })).body as OrganizationProfile;

describe('the directory', () => {
  test('sends all organisations at once, small enough for a slow line', async () => {
    const { status, body } = await app.visitor.ask(routes.directory, {});
    expect(status).toBe(200);
    const { organizations, regions } = body as Directory;
    expect(organizations.filter(({ kind }) => kind === 'municipality')).toHaveLength(396);
    expect(organizations.filter(({ kind }) => kind === 'district')).toHaveLength(31);
    expect(regions.map(({ name }) => name)).toEqual(['Arnsberg', 'Detmold', 'Düsseldorf', 'Köln', 'Münster']);
    expect(gzipSync(JSON.stringify(body)).length).toBeLessThan(32_000);
  });

  test('sorts like a German index, umlauts beside their letters', async () => {
    const { organizations } = (await app.visitor.ask(routes.directory, {})).body as Directory;
    const names = organizations.map(({ name }) => name);
    expect(names.indexOf('Öhringen')).toBe(-1);
    expect(names.indexOf('Übach-Palenberg')).toBeLessThan(names.indexOf('Velbert'));
    expect(names[0]).toBe('Aachen');
  });

  test('a Kreis has the inhabitants of its municipalities', async () => {
    const { organizations } = (await app.visitor.ask(routes.directory, {})).body as Directory;
    const parts = organizations.filter(({ district }) => district === '05978');
    const sum = parts.reduce((total, { population }) => total + (population ?? 0), 0);
    expect(parts).toHaveLength(10);
    expect(organizations.find(({ key }) => key === '05978')?.population).toBe(sum);
  });

  test('is not sent again while nothing changed, and is when something did', async () => {
    const first = await ada.ask(routes.directory, {});
    const etag = first.headers.get('etag') ?? '';
    const again = () => ada.http('GET', 'organizations', undefined, { 'if-none-match': etag });
    expect((await again()).status).toBe(304);
    await app.insert('membership', {
      organization_id: (await app.makeOrganization({ ags: '05111000' })).id,
      state: 'active',
    });
    expect((await again()).status).toBe(200);
  });

  test('tells visitors who signed, and only signed-in people who is on the way', async () => {
    const interested = await app.makeOrganization({ ags: '05112000' });
    const resting = await app.makeOrganization({ ags: '05113000' });
    await app.insert('membership', { organization_id: interested.id, state: 'interested' });
    await app.insert('membership', { organization_id: resting.id, state: 'resting' });
    const statesFor = async (reader: Pick<TestPerson, 'ask'>) => {
      const { organizations } = (await reader.ask(routes.directory, {})).body as Directory;
      return ['05112000', '05113000'].map((key) => organizations.find((one) => one.key === key)?.state);
    };
    expect(await statesFor(app.visitor)).toEqual([null, 'resting']);
    expect(await statesFor(ada)).toEqual(['interested', 'resting']);
  });
});

describe('a profile', () => {
  test('is found by AGS and by id, and unknown ones are the same 404', async () => {
    expect((await profile(app.visitor)).displayName).toBe('Stadt Unna');
    expect((await profile(app.visitor, unnaId)).key).toBe(unna);
    for (const key of ['05999999', v7(), 'unna', '1'])
      expect((await app.visitor.ask(routes.read, { params: { key } })).status).toBe(404);
  });

  test('shows people to signed-in readers, contact persons first, and none to visitors', async () => {
    const contact = await app.makePerson({ name: 'Zoe Kontakt', organizationId: unnaId });
    await app.db.query(
      `UPDATE affiliation SET is_contact = true, role_title = 'Ehrenamtsbeauftragte' WHERE person_id = $1`,
      [contact.id],
    );
    const former = await app.makePerson({ name: 'Weggegangen', organizationId: unnaId });
    await app.db.query(`UPDATE affiliation SET valid_to = now() WHERE person_id = $1`, [former.id]);
    const { people } = await profile(ada);
    expect(people?.map(({ person, isContact, roleTitle }) => [person.name, isContact, roleTitle])).toEqual([
      ['Zoe Kontakt', true, 'Ehrenamtsbeauftragte'],
      ['Ada Unna', false, ''],
    ]);
    expect((await profile(app.visitor)).people).toBeNull();
  });

  test('never tells of a closed space, or of a topic in it, to those who are not in it', async () => {
    const other = await app.makePerson();
    const spaces = {
      offen: await app.makeSpace({ name: 'Offen', visibility: 'public', members: { member: [ada] } }),
      netz: await app.makeSpace({ name: 'Netz', visibility: 'network', members: { member: [ada] } }),
      geheim: await app.makeSpace({ name: 'Geheim', visibility: 'closed', members: { member: [ada] } }),
    };
    for (const [title, space] of Object.entries(spaces))
      await app.insert('conversation', {
        id: v7(),
        kind: 'topic',
        space_id: space.id,
        title,
        author_id: ada.id,
        author_organization_id: unnaId,
      });
    const seen = async (reader: Pick<TestPerson, 'ask'>) => {
      const { spaces: inSpaces, topics } = await profile(reader);
      return [inSpaces.map(({ name }) => name), topics.map(({ title }) => title).toSorted()];
    };
    expect(await seen(app.visitor)).toEqual([['Offen'], ['offen']]);
    expect(await seen(other)).toEqual([
      ['Netz', 'Offen'],
      ['netz', 'offen'],
    ]);
    expect(await seen(coordination)).toEqual([
      ['Netz', 'Offen'],
      ['netz', 'offen'],
    ]);
    expect(await seen(ada)).toEqual([
      ['Geheim', 'Netz', 'Offen'],
      ['geheim', 'netz', 'offen'],
    ]);
  });

  test('takes the same number of queries however much there is', async () => {
    const count = async () => {
      const query = jest.spyOn(app.app.get(Database), 'query');
      await profile(ada);
      const { length } = query.mock.calls;
      query.mockRestore();
      return length;
    };
    const before = await count();
    for (let index = 0; index < 5; index += 1) {
      const person = await app.makePerson({ organizationId: unnaId });
      const space = await app.makeSpace({ members: { member: [person] } });
      await app.insert('conversation', {
        id: v7(),
        kind: 'topic',
        space_id: space.id,
        title: `Thema ${index}`,
        author_id: person.id,
        author_organization_id: unnaId,
      });
    }
    expect(await count()).toBe(before);
    expect(before).toBeLessThanOrEqual(12);
  });
});

describe('Kommunen wie meine', () => {
  test('lists towns of the same kind and size, the nearest of them first', async () => {
    const similar = await ada.call(routes.similar, { params: { key: unna } });
    expect(similar).toHaveLength(8);
    expect(similar.every(({ sameKind }) => sameKind)).toBe(true);
    expect(similar.map(({ similarity }) => similarity)).toEqual(
      similar.map(({ similarity }) => similarity).toSorted((a, b) => b - a),
    );
    expect(similar.every(({ population }) => (population ?? 0) > 30_000 && (population ?? 0) < 120_000)).toBe(
      true,
    );
  });

  test('a Kreis is like other Kreise', async () => {
    const similar = await ada.call(routes.similar, { params: { key: '05978' } });
    expect(similar.every(({ key }) => key.length === 5)).toBe(true);
  });
});

describe('what the coordination writes', () => {
  const ministry = {
    kind: 'ministry',
    displayName: 'Staatskanzlei des Landes Nordrhein-Westfalen',
    about: 'Fördert das Ehrenamt.',
    website: 'https://www.land.nrw',
  } as const;

  test('others may not write', async () => {
    expect((await ada.ask(routes.create, { body: ministry })).status).toBe(403);
    expect((await app.visitor.ask(routes.create, { body: ministry })).status).toBe(401);
    expect((await ada.ask(routes.change, { params: { key: unna }, body: { about: 'x' } })).status).toBe(403);
  });

  test('an organisation that is no municipality stands in the directory, once', async () => {
    const created = await coordination.call(routes.create, { body: ministry });
    expect((await profile(app.visitor, created.key)).about).toBe('Fördert das Ehrenamt.');
    const again = await coordination.ask(routes.create, {
      body: { ...ministry, displayName: ministry.displayName.toUpperCase() },
    });
    expect(again.status).toBe(409);
  });

  test.each(['javascript:alert(1)', 'www.unna.de', 'https://'])(
    'the website %s is refused',
    async (website) => {
      const answer = await coordination.ask(routes.change, { params: { key: unna }, body: { website } });
      expect(answer.status).toBe(400);
    },
  );

  test('a corrected population names its source and is kept', async () => {
    const params = { key: '05978040' };
    const unnamed = await coordination.ask(routes.change, { params, body: { population: 12_345 } });
    expect(unnamed.body).toMatchObject({ issues: [{ path: 'populationSource' }] });
    const changed = await coordination.call(routes.change, {
      params,
      body: { population: 12_345, populationSource: 'Einwohnermeldeamt, 31.12.2025' },
    });
    expect(changed).toMatchObject({
      population: 12_345,
      populationSource: 'Einwohnermeldeamt, 31.12.2025',
    });
    expect(await app.db.query(`SELECT corrected FROM organization WHERE ags = '05978040'`)).toEqual([
      { corrected: ['population'] },
    ]);
  });

  test('a new name keeps the old one with its validity, and cached pages with the old one end', async () => {
    const version = async () =>
      (await app.db.query<{ version: string }>(`SELECT version FROM directory_version`))[0]?.version;
    const before = await version();
    const renamed = await coordination.call(routes.change, {
      params: { key: '05978012' },
      body: { displayName: 'Stadt Fröndenberg an der Ruhr', renamedOn: '2026-01-01' },
    });
    expect(renamed).toMatchObject({
      displayName: 'Stadt Fröndenberg an der Ruhr',
      name: 'Fröndenberg an der Ruhr',
      formerNames: ['Stadt Fröndenberg/Ruhr'],
      formerNameDetails: [{ displayName: 'Stadt Fröndenberg/Ruhr', validFrom: null, validTo: '2026-01-01' }],
    });
    expect(await version()).not.toBe(before);
  });

  test('a corrected slip leaves no former name', async () => {
    const corrected = await coordination.call(routes.change, {
      params: { key: '05558032' },
      body: { displayName: 'Gemeinde Nottuln (Baumberge)' },
    });
    expect(corrected.formerNames).toEqual([]);
  });
});
