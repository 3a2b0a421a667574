import { hashPassword } from '@app/api/core/identity/passwords.ts';
import { accountRoutes } from '@app/contracts/account';
import { peopleRoutes } from '@app/contracts/profiles';
import { sessionRoutes } from '@app/contracts/session';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { mailTo } from '../support/mail.ts';
import { openClient } from '../support/client.ts';
import { waitFor } from '../support/wait-for.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const directoryVersion = async () => {
  const [row] = await app.db.query<{ version: string }>(`SELECT version FROM directory_version`);
  return Number(row?.version);
};

async function giveAccount(person: TestPerson, password: string) {
  const email = `${person.id}@stadt.example`;
  await app.db.query(`UPDATE person SET email = $2, password_hash = $3 WHERE id = $1`, [
    person.id,
    email,
    await hashPassword(password),
  ]);
  return email;
}

async function signIn(email: string, password: string) {
  const answer = await app.visitor.ask(sessionRoutes.signIn, { body: { email, password } });
  return { status: answer.status, cookie: answer.headers.get('set-cookie')?.split(';')[0] ?? '' };
}

describe('profile', () => {
  test('name and organisation change for everybody, and cached pages with them', async () => {
    const ada = await app.makePerson({ name: 'Ada Klein' });
    const kreis = await app.makeOrganization({ name: 'Kreis Unna' });
    await app.insert('affiliation', { person_id: ada.id, organization_id: kreis.id, role_title: 'Leitung' });
    const before = await directoryVersion();

    await ada.call(accountRoutes.update, {
      body: { name: '  Ada Groß ', about: 'Zeile 1\n\u200Fערב', organizationId: kreis.id },
    });
    const seen = await (await app.makePerson()).call(peopleRoutes.read, { params: { personId: ada.id } });
    expect(seen).toMatchObject({ name: 'Ada Groß', organization: 'Kreis Unna', about: 'Zeile 1\n\u200Fערב' });
    expect(seen.affiliations.map(({ roleTitle }) => roleTitle).toSorted()).toEqual(['', 'Leitung']);
    expect(await directoryVersion()).toBe(before + 1);
  });

  test('nobody speaks for an organisation they have no function in', async () => {
    const ada = await app.makePerson();
    const foreign = await app.makeOrganization();
    const answer = await ada.ask(accountRoutes.update, { body: { organizationId: foreign.id } });
    expect(answer.body).toMatchObject({ code: 'invalid_input', issues: [{ path: 'organizationId' }] });
  });

  test('who leaves a function acts for the next one', async () => {
    const ada = await app.makePerson();
    const next = await app.makeOrganization();
    await app.insert('affiliation', { person_id: ada.id, organization_id: next.id });
    const { affiliations } = await ada.call(accountRoutes.read, {});
    const first = affiliations.find(({ organization }) => organization.id === ada.organizationId);

    const after = await ada.call(accountRoutes.endAffiliation, {
      params: { affiliationId: first?.id ?? '' },
    });
    expect(after).toMatchObject({ organizationId: next.id });
    expect(after.affiliations).toHaveLength(1);
    const stranger = await app.makePerson();
    const answer = await stranger.ask(accountRoutes.endAffiliation, {
      params: { affiliationId: after.affiliations[0]?.id ?? '' },
    });
    expect(answer.status).toBe(404);
  });

  test.each([
    ['an empty name', { name: '   ' }],
    ['a name of a thousand letters', { name: 'a'.repeat(1000) }],
    ['a NUL in the text', { about: 'a\0b' }],
    ['a role, which is not the own to give', { platformRole: 'administration' }],
    ['a list instead of a name', { name: ['Ada'] }],
  ])('refuses %s, and changes nothing', async (_, body) => {
    const ada = await app.makePerson({ name: 'Ada Klein' });
    const answer = await ada.http('PATCH', 'me/profile', body);
    expect(answer).toMatchObject({ status: 400, body: { code: 'invalid_input' } });
    expect(await ada.call(accountRoutes.read, {})).toMatchObject({
      name: 'Ada Klein',
      platformRole: 'member',
    });
  });

  test('markup in a name is a name', async () => {
    const ada = await app.makePerson();
    const name = '<img src=x onerror=alert(1)>';
    expect(await ada.call(accountRoutes.update, { body: { name } })).toMatchObject({ name });
  });
});

