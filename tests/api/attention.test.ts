import { attentionRoutes } from '@app/contracts/attention';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { makeRoom } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const levelOf = (person: TestPerson, conversationId: string) =>
  person.call(attentionRoutes.ofConversation, { params: { conversationId } });

test('a choice for a conversation counts more than one for its space, and can be taken back', async () => {
  const { ada, space, id } = await makeRoom(app);
  expect(await levelOf(ada, id)).toEqual({ chosen: null, inherited: 'mentions' });

  await ada.call(attentionRoutes.setOfSpace, { params: { spaceId: space.id }, body: { level: 'all' } });
  expect(await levelOf(ada, id)).toEqual({ chosen: null, inherited: 'all' });

  const params = { conversationId: id };
  await ada.call(attentionRoutes.setOfConversation, { params, body: { level: 'mute' } });
  expect(await levelOf(ada, id)).toEqual({ chosen: 'mute', inherited: 'all' });

  const again = await ada.call(attentionRoutes.setOfConversation, { params, body: { level: null } });
  expect(again).toEqual({ chosen: null, inherited: 'all' });
});

test('whoever writes in a topic hears everything of it, whoever writes in a channel does not', async () => {
  const { ada, space, id } = await makeRoom(app);
  const topic = await app.makeConversation({ spaceId: space.id, kind: 'topic' });
  for (const conversationId of [id, topic.id])
    await ada.call(conversationRoutes.send, {
      params: { conversationId },
      body: { id: v7(), body: 'Hallo' },
    });

  expect((await levelOf(ada, topic.id)).inherited).toBe('all');
  expect((await levelOf(ada, id)).inherited).toBe('mentions');
});

test('the list has what was chosen, but nothing that may no longer be read', async () => {
  const ada = await app.makePerson();
  const [left, kept] = await Promise.all([
    app.makeSpace({ visibility: 'closed', members: { member: [ada] } }),
    app.makeSpace({ name: 'Bleibt', members: { member: [ada] } }),
  ]);
  const topic = await app.makeConversation({ spaceId: left.id, kind: 'topic' });
  for (const { id } of [left, kept])
    await ada.call(attentionRoutes.setOfSpace, { params: { spaceId: id }, body: { level: 'all' } });
  await ada.call(attentionRoutes.setOfConversation, {
    params: { conversationId: topic.id },
    body: { level: 'mute' },
  });
  expect((await ada.call(attentionRoutes.list, {})).conversations).toHaveLength(1);

  await app.db.query(`DELETE FROM space_member WHERE space_id = $1`, [left.id]);
  const { spaces, conversations } = await ada.call(attentionRoutes.list, {});
  expect(spaces.map(({ name }) => name)).toEqual(['Bleibt']);
  expect(conversations).toEqual([]);
});
