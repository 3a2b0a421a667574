import { conversationRoutes, messageRoutes } from '@app/contracts/conversation-routes';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { sent } from '../support/conversations.ts';
import { indexed, makeDirect, search, shownIn, written, writtenAt } from '../support/search.ts';

let app: TestApp;
let ada: TestPerson;
let space: { id: string };

beforeAll(async () => {
  app = await startApp();
  ada = await app.makePerson({ name: 'Ada Lindemann' });
  space = await app.makeSpace({ members: { lead: [ada] } });
});
afterAll(() => app.stop());

test.each([
  ['Karte', 'Wir haben die Ehrenamtskarte eingeführt.'],
  ['ehrenamtskarten', 'Antrag auf die Ehrenamtskarte'],
  ['Ehrenamtskarte', 'Unsere Ehrenamts-Karte kommt.'],
  ['Koeln', 'Köln ist dabei.'],
  ['strasse', 'Die Straße ist gesperrt.'],
  ['Häuser', 'Ein Haus für alle'],
  ['Bürger', 'Für alle Bürger*innen der Gemeinde'],
  ['Förderung', 'Das wird vom Land gefördert.'],
  ['Satzungsänderungen', 'Eine Satzungsänderung steht an.'],
  ['Freiwillige', 'Die Freiwilligenagentur hilft.'],
  ['Quartiersmanagment', 'Beim Quartiersmanagement fragen'],
  ['Ehrenam', 'Im Ehrenamt gibt es viel zu tun.'],
])('%j finds %j', async (asked, text) => {
  const own = await app.makeSpace({ members: { lead: [ada] } });
  await written(app, ada, { spaceId: own.id }, text);
  await indexed(app);
  const { hits } = await search(app, ada, { q: asked, space: own.id });
  expect(hits).toHaveLength(1);
});

test('all words must occur, phrases as they stand, and excluded words not', async () => {
  const { id } = await written(
    app,
    ada,
    { spaceId: space.id },
    'Die Hauptsatzung der Stadt regelt die Entschädigung',
    'Die Stadt hat eine Satzung',
    'Satzung der Stadt über die Entschädigung',
  );
  await indexed(app);
  const found = async (q: string) => shownIn(await search(app, ada, { q, conversation: id, sort: 'newest' }));

  expect(await found('Satzung Entschädigung')).toEqual([
    '[Satzung] der Stadt über die [Entschädigung]',
    'Die [Hauptsatzung] der Stadt regelt die [Entschädigung]',
  ]);
  expect(await found('"Satzung der Stadt"')).toHaveLength(2);
  expect(await found('"Stadt hat eine Satzung"')).toEqual(['Die [Stadt] hat eine [Satzung]']);
  expect(await found('Satzung -Entschädigung')).toEqual(['Die Stadt hat eine [Satzung]']);
});

test('nobody finds what they may not read', async () => {
  const [ben, cleo] = [await app.makePerson(), await app.makePerson()];
  const office = await app.makePerson({ platformRole: 'administration' });
  const closed = await app.makeSpace({ visibility: 'closed', members: { member: [ada, ben] } });
  const network = await app.makeSpace({ visibility: 'network', members: { member: [ada] } });
  const open = await app.makeSpace({ visibility: 'public', members: { member: [ada] } });
  const direct = await makeDirect(app, [ada, cleo]);
  for (const [place, text] of [
    [closed, 'im geschlossenen Raum'],
    [network, 'im Netzwerk'],
    [open, 'in der Öffentlichkeit'],
  ] as const)
    await written(app, ada, { spaceId: place.id }, `Zauberwort ${text}`);
  await sent(ada, direct.id, 'Zauberwort unter uns');
  await indexed(app);
  const found = async (person: TestPerson | null) =>
    shownIn(await search(app, person, { q: 'Zauberwort' }))
      .map((text) => text.replace('[Zauberwort] ', ''))
      .toSorted();

  expect(await found(ada)).toEqual([
    'im Netzwerk',
    'im geschlossenen Raum',
    'in der Öffentlichkeit',
    'unter uns',
  ]);
  expect(await found(ben)).toEqual(['im Netzwerk', 'im geschlossenen Raum', 'in der Öffentlichkeit']);
  expect(await found(cleo)).toEqual(['im Netzwerk', 'in der Öffentlichkeit', 'unter uns']);
  expect(await found(office)).toEqual(['im Netzwerk', 'in der Öffentlichkeit']);
  expect(await found(null)).toEqual(['in der Öffentlichkeit']);
  expect((await search(app, cleo, { q: 'Zauberwort', space: closed.id })).count).toBe(0);
  expect((await search(app, ben, { q: 'Zauberwort', conversation: direct.id })).count).toBe(0);

  await app.db.query(`DELETE FROM space_member WHERE person_id = $1`, [ben.id]);
  expect(await found(ben)).toEqual(['im Netzwerk', 'in der Öffentlichkeit']);
  await app.db.query(`UPDATE space SET visibility = 'closed' WHERE id = $1`, [network.id]);
  expect(await found(cleo)).toEqual(['in der Öffentlichkeit', 'unter uns']);
  await app.db.query(`UPDATE space SET visibility = 'network' WHERE id = $1`, [closed.id]);
  await indexed(app);
  expect(await found(office)).toEqual(['im geschlossenen Raum', 'in der Öffentlichkeit']);
});

