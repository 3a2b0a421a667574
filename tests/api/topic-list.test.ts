import { type AttentionLevel, attentionRoutes } from '@app/contracts/attention';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { topicRoutes, type TopicFilter } from '@app/contracts/topics';
import { topicViewRoutes } from '@app/contracts/topic-views';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

/** Ada of Unna, Ben of Kamen next to it, Cem of Köln, Mo of an initiative; Mo moderates. */
async function makeForum() {
  const [unna, kamen, cologne] = await Promise.all(
    ['05978036', '05978020', '05315000'].map((ags) => app.makeOrganization({ ags })),
  );
  if (!unna || !kamen || !cologne) throw new Error('unreachable');
  const ada = await app.makePerson({ name: 'Ada', organizationId: unna.id });
  const ben = await app.makePerson({ name: 'Ben', organizationId: kamen.id });
  const cem = await app.makePerson({ name: 'Cem', organizationId: cologne.id });
  const mo = await app.makePerson({ name: 'Mo' });
  const space = await app.makeSpace({ members: { member: [ada, ben, cem], moderator: [mo] } });
  const board = await app.makeBoard({ spaceId: space.id });
  const open = async (person: TestPerson, title: string, tags: string[] = []) => {
    const id = v7();
    await person.call(topicRoutes.create, {
      params: { spaceId: space.id },
      body: { id, board: board.id, title, tags, message: { id: v7(), body: `Frage: ${title}` } },
    });
    return id;
  };
  const titles = async (person: { call: TestPerson['call'] }, query: TopicFilter = {}) =>
    (await person.call(topicRoutes.list, { params: { spaceId: space.id }, query })).items.map(
      ({ conversation }) => conversation.title,
    );
  return { ada, ben, cem, mo, space, board, open, titles };
}

