import { DocumentText } from '@app/api/features/documents/collaboration/document-text.ts';
import { Settling } from '@app/api/features/documents/collaboration/settling.ts';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { documentTreeRoutes as routes } from '@app/contracts/document-tree';
import { documentRoutes } from '@app/contracts/documents';
import { notificationRoutes } from '@app/contracts/notifications';
import type { Actor } from '@app/contracts/session';
import { FRAGMENT } from '@app/editor/schema';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { XmlElement, XmlText } from 'yjs';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const inherited = { network: null, guest: null, member: null };

async function makeTree() {
  const [lead, member, guest] = [
    await app.makePerson({ name: 'Lea' }),
    await app.makePerson({ name: 'Mia' }),
    await app.makePerson({ name: 'Gil' }),
  ];
  const space = await app.makeSpace({
    visibility: 'closed',
    members: { lead: [lead], member: [member], guest: [guest] },
  });
  const begin = async (title: string, parent: string | null = null, by: TestPerson = lead) =>
    (
      await by.call(documentRoutes.create, {
        params: { spaceId: space.id },
        body: { id: v7(), title, parent },
      })
    ).id;
  const titles = async (by: TestPerson = lead) =>
    (await by.call(documentRoutes.tree, { params: { spaceId: space.id } })).documents.map(
      ({ title }) => title,
    );
  const move = (by: TestPerson, documentId: string, parent: string | null, after: string | null = null) =>
    by.ask(routes.place, { params: { documentId }, body: { parent, after } });
  return { lead, member, guest, space, begin, titles, move };
}

test('pages moved to the same place at the same time stay in one order, and none gets lost', async () => {
  const { member, begin, titles, move } = await makeTree();
  const [a, ...others] = [await begin('A'), await begin('B'), await begin('C'), await begin('D')];
  const answers = await Promise.all(others.map((id) => move(member, id, null, a)));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  const order = await titles();
  expect(order[0]).toBe('A');
  expect(order.toSorted()).toEqual(['A', 'B', 'C', 'D']);
  expect(await titles(member)).toEqual(order);
});

test('two people who move two pages below each other at once make no circle', async () => {
  const { lead, member, begin, titles, move } = await makeTree();
  const [a, b] = [await begin('A'), await begin('B')];
  const answers = await Promise.all([move(lead, a, b), move(member, b, a)]);
  expect(answers.map(({ status }) => String(status)).toSorted()).toEqual(['200', '409']);
  expect((await titles()).toSorted()).toEqual(['A', 'B']);
  const rows = await app.db.query<{ parent_id: string | null }>(
    `SELECT parent_id FROM document WHERE id = ANY ($1)`,
    [[a, b]],
  );
  expect(rows.filter(({ parent_id }) => parent_id === null)).toHaveLength(1);
});

test('pages stand at most ten levels deep, however they come there', async () => {
  const { lead, begin, move } = await makeTree();
  let deepest = await begin('1');
  for (let level = 2; level <= 10; level += 1) deepest = await begin(String(level), deepest);
  await expect(begin('11', deepest)).rejects.toThrow(/409/);
  const other = await begin('Anderswo');
  expect((await move(lead, other, deepest)).status).toBe(409);
});

test('a page that may be read by fewer stays so, and elsewhere needs somebody who manages it', async () => {
  const { lead, member, guest, begin, titles, move } = await makeTree();
  const secret = await begin('Vertraulich');
  const child = await begin('Anlage', secret);
  const set = (own: object, before: object = inherited) =>
    lead.ask(routes.setAccess, {
      params: { documentId: secret },
      body: { own: { ...inherited, ...own }, before: { ...inherited, ...before } },
    });
  expect((await set({ guest: 'none' })).status).toBe(200);
  expect(await titles(guest)).toEqual([]);
  expect(await titles(member)).toEqual(['Vertraulich', 'Anlage']);
  expect((await member.ask(routes.access, { params: { documentId: secret } })).status).toBe(403);
  expect((await move(member, child, null)).status).toBe(403);
  expect((await guest.ask(documentRoutes.read, { params: { documentId: child } })).status).toBe(404);
  // whoever looked before somebody else changed it does not overwrite that
  expect((await set({ guest: 'edit' })).status).toBe(409);
  expect((await move(lead, child, null)).status).toBe(200);
  expect(await titles(guest)).toEqual(['Anlage']);
  expect((await set({}, { guest: 'none' })).status).toBe(200);
  expect((await titles(guest)).toSorted()).toEqual(['Anlage', 'Vertraulich']);
});