test('what went to a closed space is not found any more, even before the index knows', async () => {
  const reader = await app.makePerson({});
  const { id } = await written(app, ada, { spaceId: space.id }, 'Der Haushaltsentwurf ist vertraulich');
  await indexed(app);
  const found = async () => shownIn(await search(app, reader, { q: 'Haushaltsentwurf' }));
  expect(await found()).toHaveLength(1);
  const closed = await app.makeSpace({ visibility: 'closed', members: { lead: [ada] } });
  await app.db.query(`UPDATE conversation SET space_id = $2 WHERE id = $1`, [id, closed.id]);
  expect(await found()).toEqual([]);
});

test('a correction does not tell words that stand where one may not read', async () => {
  const closed = await app.makeSpace({ visibility: 'closed', members: { member: [ada] } });
  await written(app, ada, { spaceId: closed.id }, 'Betriebsgeheimnisse');
  await indexed(app);
  const other = await app.makePerson();
  expect(await search(app, other, { q: 'Betribsgeheimnisse' })).toMatchObject({ hits: [], corrected: [] });
  expect((await search(app, ada, { q: 'Betribsgeheimnisse' })).corrected).toEqual([
    { typed: 'betribsgeheimnisse', meant: 'Betriebsgeheimnisse' },
  ]);
});

test('what is edited or removed is found as it is now', async () => {
  const { messages } = await written(app, ada, { spaceId: space.id }, 'Vorherwort', 'Bleibewort');
  const [first, second] = messages.map(({ id }) => id);
  await indexed(app);
  await ada.call(messageRoutes.edit, {
    params: { messageId: first ?? '' },
    body: { body: 'Nachherwort', revision: 0 },
  });
  await ada.call(messageRoutes.remove, { params: { messageId: second ?? '' } });
  // Even before the index follows, nothing shows what was removed.
  expect((await search(app, ada, { q: 'Bleibewort' })).hits).toEqual([]);
  await indexed(app);
  expect((await search(app, ada, { q: 'Vorherwort' })).count).toBe(0);
  expect((await search(app, ada, { q: 'Bleibewort' })).count).toBe(0);
  expect((await search(app, ada, { q: 'Nachherwort' })).count).toBe(1);
});

test('a topic is found once, by its title and any of its posts', async () => {
  const { id } = await written(
    app,
    ada,
    { spaceId: space.id, kind: 'topic', title: 'Wunderkerzen im Rathaus' },
    'Wer hat Erfahrung?',
    'Wir haben Brandschutz gefragt',
    'Brandschutz ist das Wichtigste',
  );
  await indexed(app);
  const { hits } = await search(app, ada, { q: 'Wunderkerzen' });
  expect(hits).toMatchObject([{ conversation: { id }, isTopic: true, more: 2, position: 1 }]);
  expect(hits[0]?.conversation.title[0]).toEqual({ text: 'Wunderkerzen', isHit: true });
  expect((await search(app, ada, { q: 'Wunderkerzen Brandschutz' })).hits).toMatchObject([
    { conversation: { id }, isTopic: false, more: 1 },
  ]);

  await ada.call(conversationRoutes.update, {
    params: { conversationId: id },
    body: { title: 'Funkenflug' },
  });
  await indexed(app);
  expect((await search(app, ada, { q: 'Wunderkerzen' })).count).toBe(0);
  expect((await search(app, ada, { q: 'Funkenflug Brandschutz' })).count).toBe(2);
});