describe('a list of topics', () => {
  test('is narrowed by state', async () => {
    const { ada, ben, mo, open, titles } = await makeForum();
    await open(ada, 'Offen ohne Antwort');
    await sent(ben, await open(ada, 'Offen mit Antwort'), 'Bei uns ja.');
    const closed = await open(ada, 'Geschlossen');
    await mo.call(conversationRoutes.update, {
      params: { conversationId: closed },
      body: { state: 'locked' },
    });

    expect(await titles(ada, { state: 'open' })).toEqual(['Offen mit Antwort', 'Offen ohne Antwort']);
    expect(await titles(ada, { state: 'unanswered' })).toEqual(['Offen ohne Antwort']);
    expect(await titles(ada, { state: 'closed' })).toEqual(['Geschlossen']);
    expect(await titles(ada, { state: 'answered' })).toEqual([]);
  });

  test('is narrowed to topics one opened, and to those one wrote in', async () => {
    const { ada, ben, open, titles } = await makeForum();
    await open(ada, 'Von Ada');
    await sent(ada, await open(ben, 'Von Ben, mit Ada'), 'Ich auch.');
    await open(ben, 'Von Ben');

    expect(await titles(ada, { own: 'opened' })).toEqual(['Von Ada']);
    expect(await titles(ada, { own: 'joined' })).toEqual(['Von Ben, mit Ada', 'Von Ada']);
  });

  test('is narrowed to topics one hears everything of, by choice, by space, or because one takes part', async () => {
    const { ada, ben, open, titles, space } = await makeForum();
    await open(ada, 'Eigenes');
    const muted = await open(ada, 'Eigenes, stumm');
    const chosen = await open(ben, 'Gewählt');
    await open(ben, 'Anderes');
    const choose = (conversationId: string, level: AttentionLevel) =>
      ada.call(attentionRoutes.setOfConversation, { params: { conversationId }, body: { level } });
    await choose(muted, 'mute');
    await choose(chosen, 'all');

    expect(await titles(ada, { own: 'watched' })).toEqual(['Gewählt', 'Eigenes']);
    await ada.call(attentionRoutes.setOfSpace, { params: { spaceId: space.id }, body: { level: 'all' } });
    expect(await titles(ada, { own: 'watched' })).toEqual(['Anderes', 'Gewählt', 'Eigenes']);
  });

  test('is narrowed by town, and to municipalities like mine', async () => {
    const { ada, ben, cem, mo, open, titles, space } = await makeForum();
    await open(ada, 'Aus Unna');
    await open(ben, 'Aus Kamen');
    await open(cem, 'Aus Köln');

    expect(await titles(cem, { town: '05978020' })).toEqual(['Aus Kamen']);
    expect(await titles(ada, { town: 'similar' })).toEqual(['Aus Kamen']);
    expect(await titles(mo, { town: 'similar' })).toEqual([]);
    const facetsFor = (person: TestPerson) =>
      person.call(topicRoutes.facets, { params: { spaceId: space.id } });
    expect(await facetsFor(ada)).toEqual({
      tags: [],
      towns: [
        { key: '05978020', name: 'Stadt Kamen', topics: 1 },
        { key: '05315000', name: 'Stadt Köln', topics: 1 },
        { key: '05978036', name: 'Stadt Unna', topics: 1 },
      ],
      similar: 1,
    });
    expect((await facetsFor(mo)).similar).toBeNull();
  });

  test('says how often each tag occurs, the most frequent first', async () => {
    const { ada, open, space } = await makeForum();
    await open(ada, 'Eins', ['Satzung', 'Karte']);
    await open(ada, 'Zwei', ['Karte']);

    const { tags } = await ada.call(topicRoutes.facets, { params: { spaceId: space.id } });

    expect(tags).toEqual([
      { tag: 'Karte', topics: 2 },
      { tag: 'Satzung', topics: 1 },
    ]);
  });

  test('takes several filters together', async () => {
    const { ada, ben, open, titles } = await makeForum();
    await open(ada, 'Karte von Ada', ['Karte']);
    await open(ben, 'Karte von Ben', ['Karte']);
    await open(ada, 'Satzung von Ada', ['Satzung']);

    expect(await titles(ada, { tag: 'Karte', own: 'opened', state: 'unanswered', unread: 'only' })).toEqual(
      [],
    );
    expect(await titles(ben, { tag: 'Karte', town: '05978036', unread: 'only' })).toEqual(['Karte von Ada']);
  });

  test('has four orders, and each continues where its page ended, without a gap or a repetition', async () => {
    const { ada, ben, mo, open, titles, space } = await makeForum();
    const ids: string[] = [];
    for (const title of ['A', 'B', 'C', 'D', 'E']) ids.push(await open(ada, title));
    const [a = '', b = '', , d = ''] = ids;
    await app.db.query(`UPDATE conversation SET created_at = now() WHERE id = ANY ($1)`, [ids]); // all at once
    await sent(ben, a, 'eins');
    await sent(ben, d, 'eins');
    await sent(ben, d, 'zwei');
    await mo.call(conversationRoutes.update, { params: { conversationId: b }, body: { pinned: true } });

    const inPages = async (sort: NonNullable<TopicFilter['sort']>) => {
      const found: string[] = [];
      let cursor: string | undefined;
      do {
        const query: { sort: typeof sort; limit: string; cursor?: string } = { sort, limit: '2' };
        if (cursor) query.cursor = cursor;
        const { items, next } = await ada.call(topicRoutes.list, {
          params: { spaceId: space.id },
          query: query as never,
        });
        found.push(...items.map(({ conversation }) => conversation.title));
        cursor = next ?? undefined;
      } while (cursor);
      return found;
    };
    for (const sort of ['activity', 'new', 'replies', 'waiting'] as const) {
      const whole = await titles(ada, { sort });
      expect(whole.toSorted()).toEqual(['A', 'B', 'C', 'D', 'E']);
      expect(await inPages(sort)).toEqual(whole);
    }
    expect((await titles(ada, { sort: 'activity' })).slice(0, 2)).toEqual(['B', 'D']);
    expect((await titles(ada, { sort: 'replies' })).slice(0, 2)).toEqual(['D', 'A']);
    expect((await titles(ada, { sort: 'waiting' })).slice(0, 3).toSorted()).toEqual(['B', 'C', 'E']);
  });

  test('waiting topics stand with the oldest first, new ones with the newest', async () => {
    const { ada, open, titles } = await makeForum();
    const old = await open(ada, 'Alt');
    await open(ada, 'Neu');
    await app.db.query(`UPDATE conversation SET created_at = now() - interval '3 days' WHERE id = $1`, [old]);

    expect(await titles(ada, { sort: 'waiting' })).toEqual(['Alt', 'Neu']);
    expect(await titles(ada, { sort: 'new' })).toEqual(['Neu', 'Alt']);
  });

  test('is not continued with a cursor of another order', async () => {
    const { ada, open, space } = await makeForum();
    await open(ada, 'Eins');
    await open(ada, 'Zwei');
    const list = (query: object) =>
      ada.ask(topicRoutes.list, { params: { spaceId: space.id }, query: query as never });
    const { next } = (await list({ limit: '1', sort: 'replies' })).body as { next: string };

    expect((await list({ cursor: next, sort: 'new' })).status).toBe(400);
    expect((await list({ cursor: 'unsinn' })).status).toBe(400);
  });

  test('does not narrow for visitors by what is theirs', async () => {
    const ada = await app.makePerson();
    const space = await app.makeSpace({ visibility: 'public', members: { member: [ada] } });
    await app.makeConversation({ spaceId: space.id, kind: 'topic', title: 'Für alle' });
    const { body } = await app.visitor.ask(topicRoutes.list, {
      params: { spaceId: space.id },
      query: { own: 'opened', town: 'similar' },
    });
    expect(body).toMatchObject({ items: [{ conversation: { title: 'Für alle' } }] });
  });
});

