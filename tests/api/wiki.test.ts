import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { messageRoutes } from '@app/contracts/conversation-routes';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom, page, sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const make = (person: TestPerson, messageId: string, wiki: boolean) =>
  person.ask(messageRoutes.wiki, { params: { messageId }, body: { wiki } });
const edit = (person: TestPerson, messageId: string, body: string, revision = 0) =>
  person.ask(messageRoutes.edit, { params: { messageId }, body: { body, revision } });

test('a post that its author opened is edited by all who write, and its history says by whom', async () => {
  const { ada, ben, id } = await makeRoom(app);
  const post = await sent(ada, id, 'Ansprechpartner: Frau Lang');
  expect((await edit(ben, post.id, 'Ansprechpartner: Herr Groß')).status).toBe(403);
  expect((await make(ada, post.id, true)).status).toBe(200);
  expect((await page(ben, id)).messages.at(-1)).toMatchObject({ wiki: true });
  expect((await edit(ben, post.id, 'Ansprechpartner: Herr Groß')).status).toBe(200);
  const revisions = await ada.call(messageRoutes.revisions, { params: { messageId: post.id } });
  expect(revisions).toMatchObject([{ body: 'Ansprechpartner: Frau Lang', editor: { name: 'Ben' } }]);

  await make(ada, post.id, false);
  expect((await edit(ben, post.id, 'Noch einmal', 1)).status).toBe(403);
});

test('two who edit a wiki at once: the second is told and overwrites nothing', async () => {
  const { ada, ben, mod, id } = await makeRoom(app);
  const post = await sent(ada, id, 'Liste');
  await make(ada, post.id, true);
  const answers = await Promise.all([
    edit(ben, post.id, 'Liste\n\n- Ben'),
    edit(mod, post.id, 'Liste\n\n- Mo'),
  ]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 409]);
});

test('others neither open a post nor delete a wiki, moderators do, guests edit nothing', async () => {
  const { ada, ben, mod, space, id } = await makeRoom(app);
  const guest = await app.makePerson();
  await app.insert('space_member', { space_id: space.id, person_id: guest.id, role: 'guest' });
  const post = await sent(ada, id, 'Text');
  expect((await make(ben, post.id, true)).status).toBe(403);
  expect((await make(mod, post.id, true)).status).toBe(200);
  expect((await edit(guest, post.id, 'Fremd')).status).toBe(403);
  expect((await ben.ask(messageRoutes.remove, { params: { messageId: post.id } })).status).toBe(403);
});