test('a topic is indexed anew when its title or tags change, and not when it is only locked', async () => {
  const { id } = await written(
    app,
    ada,
    { spaceId: space.id, kind: 'topic', title: 'Schneeglocke' },
    'Frage',
    'Antwort',
  );
  const versions = async () => {
    await indexed(app);
    return app.db.query(`SELECT xmin::text FROM search_entry WHERE conversation_id = $1`, [id]);
  };
  const change = (body: object) =>
    ada.call(conversationRoutes.update, { params: { conversationId: id }, body });
  const before = await versions();
  await change({ state: 'locked' });
  expect(await versions()).toEqual(before);
  await change({ tags: ['winterblume'] });
  expect(await versions()).not.toEqual(before);
  expect((await search(app, ada, { q: 'winterblume' })).hits).toMatchObject([{ conversation: { id } }]);
});

test('filters narrow what is found', async () => {
  const unna = await app.makeOrganization({ ags: '05978036' });
  const ben = await app.makePerson({ organizationId: unna.id });
  const room = await app.makeSpace({ members: { member: [ada, ben] } });
  const chat = await written(app, ada, { spaceId: room.id }, 'Filterwort von Ada');
  await sent(ben, chat.id, 'Filterwort von Ben');
  const topic = await written(
    app,
    ada,
    { spaceId: room.id, kind: 'topic', title: 'Thema' },
    'Filterwort im Thema',
  );
  await writtenAt(app, chat.messages[0]?.id, '2024-03-31T22:30:00Z');
  await indexed(app);
  const found = async (filter: object) =>
    shownIn(await search(app, ada, { q: 'Filterwort', ...filter }))
      .map((text) => text.replace('[Filterwort] ', ''))
      .toSorted();

  expect(await found({})).toEqual(['im Thema', 'von Ada', 'von Ben']);
  expect(await found({ person: ben.id })).toEqual(['von Ben']);
  expect(await found({ organization: '05978036' })).toEqual(['von Ben']);
  expect(await found({ organization: '99999' })).toEqual([]);
  expect(await found({ kind: 'topic' })).toEqual(['im Thema']);
  expect(await found({ kind: 'chat' })).toEqual(['von Ada', 'von Ben']);
  expect(await found({ conversation: topic.id })).toEqual(['im Thema']);
  expect(await found({ space: room.id, to: '2024-04-01' })).toEqual(['von Ada']);
  // 22:30 UTC is half past midnight in Germany.
  expect(await found({ to: '2024-03-31' })).toEqual([]);
  expect(await found({ from: '2024-04-01', to: '2024-04-01' })).toEqual(['von Ada']);
});

test('what is newer and what says it in the title comes first', async () => {
  const room = await app.makeSpace({ members: { member: [ada] } });
  const old = await written(app, ada, { spaceId: room.id }, 'Reihenwort alt');
  await writtenAt(app, old.messages[0]?.id, '2020-03-03T12:00:00Z');
  await written(app, ada, { spaceId: room.id, kind: 'topic', title: 'Anderes' }, 'Reihenwort neu');
  await written(app, ada, { spaceId: room.id, kind: 'topic', title: 'Das Reihenwort' }, 'Titel');
  await indexed(app);
  const { hits } = await search(app, ada, { q: 'Reihenwort' });
  expect(hits.map(({ excerpt }) => excerpt.at(-1)?.text)).toEqual(['Titel', ' neu', ' alt']);
});

test('pages follow each other without gap or repetition', async () => {
  const room = await app.makeSpace({ members: { member: [ada] } });
  await written(app, ada, { spaceId: room.id }, ...Array.from({ length: 7 }, (_, n) => `Seitenwort ${n}`));
  await indexed(app);
  const pages = await Promise.all(
    [1, 2, 3].map((page) => search(app, ada, { q: 'Seitenwort', limit: 3, page })),
  );
  expect(pages.map(({ hits, hasMore }) => [hits.length, hasMore])).toEqual([
    [3, true],
    [3, true],
    [1, false],
  ]);
  expect(new Set(pages.flatMap(shownIn)).size).toBe(7);
});
