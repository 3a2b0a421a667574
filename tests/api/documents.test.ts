import { documentRoutes } from '@app/contracts/documents';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('a member begins a document, once however often it is sent, and others of the space find it in the tree', async () => {
  const [ada, ben] = [await app.makePerson({ name: 'Ada' }), await app.makePerson({ name: 'Ben' })];
  const space = await app.makeSpace({ members: { member: [ada], guest: [ben] } });
  const given = { params: { spaceId: space.id }, body: { id: v7(), title: 'Konzept Ehrenamtskarte' } };
  const [first, second] = await Promise.all([
    ada.call(documentRoutes.create, given),
    ada.call(documentRoutes.create, given),
  ]);
  expect(second).toEqual(first);
  const { documents, can } = await ben.call(documentRoutes.tree, { params: { spaceId: space.id } });
  expect(documents).toMatchObject([
    { id: first.id, title: 'Konzept Ehrenamtskarte', can: { comment: true, edit: false, manage: false } },
  ]);
  expect(can).toEqual({ create: false });
  expect(
    (await ben.ask(documentRoutes.rename, { params: { documentId: first.id }, body: { title: 'X' } })).status,
  ).toBe(403);
});
