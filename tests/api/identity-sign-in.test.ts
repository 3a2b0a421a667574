import { FirstAdministrator } from '@app/api/core/identity/first-administrator.service.ts';
import { hashPassword } from '@app/api/core/identity/passwords.ts';
import { sessionRoutes } from '@app/contracts/session';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { openClient } from '../support/client.ts';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const cookieOf = (headers: Headers) => headers.get('set-cookie')?.split(';')[0] ?? '';

async function makeMember(password = 'ein langes Passwort') {
  const person = await app.makePerson();
  const email = `${person.id}@stadt.example`;
  await app.db.query(`UPDATE person SET email = $2, password_hash = $3 WHERE id = $1`, [
    person.id,
    email,
    await hashPassword(password),
  ]);
  return { ...person, email, password };
}

describe('password', () => {
  test('opens a session whose cookie no script reads and no foreign form sends', async () => {
    const member = await makeMember();
    const answer = await app.visitor.ask(sessionRoutes.signIn, {
      body: { email: member.email.toUpperCase(), password: member.password },
    });

    expect(answer.status).toBe(204);
    expect(answer.headers.get('set-cookie')).toMatch(/^session=[\w-]{43}; .*HttpOnly; SameSite=Lax/);
    const session = await openClient(app.url, { cookie: cookieOf(answer.headers) }).ask(
      sessionRoutes.read,
      {},
    );
    expect(session.body).toMatchObject({ person: { id: member.id }, demo: false, needsSetup: false });
  });

  test('a wrong one, an unknown address and a person without one get the same answer', async () => {
    const member = await makeMember();
    const { id } = await app.makePerson();
    await app.db.query(`UPDATE person SET email = 'ohne@stadt.example' WHERE id = $1`, [id]);
    const answers = await Promise.all(
      [member.email, 'niemand@stadt.example', 'ohne@stadt.example'].map((email) =>
        app.visitor.ask(sessionRoutes.signIn, { body: { email, password: 'falsch' } }),
      ),
    );
    expect(answers.map(({ status }) => status)).toEqual([400, 400, 400]);
    expect(new Set(answers.map(({ body }) => JSON.stringify(body))).size).toBe(1);
  });

  test('guessing is stopped per account, with the time to wait; others at the same address go on', async () => {
    const [victim, other] = [await makeMember(), await makeMember()];
    const guess = () =>
      app.visitor.ask(sessionRoutes.signIn, { body: { email: victim.email, password: 'falsch' } });
    const answers = [];
    for (let attempt = 0; attempt < 11; attempt += 1) answers.push(await guess());

    const last = answers.at(-1);
    expect(last?.status).toBe(429);
    expect(Number(last?.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(JSON.stringify(last?.body)).toContain('Anmeldelink');
    const neighbour = await app.visitor.ask(sessionRoutes.signIn, {
      body: { email: other.email, password: other.password },
    });
    expect(neighbour.status).toBe(204);
  });

  test('signing in again ends the session the browser had before', async () => {
    const member = await makeMember();
    const answer = await member.ask(sessionRoutes.signIn, {
      body: { email: member.email, password: member.password },
    });

    expect(answer.status).toBe(204);
    const before = await member.call(sessionRoutes.read, {});
    expect(before.person).toBeNull();
  });

  test('signing out ends the session and its sockets', async () => {
    const member = await makeMember();
    const { socket } = await member.connect();
    const closed = new Promise((resolve) => socket.once('disconnect', resolve));

    expect((await member.ask(sessionRoutes.end, {})).status).toBe(204);
    expect(await closed).toBe('io server disconnect');
    expect((await member.call(sessionRoutes.read, {})).person).toBeNull();
  });
});

describe('demo', () => {
  test('does not exist outside of the demo', async () => {
    expect((await app.visitor.ask(sessionRoutes.personas, {})).status).toBe(404);
    const answer = await app.visitor.ask(sessionRoutes.signInAsPersona, { body: { persona: 'mitglied' } });
    expect(answer.status).toBe(404);
  });

  test('anybody becomes one of its people with one click', async () => {
    const demo = await startApp({ databaseUrl: app.databaseUrl, env: { DEMO: 'on' } });
    const ada = await app.makePerson({ name: 'Ada Klein' });
    await app.insert('demo_persona', {
      key: 'mitglied',
      person_id: ada.id,
      label: 'Mitglied',
      hint: 'Fragen',
    });

    expect((await demo.visitor.ask(sessionRoutes.personas, {})).body).toMatchObject([
      { key: 'mitglied', label: 'Mitglied', hint: 'Fragen', person: { name: 'Ada Klein' } },
    ]);
    const answer = await demo.visitor.ask(sessionRoutes.signInAsPersona, { body: { persona: 'mitglied' } });
    const ours = openClient(demo.url, { cookie: cookieOf(answer.headers) });
    expect((await ours.ask(sessionRoutes.read, {})).body).toMatchObject({
      person: { id: ada.id },
      demo: true,
    });
    await demo.stop();
  });
});

describe('first administrator', () => {
  const given = {
    name: 'Olga Anfang',
    email: 'olga@netzwerk.example',
    password: 'ganz am Anfang steht das Wort',
  };

  test('is created once, with the code from the log', async () => {
    const empty = await startApp();
    const code = await empty.app.get(FirstAdministrator).prepare();
    expect((await empty.visitor.ask(sessionRoutes.read, {})).body).toMatchObject({ needsSetup: true });

    const wrong = await empty.visitor.ask(sessionRoutes.setUp, {
      body: { ...given, code: 'AAAA-BBBB-CCCC' },
    });
    expect(wrong.body).toMatchObject({ code: 'invalid_input', issues: [{ path: 'code' }] });
    const body = { ...given, code: ` ${code?.toLowerCase().replaceAll('-', '')} ` };
    const right = await empty.visitor.ask(sessionRoutes.setUp, { body });
    expect(right.status).toBe(204);
    const olga = openClient(empty.url, { cookie: cookieOf(right.headers) });
    expect((await olga.ask(sessionRoutes.read, {})).body).toMatchObject({
      person: { name: 'Olga Anfang', platformRole: 'administration' },
      needsSetup: false,
    });
    const again = await empty.visitor.ask(sessionRoutes.setUp, {
      body: { ...body, email: 'zweite@netzwerk.example' },
    });
    expect(again.status).toBe(404);
    expect(await empty.app.get(FirstAdministrator).prepare()).toBeNull();
    await empty.stop();
  });
});
