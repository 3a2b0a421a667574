import { mkdirSync, existsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { Photos } from '@app/api/core/identity/photos.service.ts';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { loadConfig } from '@app/api/platform/config.ts';
import { administrationRoutes } from '@app/contracts/administration';
import { spaceRoutes } from '@app/contracts/spaces';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';
import { raceAgainst } from '../support/held-lock.ts';
import { mailTo } from '../support/mail.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

test('a photo that somebody takes while another throws it away stays', async () => {
  const ada = await app.makePerson();
  const hash = 'a'.repeat(64);
  const address = `/api/photos/${hash}`;
  const folder = join(app.dataDir, 'files', 'photos');
  mkdirSync(folder, { recursive: true });
  writeFileSync(join(folder, `${hash}.webp`), 'photo');
  await raceAgainst(
    app,
    (tx) => tx.query(`SELECT pg_advisory_xact_lock(hashtextextended($1, 0))`, [address]),
    [() => app.app.get(Photos).discard(address)],
    (tx) => tx.query(`UPDATE person SET photo = $2 WHERE id = $1`, [ada.id, address]),
  );
  expect(existsSync(join(folder, `${hash}.webp`))).toBe(true);
});

test('the coordination closes no space that it could not enter afterwards', async () => {
  const karl = await app.makePerson({ platformRole: 'coordination' });
  const space = await app.makeSpace({ visibility: 'network' });
  const close = () =>
    karl.ask(spaceRoutes.edit, { params: { spaceId: space.id }, body: { visibility: 'closed' } });
  const refused = await close();
  expect(refused.status).toBe(403);
  expect(JSON.stringify(refused.body)).toContain('treten Sie zuerst bei');
  await app.insert('space_member', { space_id: space.id, person_id: karl.id, role: 'member' });
  expect((await close()).status).toBe(200);
});

test('one request to make a space that is sent several times at once makes it once', async () => {
  const karl = await app.makePerson({ platformRole: 'coordination' });
  const body = {
    id: v7(),
    kind: 'topic',
    visibility: 'network',
    name: 'Gleichzeitig',
    purpose: 'Zum Üben',
    boards: ['Forum'],
  } as const;
  const create = () => karl.ask(spaceRoutes.create, { body: { ...body, boards: [...body.boards] } });
  const answers = await Promise.all(Array.from({ length: 6 }, create));
  expect(answers.map(({ status }) => status)).toEqual([200, 200, 200, 200, 200, 200]);
  expect(new Set(answers.map((answer) => JSON.stringify(answer.body))).size).toBe(1);
});

test('an invitation that ended long ago is nobody’s any more', async () => {
  const { id } = await app.insert('invitation', {
    token_hash: Buffer.from(v7()),
    email: 'lange-her@stadt.example',
    name: 'Lange Her',
    expires_at: new Date(Date.now() - 181 * 86_400_000),
  });
  await app.app.get(Jobs).run('retention');
  expect(await app.db.query(`SELECT email, name FROM invitation WHERE id = $1`, [id])).toEqual([
    { email: '', name: '' },
  ]);
});

test('a request for access reaches administrators where there is no coordination', async () => {
  await app.db.query(`UPDATE person SET platform_role = 'member'`);
  const anke = await app.makePerson({ platformRole: 'administration' });
  await app.db.query(`UPDATE person SET email = 'anke@stadt.example' WHERE id = $1`, [anke.id]);
  await app.visitor.http('POST', 'access-requests', {
    name: 'Nina Neu',
    email: 'nina@stadt.example',
    organization: 'Verein ohne Eintrag',
  });
  expect((await mailTo(app.dataDir, 'anke@stadt.example')).text).toContain('Nina Neu');
});

test('the log names a closed space to its members only', async () => {
  const anke = await app.makePerson({ platformRole: 'administration' });
  const space = await app.makeSpace({ visibility: 'closed', name: 'Geheimer Raum' });
  await app.insert('audit_log', { action: 'space.archived', subject_kind: 'space', subject_id: space.id });
  const subject = async () => (await anke.call(administrationRoutes.audit, {})).items[0]?.subject;
  expect(await subject()).toMatchObject({ id: space.id, name: null });
  await app.insert('space_member', { space_id: space.id, person_id: anke.id, role: 'member' });
  expect(await subject()).toMatchObject({ name: 'Geheimer Raum' });
});

test('control characters in an invited name and malformed addresses are answered with a problem', async () => {
  const karl = await app.makePerson({ platformRole: 'coordination' });
  const invited = await karl.http('POST', 'invitations', {
    email: 'neu@stadt.example',
    name: 'Ni\u0000na',
    organizationId: karl.organizationId,
  });
  expect(invited).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
  expect(await karl.http('GET', 'spaces/%E0%A4%A')).toMatchObject({
    status: 400,
    body: { code: 'invalid_input' },
  });
});

test.each([
  ['PUBLIC_URL', 'https://netz.example/unterordner'],
  ['MAIL_FROM', 'Kommunen-Netzwerk'],
])('a wrong %s is named', (name, value) => {
  expect(() => loadConfig({ DATABASE_URL: 'postgres://localhost/x', [name]: value })).toThrow(name);
});
