import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import type { RouteCall, RouteOutput } from '@app/contracts/route';
import { searchRoutes } from '@app/contracts/search';
import { v7 } from 'uuid';
import type { TestApp, TestPerson } from './app.ts';
import { sent } from './conversations.ts';

type Query = RouteCall<typeof searchRoutes.search>['query'];

/** Everything that was written can be found. */
export async function indexed(app: TestApp) {
  await app.app.get(ChangeFeed).settled();
  await app.app.get(Jobs).run('search-open-spaces');
  await app.app.get(Jobs).run('search-words');
}

export async function search(
  app: TestApp,
  person: TestPerson | null,
  query: Query,
): Promise<RouteOutput<typeof searchRoutes.search>> {
  const { status, body } = await (person ?? app.visitor).ask(searchRoutes.search, { query });
  if (status !== 200) throw new Error(`${status} ${JSON.stringify(body)}`);
  return body as RouteOutput<typeof searchRoutes.search>;
}

/** Texts of what was found, marked words in brackets. */
export const shownIn = ({ hits }: RouteOutput<typeof searchRoutes.search>): string[] =>
  hits.map(({ excerpt }) => excerpt.map(({ text, isHit }) => (isHit ? `[${text}]` : text)).join(''));

/** A channel or topic of its own in which somebody wrote these. */
export async function written(
  app: TestApp,
  person: TestPerson,
  { spaceId, kind = 'channel', title }: { spaceId: string; kind?: string; title?: string },
  ...bodies: string[]
) {
  const conversation = await app.makeConversation({ spaceId, kind, ...(title !== undefined && { title }) });
  const messages = [];
  for (const body of bodies) messages.push(await sent(person, conversation.id, body));
  return { id: conversation.id, messages };
}

/** A direct conversation of these people. */
export async function makeDirect(app: TestApp, people: TestPerson[]) {
  const conversation = await app.insert('conversation', {
    id: v7(),
    kind: 'direct',
    space_id: null,
    title: '',
  });
  for (const { id } of people)
    await app.db.query(`INSERT INTO conversation_participant (conversation_id, person_id) VALUES ($1, $2)`, [
      conversation.id,
      id,
    ]);
  return conversation;
}

/** As if it had been written then, and indexed since. */
export async function writtenAt(app: TestApp, messageId: string | undefined, time: string) {
  await app.app.get(ChangeFeed).settled();
  await app.db.query(`UPDATE message SET created_at = $2 WHERE id = $1`, [messageId, time]);
  await app.db.query(`DELETE FROM search_entry WHERE message_id = $1`, [messageId]);
  await app.db.query(
    `UPDATE feed_mark SET seq = 0 WHERE consumer = 'search'
        AND conversation_id = (SELECT conversation_id FROM message WHERE id = $1)`,
    [messageId],
  );
}
