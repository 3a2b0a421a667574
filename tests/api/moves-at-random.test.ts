import type { Delta } from '@app/contracts/conversations';
import { applyDelta, type ConversationView, joinPage, viewOfPage } from '@app/domain/delta';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { moveRoutes } from '@app/contracts/moves';
import { startApp, type TestApp } from '../support/app.ts';
import { changesSince, page, send } from '../support/conversations.ts';
import { makeForum, makeTopic } from '../support/forum.ts';
import { seeded } from '../support/model-conversation.ts';
import { logOf, undoEntry } from '../support/moving.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test.each([1, 2, 3, 4])(
  'whatever is written, moved and undone at once, no word is lost and every reader catches up (%i)',
  async (seed) => {
    const random = seeded(seed);
    const below = (count: number) => Math.floor(random() * count);
    const forum = await makeForum(app);
    const { ada, ben, mo, space } = forum;
    const topics = [await makeTopic(forum, 3), await makeTopic(forum, 3), await makeTopic(forum, 2)];
    const anyTopic = () => topics[below(topics.length)] ?? '';
    const views: ConversationView[] = [];
    for (const topic of topics) views.push(viewOfPage(await page(ada, topic)));
    const written: string[] = [];

    const write = async () => {
      const text = `Wort ${seed}-${written.length}`;
      written.push(text);
      expect((await send(random() < 0.5 ? ada : ben, anyTopic(), text)).status).toBe(200);
    };
    const move = async () => {
      const source = anyTopic();
      const { messages } = await page(mo, source);
      const posts = messages.filter(({ state }) => state !== 'moved').map(({ id }) => id);
      const picked = posts.filter(() => random() < 0.4);
      const target = anyTopic();
      if (picked.length === 0 || target === source) return;
      const body = { messages: picked, to: { conversation: target } };
      expect([200, 409]).toContain(
        (await mo.ask(moveRoutes.messages, { params: { conversationId: source }, body })).status,
      );
    };
    const merge = async () => {
      const [source, into] = [anyTopic(), anyTopic()];
      if (source === into) return;
      const answer = await mo.ask(moveRoutes.merge, { params: { conversationId: source }, body: { into } });
      expect([200, 409]).toContain(answer.status);
    };
    const undo = async () => {
      const open = (await logOf(mo, space)).filter(({ can }) => can.undo);
      const entry = open[below(Math.min(3, open.length))];
      const { status } = entry ? await undoEntry(mo, entry.id) : { status: 200 };
      expect([200, 409]).toContain(status);
    };

    for (let round = 0; round < 12; round += 1) {
      const deeds = [write, move, undo, write, round % 3 === 0 ? merge : undo];
      await Promise.all(deeds.map((deed) => deed()));
    }

    const rows = await app.db.query<{ body: string }>(
      `SELECT body FROM message WHERE conversation_id = ANY ($1) AND state = 'visible' AND body LIKE 'Wort %'`,
      [topics],
    );
    expect(rows.map(({ body }) => body).toSorted()).toEqual(written.toSorted());
    for (const view of views) {
      let now = view;
      let delta: Delta;
      do {
        delta = await changesSince(ada, now.conversation.id, now.head);
        now = applyDelta(now, delta).view;
      } while (delta.more);
      let fresh = viewOfPage(await page(ada, now.conversation.id, { limit: 100 }));
      while (fresh.hasBefore) {
        const before = fresh.messages[0]?.position ?? 1;
        fresh = joinPage(fresh, await page(ada, now.conversation.id, { limit: 100, before }));
      }
      expect(now.messages).toEqual(fresh.messages);
      expect(fresh.messages.map(({ position }) => position)).toEqual(fresh.messages.map((_, i) => i + 1));
      expect(now.conversation.movedTo).toBe(fresh.conversation.movedTo);
    }
  },
  60_000,
);
