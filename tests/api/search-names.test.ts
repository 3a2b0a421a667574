import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { searchRoutes } from '@app/contracts/search';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { indexed, search, shownIn, written } from '../support/search.ts';

let app: TestApp;
let ada: TestPerson;

beforeAll(async () => {
  app = await startApp();
  ada = await app.makePerson({ name: 'Ada Lindemann' });
});
afterAll(() => app.stop());

test('people and municipalities are found by the beginnings of their names, mistyped or not', async () => {
  const unna = await app.makeOrganization({ ags: '05978036' });
  await app.makePerson({ name: 'Özlem Groß-Beckmann', organizationId: unna.id });
  const names = async (q: string, person: TestPerson | null = ada) =>
    (await search(app, person, { q })).people.map(({ name }) => name);
  for (const typed of ['oezl', 'gross', 'Beckmann Unna', 'özlem beckm', 'Bekmann'])
    expect(await names(typed)).toEqual(['Özlem Groß-Beckmann']);
  expect(await names('oezlem', null)).toEqual([]);

  const towns = async (q: string) =>
    (await search(app, null, { q })).organizations.map((one) => one.displayName);
  expect((await towns('Unna'))[0]).toBe('Stadt Unna');
  expect(await towns('Koeln')).toContain('Stadt Köln');
  expect(await towns('Dortmnud')).toContain('Stadt Dortmund');
  expect(await towns('05978036')).toEqual(['Stadt Unna']);
});

test('an erased name is not found any more', async () => {
  const ben = await app.makePerson({ name: 'Verschwindibus Meier' });
  const room = await app.makeSpace({ members: { member: [ada, ben] } });
  await written(app, ada, { spaceId: room.id }, `Frag [@Verschwindibus Meier](person:${ben.id}) nach Kaffee`);
  await indexed(app);
  expect((await search(app, ada, { q: 'Verschwindibus' })).count).toBe(0);
  expect(shownIn(await search(app, ada, { q: 'Kaffee fragen', space: room.id }))).toEqual([
    '[Frag] @Verschwindibus Meier nach [Kaffee]',
  ]);
});

test.each([
  "'",
  "\\'",
  '<script>',
  "a' | 'b",
  '& | ! ( )',
  ':*',
  '#open',
  '%',
  '\u202e',
  "' OR 1=1 --",
  '🙂',
])('awkward input %j is looked for and harmless', async (q) => {
  await expect(search(app, ada, { q })).resolves.toMatchObject({ isLowest: false });
});

test('the database folds names as the search does', async () => {
  const { foldWord } = await import('@app/domain/search/tokens');
  const names =
    'Köln Koeln Straße STEUER Quelle Łódź Ångström Čapek Øresund Neuss Bauer Michael Zoë İzmir'.split(' ');
  const rows = await app.db.query<{ folded: string }>(
    `SELECT trim(search_fold(name)) AS folded FROM unnest($1::text[]) WITH ORDINALITY AS t (name, place) ORDER BY place`,
    [names],
  );
  expect(rows.map(({ folded }) => folded)).toEqual(names.map(foldWord));
});

test('files are found by any part of their names, by those who may read the message', async () => {
  const closed = await app.makeSpace({ visibility: 'closed', members: { member: [ada] } });
  const { messages } = await written(app, ada, { spaceId: closed.id }, 'Siehe Anhang');
  await indexed(app);
  const file = await app.insert('file', {
    id: v7(),
    person_id: ada.id,
    name: 'Mustersatzung_Hundesteuer-2026.pdf',
    media_type: 'application/pdf',
    bytes: 12_345,
  });
  await app.db.query(`INSERT INTO message_file (message_id, file_id) VALUES ($1, $2)`, [
    messages[0]?.id,
    file.id,
  ]);
  const found = async (person: TestPerson | null, q: string, kind?: 'file') =>
    (await search(app, person, { q, ...(kind && { kind }) })).files.map(({ name }) => name);
  for (const q of ['satzung hundesteuer', 'Hundesteuer 2026', 'pdf mustersatzung'])
    expect(await found(ada, q)).toEqual(['Mustersatzung_Hundesteuer-2026.pdf']);
  expect(await found(ada, 'Mustersatzung', 'file')).toHaveLength(1);
  expect(await found(await app.makePerson(), 'Mustersatzung')).toEqual([]);
  expect(await found(null, 'Mustersatzung')).toEqual([]);
});

test('what somebody wrote can be asked for without a word, and nothing else can', async () => {
  const ben = await app.makePerson();
  const room = await app.makeSpace({ members: { member: [ben] } });
  await written(app, ben, { spaceId: room.id }, 'zuerst', 'zuletzt');
  await indexed(app);
  expect(shownIn(await search(app, ada, { q: '', person: ben.id }))).toEqual(['zuletzt', 'zuerst']);
  expect((await search(app, ada, { q: '' })).hits).toEqual([]);
});

test('similar topics and the people who know are found, among what one may read', async () => {
  const [ben, cleo] = [await app.makePerson({ name: 'Ben' }), await app.makePerson({ name: 'Cleo' })];
  const [open, closed] = [
    await app.makeSpace({ members: { member: [ada, ben] } }),
    await app.makeSpace({ visibility: 'closed', members: { member: [cleo] } }),
  ];
  const topic = await written(
    app,
    ben,
    { spaceId: open.id, kind: 'topic', title: 'Zisternensatzung beschließen' },
    'Wer hat eine Zisternensatzung?',
    'Unsere Zisternen stehen seit 2019 darin.',
  );
  await written(app, cleo, { spaceId: closed.id, kind: 'topic', title: 'Zisternensatzung' }, 'Geheim');
  await indexed(app);
  const similar = (text: string, except?: string) =>
    ada.call(searchRoutes.similar, { query: { text, ...(except && { except }) } });
  expect(await similar('Hat schon jemand eine Satzung für Zisternen?')).toMatchObject({
    topics: [{ id: topic.id, title: 'Zisternensatzung beschließen', replies: 1, isAnswered: false }],
    people: [{ id: ben.id, posts: 2 }],
  });
  expect((await similar('Zisternen', topic.id)).topics).toEqual([]);
  expect(await similar('und der die das')).toEqual({ topics: [], people: [] });
});