describe('password', () => {
  test('changes with the one before, and ends all other sessions and their sockets', async () => {
    const ada = await app.makePerson();
    const email = await giveAccount(ada, 'das alte Passwort');
    const elsewhere = openClient(app.url, { cookie: (await signIn(email, 'das alte Passwort')).cookie });
    const wrong = await ada.ask(accountRoutes.setPassword, {
      body: { current: 'geraten', next: 'das neue Passwort' },
    });
    expect(wrong.body).toMatchObject({ issues: [{ path: 'current' }] });

    await ada.call(accountRoutes.setPassword, {
      body: { current: 'das alte Passwort', next: 'das neue Passwort' },
    });
    expect((await elsewhere.ask(accountRoutes.read, {})).status).toBe(401);
    expect((await ada.ask(accountRoutes.read, {})).status).toBe(200);
    expect((await signIn(email, 'das alte Passwort')).status).toBe(400);
    expect((await signIn(email, 'das neue Passwort')).status).toBe(204);
  });

  test('can be set without the forgotten one right after signing in by a link', async () => {
    const ada = await app.makePerson();
    const email = await giveAccount(ada, 'vergessenes Passwort');
    await app.visitor.ask(sessionRoutes.requestLink, { body: { email } });
    const { token } = await mailTo(app.dataDir, email);
    const opened = await app.visitor.ask(sessionRoutes.signInByLink, { body: { token } });
    const client = openClient(app.url, { cookie: opened.headers.get('set-cookie')?.split(';')[0] ?? '' });

    expect((await client.ask(accountRoutes.read, {})).body).toMatchObject({ needsCurrentPassword: false });
    const set = await client.ask(accountRoutes.setPassword, { body: { next: 'ein ganz neues' } });
    expect(set.status).toBe(200);
    expect((await signIn(email, 'ein ganz neues')).status).toBe(204);
  });

  test.each(['kurz', 'aaaaaaaaaaaaaa', 'x'.repeat(201)])('refuses "%.20s"', async (next) => {
    const ada = await app.makePerson();
    expect((await ada.ask(accountRoutes.setPassword, { body: { next } })).status).toBe(400);
  });
});

describe('sessions', () => {
  test('are listed with device and browser, the current one first', async () => {
    const ada = await app.makePerson();
    const email = await giveAccount(ada, 'ein langes Passwort');
    await app.visitor.http(
      'POST',
      'session',
      { email, password: 'ein langes Passwort' },
      {
        'user-agent':
          'Mozilla/5.0 (Windows NT 10.0; Win64; x64) AppleWebKit/537.36 Chrome/141.0 Safari/537.36 Edg/141.0',
      },
    );
    const list = await ada.call(accountRoutes.sessions, {});
    expect(list).toMatchObject([{ current: true }, { current: false, browser: 'Edge', system: 'Windows' }]);
  });

  test('one ended elsewhere loses its socket long before the next sweep, and its rights at once', async () => {
    const ada = await app.makePerson();
    const { socket } = await ada.connect();
    const closed = new Promise((resolve) => socket.once('disconnect', resolve));
    const other = openClient(app.url, { cookie: await app.openSession(ada.id) });
    const list = await ada.call(accountRoutes.sessions, {});
    const target = list.find(({ current }) => current)?.id ?? '';

    const start = performance.now();
    await other.ask(accountRoutes.endSession, { params: { sessionId: target } });
    await closed;
    expect(performance.now() - start).toBeLessThan(10_000);
    expect((await ada.ask(accountRoutes.read, {})).status).toBe(401);
  });

  test("another person's session cannot be ended, or even seen", async () => {
    const [ada, bob] = [await app.makePerson(), await app.makePerson()];
    const [session] = await bob.call(accountRoutes.sessions, {});
    const answer = await ada.ask(accountRoutes.endSession, { params: { sessionId: session?.id ?? '' } });
    expect(answer.status).toBe(404);
    expect((await bob.ask(accountRoutes.read, {})).status).toBe(200);
  });

  test('all others end together', async () => {
    const ada = await app.makePerson();
    for (let index = 0; index < 3; index += 1) await app.openSession(ada.id);
    expect(await ada.call(accountRoutes.endOtherSessions, {})).toEqual({ ended: 3 });
    expect(await ada.call(accountRoutes.sessions, {})).toHaveLength(1);
  });
});

describe('visits', () => {
  const seen = async (personId: string) => {
    const [row] = await app.db.query<{ last_seen_at: Date | null; last_visit_at: Date | null }>(
      `SELECT last_seen_at, last_visit_at FROM person WHERE id = $1`,
      [personId],
    );
    return row;
  };

  test('a visit ends after half an hour: then the start page tells what came since', async () => {
    const ada = await app.makePerson();
    const march = new Date('2026-03-03T12:00:00Z');
    await app.db.query(`UPDATE person SET last_seen_at = $2 WHERE id = $1`, [ada.id, march]);
    const { person } = await ada.call(sessionRoutes.read, {});
    expect(person?.lastVisitAt).toBe(march.toISOString());
  });

  test('requests within a minute write nothing', async () => {
    const ada = await app.makePerson();
    const recently = new Date(Date.now() - 30_000);
    await app.db.query(`UPDATE person SET last_seen_at = $2 WHERE id = $1`, [ada.id, recently]);
    const carl = await app.makePerson();
    await app.db.query(`UPDATE person SET last_seen_at = $2 WHERE id = $1`, [
      carl.id,
      new Date(Date.now() - 120_000),
    ]);
    await ada.call(sessionRoutes.read, {});
    await carl.call(sessionRoutes.read, {});

    await waitFor(async () => {
      const age = Date.now() - ((await seen(carl.id))?.last_seen_at?.getTime() ?? 0);
      expect(age).toBeLessThan(60_000);
    });
    expect(await seen(ada.id)).toEqual({ last_seen_at: recently, last_visit_at: null });
    expect((await seen(carl.id))?.last_visit_at).toBeNull();
  });
});
