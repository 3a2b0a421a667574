import { createHash } from 'node:crypto';
import { Settling } from '@app/api/features/documents/collaboration/settling.ts';
import { DocumentText } from '@app/api/features/documents/collaboration/document-text.ts';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { documentApprovalRoutes as routes } from '@app/contracts/document-approval';
import { notificationRoutes } from '@app/contracts/notifications';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { type Desk, makeDesk } from '../support/documents.ts';
import { addLine } from '../support/editor.ts';

let app: TestApp;
let desk: Desk;
beforeAll(async () => {
  app = await startApp();
  desk = await makeDesk(app);
});
afterAll(() => app.stop());

async function write(documentId: string, line: string) {
  await app.app.get(DocumentText).write(documentId, null, (doc) => addLine(doc, line));
  await app.app.get(Settling).settled();
}
const list = (documentId: string, by: TestPerson = desk.ada) =>
  by.call(routes.list, { params: { documentId } });

async function begin(approvers = [desk.ben, desk.guest], automatic = false) {
  const documentId = await desk.begin();
  await write(documentId, 'Beschluss');
  const approvalId = v7();
  const body = {
    id: approvalId,
    approvers: approvers.map(({ id }) => id),
    deadline: new Date(Date.now() + 3_600_000).toISOString(),
    message: 'Bitte bis heute Abend',
    automatic,
  };
  const params = { documentId, approvalId };
  return {
    documentId,
    params,
    start: () => desk.ada.ask(routes.start, { params: { documentId }, body }),
    decide: (by: TestPerson, decision: 'approve' | 'reject' | 'abstain' = 'approve') =>
      by.ask(routes.decide, { params, body: { decision, remark: 'Gelesen' } }),
    release: (by = desk.ada) => by.ask(routes.release, { params }),
    state: async () => (await list(documentId)).approvals[0]?.state,
  };
}

test('what two approve is released as a numbered version, with a hash that anybody can check', async () => {
  const vote = await begin();
  expect((await vote.start()).status).toBe(204);
  expect((await vote.start()).status).toBe(204); // the same again
  await write(vote.documentId, 'Später getippt');
  await vote.decide(desk.ben);
  expect(await vote.state()).toBe('open');
  await vote.decide(desk.guest);
  expect(await vote.state()).toBe('passed');
  expect((await vote.release(desk.ben)).status).toBe(403);
  await vote.release();
  const found = await desk.guest.call(routes.released, {
    params: { documentId: vote.documentId, number: 1 },
  });
  expect(found.html).toContain('Beschluss');
  expect(found.html).not.toContain('Später getippt');
  expect(createHash('sha256').update(found.canonical).digest('hex')).toBe(found.version.hash);
  expect(found.approval?.approvers.map(({ decision, remark }) => [decision, remark])).toEqual([
    ['approve', 'Gelesen'],
    ['approve', 'Gelesen'],
  ]);
  expect(await list(vote.documentId)).toMatchObject({ changed: true, can: { start: true } });
});

test('a vote may be changed until all have voted, and a rejection leads back to the draft', async () => {
  const vote = await begin();
  await vote.start();
  await vote.decide(desk.ben, 'approve');
  await vote.decide(desk.ben, 'reject');
  await vote.decide(desk.guest);
  expect(await vote.state()).toBe('rejected');
  expect((await vote.decide(desk.ben, 'approve')).status).toBe(409);
  await expect(
    app.db.query(`UPDATE document_approver SET decision = 'approve' WHERE approval_id = $1`, [
      vote.params.approvalId,
    ]),
  ).rejects.toThrow(/does not change/);
});

test('whoever was not asked has no vote, and whoever cannot read the page cannot be asked', async () => {
  const vote = await begin([desk.ben]);
  await vote.start();
  expect((await vote.decide(desk.guest)).status).toBe(403);
  const stranger = await app.makePerson({ name: 'Fremd' });
  expect((await (await begin([stranger])).start()).status).toBe(400);
});

test('of two who close a vote at once one is told, and there is one released version', async () => {
  const vote = await begin([desk.ben]);
  await vote.start();
  await vote.decide(desk.ben);
  const withdraw = desk.ada.ask(routes.withdraw, { params: vote.params });
  const answers = await Promise.all([vote.release(), vote.release(), withdraw]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409, 409]);
});

test('two who start at once: one vote, and the other is told', async () => {
  const vote = await begin([desk.ben]);
  const other = desk.ada.ask(routes.start, {
    params: { documentId: vote.documentId },
    body: { id: v7(), approvers: [desk.ben.id], deadline: new Date(Date.now() + 3_600_000).toISOString() },
  });
  const answers = await Promise.all([vote.start(), other]);
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([204, 409]);
});

test('when chosen, the last approval releases at once, and the numbers go on', async () => {
  const vote = await begin([desk.ben], true);
  await vote.start();
  await vote.decide(desk.ben);
  expect((await list(vote.documentId)).released.map(({ number }) => number)).toEqual([1]);
});

test('approvers are asked and reminded, a deadline that has passed ends the vote, and the starter hears of it', async () => {
  const vote = await begin();
  await vote.start();
  const notices = async (by: TestPerson) =>
    (await by.call(notificationRoutes.list, { query: {} })).items
      .filter(({ kind }) => kind === 'vote' || kind === 'voted')
      .map(({ kind, unread }) => `${kind} ${unread}`);
  expect(await notices(desk.ben)).toContain('vote true');
  await app.app.get(Jobs).run('document-approvals');
  const [row] = await app.db.query<{ reminded: boolean }>(
    `SELECT reminded_at IS NOT NULL AS reminded FROM document_approval WHERE id = $1`,
    [vote.params.approvalId],
  );
  expect(row?.reminded).toBe(true);
  await app.db.query(`UPDATE document_approval SET deadline = now() WHERE id = $1`, [vote.params.approvalId]);
  await app.app.get(Jobs).run('document-approvals');
  expect(await vote.state()).toBe('expired');
  expect(await notices(desk.ada)).toContain('voted true');
});
