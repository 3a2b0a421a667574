import { moderationLogRoutes } from '@app/contracts/moderation-log';
import { moveRoutes } from '@app/contracts/moves';
import { v7 } from 'uuid';
import type { TestApp, TestPerson } from './app.ts';
import { page } from './conversations.ts';
import { makeForum, makeTopic } from './forum.ts';

export async function forumWithTopic(app: TestApp, posts = 4) {
  const forum = await makeForum(app);
  const topic = await makeTopic(forum, posts);
  const { messages } = await page(forum.mo, topic);
  return { ...forum, topic, ids: messages.map(({ id }) => id) };
}

export const movePosts = (
  person: TestPerson,
  source: string,
  messages: string[],
  to: { conversation: string } | { topic: { id: string; board: string; title: string } },
) => person.call(moveRoutes.messages, { params: { conversationId: source }, body: { messages, to } });
export const newTopic = (board: { id: string }, id = v7()) => ({
  topic: { id, board: board.id, title: 'Ein eigenes Thema' },
});
export const mergeTopics = (person: TestPerson, source: string, into: string) =>
  person.call(moveRoutes.merge, { params: { conversationId: source }, body: { into } });
export const undoEntry = (person: TestPerson, entryId: string | null) =>
  person.ask(moderationLogRoutes.undo, { params: { entryId: entryId ?? '' } });
export const logOf = async (person: TestPerson, space: { id: string }) =>
  (await person.call(moderationLogRoutes.list, { params: { spaceId: space.id }, query: {} })).items;
export const shapeOf = async (person: TestPerson, topic: string) =>
  (await page(person, topic)).messages.map(({ id, state, position }) => [position, state, id]);
