import { draftRoutes } from '@app/contracts/drafts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom, sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const [desk, phone] = [v7(), v7()];

const save = (
  person: TestPerson,
  place: string,
  body: string,
  more: { base?: number; device?: string } = {},
) => person.call(draftRoutes.save, { params: { place }, body: { body, base: 0, device: desk, ...more } });
const read = async (person: TestPerson, place: string) =>
  (await person.call(draftRoutes.read, { params: { place } })).draft;
const discard = (person: TestPerson, place: string, query: { revision?: number; device?: string } = {}) =>
  person.call(draftRoutes.discard, { params: { place }, query });

test('what is written on one device is found on another, and by nobody else', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const place = `reply:${id}`;
  expect(await read(ada, place)).toBeNull();
  const first = await save(ada, place, 'Liebe');
  const second = await save(ada, place, 'Liebe Kolleginnen', { base: first.revision });
  expect(second.revision).toBe(2);
  expect(await read(ada, place)).toMatchObject({ place, body: 'Liebe Kolleginnen', revision: 2, others: [] });
  expect(await read(ben, place)).toBeNull();
});

test('the last one to write wins, and what the other device had written stays beside it', async () => {
  const { ada, id } = await makeRoom(app);
  const place = `reply:${id}`;
  const { revision } = await save(ada, place, 'Anfang');
  await save(ada, place, 'Anfang, am Schreibtisch weiter', { base: revision });
  const late = await save(ada, place, 'Anfang, im Zug weiter', { base: revision, device: phone });
  expect(late.body).toBe('Anfang, im Zug weiter');
  expect(late.others.map(({ body }) => body)).toEqual(['Anfang, am Schreibtisch weiter']);

  const settled = await ada.call(draftRoutes.save, {
    params: { place },
    body: { body: 'Beides', base: late.revision, device: phone, settled: true },
  });
  expect(settled.others).toEqual([]);
});

test('a save that is repeated because its answer was lost is no other device', async () => {
  const { ada, id } = await makeRoom(app);
  const place = `reply:${id}`;
  await save(ada, place, 'Eins');
  await save(ada, place, 'Eins');
  expect((await save(ada, place, 'Eins zwei')).others).toEqual([]);
});

test('two devices that save at the same moment lose nothing', async () => {
  const { ada, id } = await makeRoom(app);
  const place = `reply:${id}`;
  await Promise.all([save(ada, place, 'vom Telefon', { device: phone }), save(ada, place, 'vom Tisch')]);
  const kept = await read(ada, place);
  expect(
    [kept?.body, ...(kept?.others ?? []).map(({ body }) => body)].toSorted((a = '', b = '') =>
      a.localeCompare(b),
    ),
  ).toEqual(['vom Telefon', 'vom Tisch']);
});

test('sending forgets the draft, but not what another device went on writing', async () => {
  const { ada, id } = await makeRoom(app);
  const place = `reply:${id}`;
  const { revision } = await save(ada, place, 'Anfang');
  await save(ada, place, 'Anfang und mehr', { base: revision, device: phone });
  expect((await discard(ada, place, { revision, device: desk })).draft?.body).toBe('Anfang und mehr');
  expect((await discard(ada, place, { revision: 2, device: desk })).draft).toBeNull();
  expect((await discard(ada, place)).draft).toBeNull();
});

test('the list says where each draft belongs, the latest first', async () => {
  const { ada, space, id } = await makeRoom(app);
  const message = await sent(ada, id, 'Gesendet');
  await save(ada, `topic:${space.id}`, '**Wer** hat [@Ben](person:01890a5d-ac96-774b-bcce-b302099a8057)?');
  await ada.call(draftRoutes.save, {
    params: { place: `topic:${space.id}` },
    body: { body: 'Wer hat **schon**?', fields: { title: 'Ehrenamtskarte' }, base: 1, device: desk },
  });
  await save(ada, `edit:${message.id}`, 'Gesendet, geändert');
  await save(ada, `reply:${id}`, 'Antwort');
  const list = await ada.call(draftRoutes.list, {});
  expect(list).toMatchObject([
    { kind: 'reply', where: { conversation: { id, title: 'Allgemeines' }, space: { id: space.id } } },
    { kind: 'edit', excerpt: 'Gesendet, geändert', where: { conversation: { id }, message: message.id } },
    {
      kind: 'topic',
      title: 'Ehrenamtskarte',
      excerpt: 'Wer hat schon?',
      where: { conversation: null, space: { id: space.id } },
    },
  ]);
});

test('whoever loses the right to read keeps the own words, and sees nothing of the place', async () => {
  const ada = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'closed', members: { member: [ada] }, name: 'Geheim' });
  const { id } = await app.makeConversation({ spaceId: space.id, title: 'Vertraulich' });
  await save(ada, `reply:${id}`, 'Meine Worte');
  await app.db.query(`DELETE FROM space_member WHERE space_id = $1`, [space.id]);
  const answer = await ada.ask(draftRoutes.list, {});
  expect(answer.body).toMatchObject([{ excerpt: 'Meine Worte', where: null }]);
  expect(JSON.stringify(answer.body)).not.toMatch(/Geheim|Vertraulich/);
});

test('open pages hear that the list changed, and not of every key that is typed', async () => {
  const { ada, id } = await makeRoom(app);
  const { socket } = await ada.connect();
  const hints: string[] = [];
  socket.on('hint', ({ key }) => hints.push(key));
  const heard = (key: string) =>
    new Promise<void>((resolve) => socket.on('hint', (hint) => hint.key === key && resolve()));
  const first = heard('drafts');
  const { revision } = await save(ada, `reply:${id}`, 'Eins');
  await first;
  await save(ada, `reply:${id}`, 'Eins zwei', { base: revision });
  expect(hints).toEqual(['drafts']);
});

test('what one person wrote does not get among the drafts of who signed in after them', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const params = { place: `reply:${id}` };
  await save(ben, params.place, 'Bens');
  const body = { body: 'Adas', base: 0, device: desk, owner: ada.id };
  expect((await ben.ask(draftRoutes.save, { params, body })).status).toBe(401);
  expect((await ben.ask(draftRoutes.read, { params, query: { owner: ada.id } })).status).toBe(401);
  expect((await ben.ask(draftRoutes.discard, { params, query: { owner: ada.id } })).status).toBe(401);
  expect((await read(ben, params.place))?.body).toBe('Bens');
});

test('strange places and too much text are refused, strange text is kept as it is', async () => {
  const ada = await app.makePerson();
  const put = (place: string, body: object) => ada.http('PUT', `me/drafts/${place}`, body);
  expect((await put('wiki:1', { body: 'x', base: 0, device: desk })).status).toBe(404);
  expect((await put(`reply:${v7()}`, { body: 'x'.repeat(150_001), base: 0, device: desk })).status).toBe(400);
  const strange = '\u202E👩‍👩‍👧‍👦 <script>alert(1)</script> \\ %00 ${x}';
  const place = `reply:${v7()}`;
  await save(ada, place, strange);
  expect((await read(ada, place))?.body).toBe(strange);
});

test('drafts are part of the copy of the own data, and go with the account', async () => {
  const { ada, id } = await makeRoom(app);
  await save(ada, `reply:${id}`, 'Noch nicht fertig');
  const { body } = await ada.http('GET', 'me/export');
  expect(body).toMatchObject({ drafts: [{ kind: 'reply', body: 'Noch nicht fertig' }] });
  await ada.http('POST', 'me/erasure', { confirmation: 'LÖSCHEN' });
  expect(await app.db.query(`SELECT FROM draft WHERE person_id = $1`, [ada.id])).toEqual([]);
});
