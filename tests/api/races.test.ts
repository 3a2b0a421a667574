import { hashPassword } from '@app/api/core/identity/passwords.ts';
import { SocketSessions } from '@app/api/core/identity/socket-sessions.service.ts';
import { Sessions } from '@app/api/core/identity/sessions.service.ts';
import { Streams } from '@app/api/platform/realtime/streams.ts';
import { Realtime } from '@app/api/platform/realtime/realtime.ts';
import { accountRoutes } from '@app/contracts/account';
import { administrationRoutes } from '@app/contracts/administration';
import { sessionRoutes } from '@app/contracts/session';
import { spaceMemberRoutes } from '@app/contracts/space-members';
import { spaceRoutes } from '@app/contracts/spaces';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { raceAgainst } from '../support/held-lock.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const lockSpace = (id: string) => `SELECT FROM space WHERE id = '${id}' FOR NO KEY UPDATE`;

test('a lead who loses the role while waiting for the space changes nothing', async () => {
  const lead = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'network', members: { lead: [lead] } });
  const params = { spaceId: space.id };
  const [answer] = await raceAgainst(
    app,
    (tx) => tx.query(lockSpace(space.id)),
    [() => lead.ask(spaceRoutes.edit, { params, body: { purpose: 'Zu spät' } })],
    (tx) => tx.query(`UPDATE space_member SET role = 'member' WHERE space_id = $1`, [space.id]),
  );
  expect(answer?.status).toBe(403);
});

test('joining many times at once is joining once', async () => {
  const ada = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'network' });
  const params = { spaceId: space.id };
  const join = () => ada.ask(spaceMemberRoutes.join, { params });
  const answers = await raceAgainst(app, (tx) => tx.query(lockSpace(space.id)), [join, join, join]);
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
});

test.each([
  [
    'take their roles',
    (by: Anke, of: Anke) =>
      by.ask(administrationRoutes.setRole, {
        params: { personId: of.id },
        body: { platformRole: 'member' },
      }),
  ],
  [
    'deactivate each other',
    (by: Anke, of: Anke) => by.ask(administrationRoutes.deactivate, { params: { personId: of.id } }),
  ],
])('of two administrators who %s at the same moment one is left', async (_, strike) => {
  await app.db.query(`UPDATE person SET platform_role = 'member'`);
  const [anke, bert] = await Promise.all([
    app.makePerson({ platformRole: 'administration' }),
    app.makePerson({ platformRole: 'administration' }),
  ]);
  const answers = await raceAgainst(
    app,
    (tx) => tx.query(`SELECT FROM person WHERE id = ANY ($1) FOR UPDATE`, [[anke.id, bert.id]]),
    [() => strike(anke, bert), () => strike(bert, anke)],
  );
  expect(answers.map(({ status }) => status).toSorted((a, b) => a - b)).toEqual([200, 403]);
  const left = await app.db.query(
    `SELECT FROM person WHERE platform_role = 'administration' AND deactivated_at IS NULL`,
  );
  expect(left).toHaveLength(1);
});

test('the old password opens no session when the new one is being set', async () => {
  const person = await app.makePerson();
  const email = `${person.id}@stadt.example`;
  const [old, next] = await Promise.all([
    hashPassword('das alte Passwort'),
    hashPassword('das neue Passwort'),
  ]);
  const setHash = `UPDATE person SET password_hash = $2, email = $3 WHERE id = $1`;
  await app.db.query(setHash, [person.id, old, email]);
  const signIn = () =>
    app.visitor.ask(sessionRoutes.signIn, { body: { email, password: 'das alte Passwort' } });
  const [answer] = await raceAgainst(app, (tx) => tx.query(setHash, [person.id, next, email]), [signIn]);
  expect(answer?.status).toBe(400);
  expect(answer?.headers.get('set-cookie')).toBeNull();
});

test('a person whose row somebody holds is let in all the same, and so is everybody else', async () => {
  const [ada, ben] = [await app.makePerson(), await app.makePerson()];
  const statuses = await app.db.transaction(async (tx) => {
    await tx.query(`SELECT FROM person WHERE id = $1 FOR UPDATE`, [ada.id]);
    const answers = await Promise.all([ada, ben].map((person) => person.ask(accountRoutes.read, {})));
    return answers.map(({ status }) => status);
  });
  expect(statuses).toEqual([200, 200]);
});

test('a statement or a transaction that hangs gives its connection back', async () => {
  const [limits] = await app.db.query(
    `SELECT current_setting('statement_timeout') AS statement,
            current_setting('idle_in_transaction_session_timeout') AS idle`,
  );
  expect(limits).toEqual({ statement: '30s', idle: '30s' });
});

test('who cannot be asked about after a right ended hears nothing more, and connects anew', async () => {
  const ada = await app.makePerson();
  const space = await app.makeSpace({ visibility: 'closed', members: { member: [ada] } });
  const { socket, join } = await ada.connect();
  await join(`space:${space.id}`);
  const reasons: string[] = [];
  socket.on('disconnect', (reason) => reasons.push(reason));
  const asked = jest.spyOn(app.app.get(Streams), 'allowed').mockRejectedValueOnce(new Error('no answer'));

  await app.app.get(Realtime).recheckPerson(ada.id);
  asked.mockRestore();
  expect(app.app.get(Realtime).size(`space:${space.id}`)).toBe(0);
  await waitFor(() => expect(reasons).toEqual(['transport close'])); // a client reconnects after this one
});

test.each([
  ['session expires', `UPDATE session SET expires_at = now() WHERE person_id = $1`],
  ['person is deactivated', `UPDATE person SET deactivated_at = now() WHERE id = $1`],
  ['session is gone', `DELETE FROM session WHERE person_id = $1`],
])('a socket ends after its %s, others stay', async (_, end) => {
  const [ada, ben] = [await app.makePerson(), await app.makePerson()];
  const [{ socket }, other] = [await ada.connect(), await ben.connect()];
  await waitFor(() => expect(app.app.get(Realtime).sessions()).not.toHaveLength(0));
  await app.db.query(end, [ada.id]);
  await app.app.get(SocketSessions).sweep();
  await waitFor(() => expect(socket.connected).toBe(false));
  expect(other.socket.connected).toBe(true);
});

test('a session that ends between the handshake and the rooms of its socket ends the socket', async () => {
  const ada = await app.makePerson();
  const sessions = app.app.get(Sessions);
  const found = jest.spyOn(sessions, 'find');
  found.mockImplementationOnce(async (cookie) => {
    const actor = await Sessions.prototype.find.call(sessions, cookie);
    await app.db.query(`DELETE FROM session WHERE person_id = $1`, [ada.id]);
    return actor;
  });
  const socket = app.openSocket({ cookie: ada.cookie });
  const reasons: string[] = [];
  socket.on('disconnect', (reason) => reasons.push(reason));
  await waitFor(() => expect(reasons).toEqual(['io server disconnect']));
  found.mockRestore();
});

type Anke = Awaited<ReturnType<TestApp['makePerson']>>;