test('a right that ends is gone for an open page at once', async () => {
  const { lead, guest, begin } = await makeTree();
  const page = await begin('Vertraulich');
  const { socket, join } = await guest.connect();
  expect(await join(`document:${page}`)).toMatchObject({ ok: true });
  const left = new Promise<{ stream: string }>((resolve) => socket.once('left', resolve));
  await lead.call(routes.setAccess, {
    params: { documentId: page },
    body: { own: { ...inherited, guest: 'none' }, before: inherited },
  });
  expect(await left).toEqual({ stream: `document:${page}` });
});

test('a page goes into the trash with all below it and comes back as it was, to the top if its parent is gone', async () => {
  const { lead, member, space, begin, titles } = await makeTree();
  const [parent, other] = [await begin('Ordner'), await begin('Anderes')];
  const page = await begin('Seite', parent, member);
  await begin('Anlage', page);
  expect(await member.call(routes.trash, { params: { documentId: page } })).toEqual({ pages: 2 });
  expect(await titles()).toEqual(['Ordner', 'Anderes']);
  const list = (by: TestPerson) => by.call(routes.trashed, { params: { spaceId: space.id } });
  expect((await list(member)).documents).toMatchObject([{ id: page, title: 'Seite', pages: 2 }]);
  expect((await list(lead)).documents[0]?.deletedBy?.name).toBe('Mia');

  await lead.call(routes.trash, { params: { documentId: parent } });
  const restored = await member.call(routes.restore, { params: { documentId: page } });
  expect(restored).toMatchObject({ parent: null, title: 'Seite' });
  expect(await titles()).toEqual(['Anderes', 'Seite', 'Anlage']);
  expect((await member.ask(routes.trash, { params: { documentId: other } })).status).toBe(403);
});

test('after thirty days the trash is empty, but what was thrown away later by itself is still there', async () => {
  const { lead, space, begin } = await makeTree();
  const parent = await begin('Ordner');
  const page = await begin('Seite', parent);
  await lead.call(routes.trash, { params: { documentId: page } });
  await lead.call(routes.trash, { params: { documentId: parent } });
  await app.db.query(`UPDATE document SET deleted_at = now() - interval '31 days' WHERE id = $1`, [parent]);
  await app.app.get(Jobs).run('document-trash');
  const { documents } = await lead.call(routes.trashed, { params: { spaceId: space.id } });
  expect(documents.map(({ title }) => title)).toEqual(['Seite']);
  expect(await lead.ask(routes.destroy, { params: { documentId: page } })).toMatchObject({ status: 204 });
  expect((await lead.ask(documentRoutes.read, { params: { documentId: page } })).status).toBe(404);
});

