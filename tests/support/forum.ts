import { conversationRoutes } from '@app/contracts/conversation-routes';
import { topicRoutes } from '@app/contracts/topics';
import type { Locator, Page } from 'playwright-core';
import { v7 } from 'uuid';
import type { TestApp, TestPerson } from './app.ts';
import { sent } from './conversations.ts';

/** A space with a forum, Ada and Ben in it, Mo as its moderator. */
export async function makeForum(app: TestApp) {
  const [ada, ben, mo] = await Promise.all(
    ['Ada Muster', 'Ben Beispiel', 'Mo Moderat'].map((name) => app.makePerson({ name })),
  );
  if (!ada || !ben || !mo) throw new Error('unreachable');
  const space = (await app.makeSpace({ members: { member: [ada, ben], moderator: [mo] } })) as {
    id: string;
    slug: string;
  };
  const board = await app.makeBoard({ spaceId: space.id, name: 'Austausch' });
  const forum = `/raeume/${space.slug}/forum`;
  return { ada, ben, mo, space, board, forum };
}

type Forum = Awaited<ReturnType<typeof makeForum>>;

export async function makeTopic({ ada, space, board }: Forum, posts: number, title = 'Wer hat Erfahrung?') {
  const id = v7();
  await ada.call(topicRoutes.create, {
    params: { spaceId: space.id },
    body: { id, board: board.id, title, message: { id: v7(), body: 'Erster Beitrag' } },
  });
  for (let position = 2; position <= posts; position += 1)
    await sent(ada, id, `Beitrag ${position}\n\n${'Wir haben das lange beraten. '.repeat(12)}`);
  return id;
}

export const mark = (person: TestPerson, conversationId: string, position: number) =>
  person.call(conversationRoutes.mark, { params: { conversationId }, body: { position } });

export const reply = (page: Page) => page.getByRole('textbox', { name: 'Antwort schreiben' });
export const article = (page: Page, text: string) => page.getByRole('article').filter({ hasText: text });
export const topOf = async (page: Page, text: string) =>
  Math.round((await article(page, text).first().boundingBox())?.y ?? Number.NaN);

/** What stands in a field for writing, whether its editor is there yet or the plain one before it. */
export const wordsIn = (field: Locator): Promise<string> =>
  field.evaluate((element) => ('value' in element ? String(element.value) : (element.textContent ?? '')));