describe('saved views', () => {
  const view = (name: string, filter: TopicFilter = { state: 'unanswered' }) => ({ name, filter });

  test('are saved once, renamed, and forgotten', async () => {
    const { ada, space } = await makeForum();
    const params = { spaceId: space.id, viewId: v7() };
    await ada.call(topicViewRoutes.save, { params, body: view('Unbeantwortet') });
    await ada.call(topicViewRoutes.save, { params, body: view('Unbeantwortet') });
    const other = { spaceId: space.id, viewId: v7() };
    await ada.call(topicViewRoutes.save, { params: other, body: view('Karte', { tag: 'Karte' }) });
    const saved = await ada.call(topicViewRoutes.save, { params, body: view('Ohne Antwort') });

    expect(saved.map(({ name }) => name)).toEqual(['Ohne Antwort', 'Karte']);
    const left = await ada.call(topicViewRoutes.remove, { params });
    expect(left).toEqual([{ id: other.viewId, name: 'Karte', filter: { tag: 'Karte' } }]);
  });

  test('belong to one person, whoever knows their id', async () => {
    const { ada, ben, space } = await makeForum();
    const params = { spaceId: space.id, viewId: v7() };
    await ada.call(topicViewRoutes.save, { params, body: view('Meine') });

    expect(await ben.call(topicViewRoutes.list, { params })).toEqual([]);
    expect((await ben.ask(topicViewRoutes.save, { params, body: view('Seine') })).status).toBe(404);
    await ben.call(topicViewRoutes.remove, { params });
    expect(await ada.call(topicViewRoutes.list, { params })).toHaveLength(1);
  });

  test('are at most twenty, also when many are saved at once', async () => {
    const { ada, space } = await makeForum();
    const answers = await Promise.all(
      Array.from({ length: 24 }, (_, index) =>
        ada.ask(topicViewRoutes.save, {
          params: { spaceId: space.id, viewId: v7() },
          body: view(`Ansicht ${index}`),
        }),
      ),
    );
    expect(answers.filter(({ status }) => status === 200)).toHaveLength(20);
    expect(answers.filter(({ status }) => status === 409)).toHaveLength(4);
  });
});