test('a page is begun from a template once, and duplicated into another space with what the person may read', async () => {
  const { lead, member, guest, space, begin } = await makeTree();
  const given = {
    params: { spaceId: space.id },
    body: { id: v7(), title: 'Protokoll', template: 'minutes' },
  };
  const [page] = await Promise.all([
    member.call(documentRoutes.create, given),
    member.call(documentRoutes.create, given),
  ]);
  const text = async (by: TestPerson, documentId: string) => {
    let html = '';
    await waitFor(async () => {
      html = (await by.call(documentRoutes.read, { params: { documentId } })).html;
      expect(html).not.toBe('');
    });
    return html;
  };
  const html = await text(member, page.id);
  expect(html.match(/Nächster Termin/g)).toHaveLength(1);

  const hidden = await begin('Intern', page.id);
  await lead.call(routes.setAccess, {
    params: { documentId: hidden },
    body: { own: { ...inherited, member: 'none' }, before: inherited },
  });
  await begin('Anlage', page.id);
  const elsewhere = await app.makeSpace({ visibility: 'closed', members: { member: [member] } });
  const order = {
    params: { documentId: page.id },
    body: { id: v7(), title: 'Kopie', space: elsewhere.id, withPagesBelow: true },
  };
  const copy = await member.call(routes.copy, order);
  expect(await member.call(routes.copy, order)).toMatchObject({ id: copy.id });
  expect(copy.copiedFrom).toEqual({ id: page.id, title: 'Protokoll' });
  expect(await text(member, copy.id)).toBe(html);
  const { documents } = await member.call(documentRoutes.tree, { params: { spaceId: elsewhere.id } });
  expect(documents.map(({ title }) => title)).toEqual(['Kopie', 'Anlage']);
  expect((await guest.ask(routes.copy, { ...order, body: { ...order.body, id: v7() } })).status).toBe(404);
});

test('favourites are listed as long as they may be read', async () => {
  const { lead, guest, begin } = await makeTree();
  const page = await begin('Satzung');
  await guest.call(routes.favour, { params: { documentId: page } });
  await guest.call(routes.favour, { params: { documentId: page } });
  expect((await guest.call(routes.favourites, {})).documents).toMatchObject([{ id: page, title: 'Satzung' }]);
  await lead.call(routes.setAccess, {
    params: { documentId: page },
    body: { own: { ...inherited, guest: 'none' }, before: inherited },
  });
  expect((await guest.call(routes.favourites, {})).documents).toEqual([]);
  await guest.call(routes.disfavour, { params: { documentId: page } });
});

test('whoever began a page hears once, until it is read, that others changed it; whoever mutes it does not', async () => {
  const { lead, member, guest, begin } = await makeTree();
  const page = await begin('Satzung', null, member);
  await guest.call(routes.setAttention, { params: { documentId: page }, body: { level: 'all' } });
  const type = async (by: TestPerson, text: string) => {
    const actor = { personId: by.id } as Actor;
    await app.app.get(DocumentText).write(page, actor, (doc) => {
      const paragraph = new XmlElement('paragraph');
      paragraph.insert(0, [new XmlText(text)]);
      doc.getXmlFragment(FRAGMENT).push([paragraph]);
    });
    await app.app.get(Settling).settled();
  };
  const notices = async (by: TestPerson) =>
    (await by.call(notificationRoutes.list, { query: { unread: 'only' } })).items.map(
      ({ kind, title, people, path }) => ({ kind, title, by: people[0]?.name, path }),
    );
  await type(lead, 'Erster Satz.');
  await type(lead, 'Zweiter Satz.');
  const told = [{ kind: 'document', title: 'Satzung', by: 'Lea', path: `/dokument/${page}` }];
  expect(await notices(member)).toEqual(told);
  expect(await notices(guest)).toEqual(told);
  expect(await notices(lead)).toEqual([]);

  await member.call(routes.seen, { params: { documentId: page } });
  expect(await notices(member)).toEqual([]);
  await type(guest, 'Noch ein Satz.');
  expect(await notices(member)).toMatchObject([{ title: 'Satzung', by: 'Gil' }]);
  await member.call(notificationRoutes.mark, { body: { read: true } });
  await member.call(routes.setAttention, { params: { documentId: page }, body: { level: 'mute' } });
  await type(lead, 'Dritter Satz.');
  expect(await notices(member)).toEqual([]);

  await lead.call(routes.setAccess, {
    params: { documentId: page },
    body: { own: { ...inherited, guest: 'none' }, before: inherited },
  });
  expect(await notices(guest)).toEqual([]);
});
