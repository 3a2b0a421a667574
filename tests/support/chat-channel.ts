import type { Browser } from 'playwright-core';
import type { TestApp, TestPerson } from './app.ts';
import { visit } from './browser.ts';

/** A window in which somebody is at this address. */
export async function openAt(
  browser: Browser,
  app: TestApp,
  { person, path, ...look }: { person: TestPerson; path: string; width?: number; height?: number },
) {
  const window = await visit(browser, app, person, look);
  await window.page.goto(path);
  return window;
}

/** A channel with Ada and Ben as members and Mo as moderator, in which Ada and Mo have read so far. */
export async function makeChannel(
  app: TestApp,
  { messages = 0, read = messages }: { messages?: number; read?: number } = {},
) {
  const [ada, ben, mo] = await Promise.all([
    app.makePerson({ name: 'Ada Klein' }),
    app.makePerson({ name: 'Ben Groß' }),
    app.makePerson({ name: 'Mo Mild' }),
  ]);
  const space = await app.makeSpace({
    name: 'Ehrenamtskarte',
    members: { member: [ada, ben], moderator: [mo] },
  });
  const { id } = await app.makeConversation({ spaceId: space.id, title: 'Allgemeines' });
  if (messages > 0) await fill(app, id, { author: ben, count: messages });
  for (const person of [ada, mo])
    await app.insert('read_marker', { person_id: person.id, conversation_id: id, position: read });
  const { slug } = space as unknown as { slug: string };
  return { ada, ben, mo, space, id, path: `/raeume/${slug}/chat/${id}` };
}

/** A history as the engine would have left it, written in one statement. */
async function fill(app: TestApp, id: string, { author, count }: { author: TestPerson; count: number }) {
  await app.db.query(
    `INSERT INTO message (id, conversation_id, position, seq, author_id, organization_id, body, sent_hash, html, excerpt, created_at)
     SELECT uuidv7(), $1, n, n, $2, $3, 'Nachricht ' || n, '', '<p>Nachricht ' || n || '</p>', 'Nachricht ' || n,
            now() - interval '1 minute' * ($4 - n + 1)
       FROM generate_series(1, $4::int) AS n`,
    [id, author.id, author.organizationId, count],
  );
  await app.db.query(
    `UPDATE conversation SET head_seq = $2, last_position = $2, last_message_at = now() WHERE id = $1`,
    [id, count],
  );
}
