import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import { v7 } from 'uuid';
import type { TestApp, TestPerson } from './app.ts';

/** A channel in a space that Ada and Ben are members of and Mo moderates. */
export async function makeRoom(app: TestApp) {
  const [ada, ben, mod] = await Promise.all([
    app.makePerson({ name: 'Ada' }),
    app.makePerson({ name: 'Ben' }),
    app.makePerson({ name: 'Mo' }),
  ]);
  const space = await app.makeSpace({ members: { member: [ada, ben], moderator: [mod] } });
  const { id } = await app.makeConversation({ spaceId: space.id });
  return { ada, ben, mod, space, id };
}

export const send = (
  person: TestPerson,
  conversationId: string,
  body: string,
  more: { id?: string; replyTo?: string; thread?: string; author?: string } = {},
) => person.ask(conversationRoutes.send, { params: { conversationId }, body: { id: v7(), body, ...more } });

export async function sent(
  person: TestPerson,
  conversationId: string,
  body: string,
  more: { replyTo?: string; thread?: string } = {},
) {
  const { changes } = (await send(person, conversationId, body, more)).body as Delta;
  const [message] = changes.messages;
  if (!message) throw new Error('nothing was sent');
  return message;
}

export const page = (person: TestPerson, conversationId: string, query = {}) =>
  person.call(conversationRoutes.page, { params: { conversationId }, query });

export const changesSince = (person: TestPerson, conversationId: string, since: number) =>
  person.call(conversationRoutes.changes, { params: { conversationId }, query: { since } });
