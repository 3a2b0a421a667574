import { hashPassword, verifyPassword } from '@app/api/core/identity/passwords.ts';
import { inWords, Limiter } from '@app/api/platform/http/limiter.ts';
import { ProblemError } from '@app/api/platform/problems.ts';
import { sessionRoutes } from '@app/contracts/session';
import { expect, test } from '@jest/globals';
import { startApp } from '../support/app.ts';

const refusalOf = (work: () => void) => {
  try {
    work();
  } catch (error) {
    return error instanceof ProblemError ? { code: error.code, retryAfter: error.retryAfter } : error;
  }
  return null;
};

test('behind HTTPS the cookie belongs to this host alone', async () => {
  const app = await startApp({ env: { PUBLIC_URL: 'https://netzwerk.example', DEMO: 'on' } });
  const ada = await app.makePerson();
  await app.insert('demo_persona', { key: 'ada', person_id: ada.id, label: 'Ada' });
  const answer = await app.visitor.ask(sessionRoutes.signInAsPersona, { body: { persona: 'ada' } });
  const cookie = answer.headers.get('set-cookie') ?? '';

  expect(cookie).toMatch(/^__Host-session=/);
  for (const flag of ['HttpOnly', 'Secure', 'SameSite=Lax', 'Path=/']) expect(cookie).toContain(flag);
  expect(cookie).not.toContain('Domain');
  await app.stop();
});

test('a session that expired or belongs to nobody is none', async () => {
  const app = await startApp();
  const ada = await app.makePerson();
  await app.db.query(`UPDATE session SET expires_at = now() - interval '1 second'`);
  expect((await ada.call(sessionRoutes.read, {})).person).toBeNull();
  for (const cookie of ['session=x', 'session=%00', 'session=' + 'a'.repeat(4_000), 'session']) {
    const answer = await app.visitor.http('GET', 'session', undefined, { cookie });
    expect(answer).toMatchObject({ status: 200, body: { person: null } });
  }
  await app.stop();
});

test('checking a password costs as much when there is none to check', async () => {
  const costOf = async (hash: string | null) => {
    const start = process.cpuUsage(); // not the clock, which other processes share
    expect(await verifyPassword(hash, 'geraten')).toBe(false);
    const { user, system } = process.cpuUsage(start);
    return user + system;
  };
  const stored = await hashPassword('das richtige Passwort');
  await verifyPassword(null, 'the decoy is made once');
  let [known, unknown] = [Infinity, Infinity];
  // In turns, and the least of them: what this process collects of its garbage meanwhile costs, too.
  for (let run = 0; run < 7; run += 1) {
    known = Math.min(known, await costOf(stored));
    unknown = Math.min(unknown, await costOf(null));
  }
  expect(unknown / known).toBeGreaterThan(0.4);
  expect(unknown / known).toBeLessThan(2.5);
});

test('a hundred passwords at once are hashed two by two', async () => {
  const before = process.memoryUsage().rss;
  let peak = before;
  const watch = setInterval(() => {
    peak = Math.max(peak, process.memoryUsage().rss);
  }, 5);
  const hashes = await Promise.all(
    Array.from({ length: 100 }, (_, index) => hashPassword(`Passwort ${index}`)),
  );
  clearInterval(watch);
  expect(new Set(hashes).size).toBe(100);
  expect(peak - before).toBeLessThan(300_000_000); // unbounded: 1.9 GB
});

test('the same letters typed on another system are the same password', async () => {
  expect(
    await verifyPassword(await hashPassword('Fünf Füße'.normalize('NFC')), 'Fünf Füße'.normalize('NFD')),
  ).toBe(true);
});

test('a limit lets a burst pass, then says how long to wait, and refills with time', () => {
  let now = 0;
  const limiter = new Limiter({ burst: 3, perMinute: 6 }, () => now);
  for (let time = 0; time < 3; time += 1) limiter.take('ada');
  expect(refusalOf(() => limiter.take('ada'))).toEqual({ code: 'too_many_requests', retryAfter: 10 });
  expect(refusalOf(() => limiter.take('bob'))).toBeNull();
  now = 10_000;
  expect(refusalOf(() => limiter.take('ada'))).toBeNull();
  expect(refusalOf(() => limiter.take('ada'))).not.toBeNull();
  now = 3_600_000;
  for (let time = 0; time < 3; time += 1) expect(refusalOf(() => limiter.take('ada'))).toBeNull();
  expect(refusalOf(() => limiter.take('ada'))).not.toBeNull();
});

test('a limit forgets rather than grows', () => {
  const limiter = new Limiter({ burst: 1, perMinute: 1 }, () => 0);
  limiter.take('first');
  for (let key = 0; key < 50_000; key += 1) limiter.take(`key ${key}`);
  expect(refusalOf(() => limiter.take('first'))).toBeNull();
  expect(refusalOf(() => limiter.take('key 49999'))).not.toBeNull();
});

test.each([
  [1, 'in einer Sekunde'],
  [45, 'in 45 Sekunden'],
  [300, 'in 5 Minuten'],
])('%i seconds are "%s"', (seconds, words) => expect(inWords(seconds)).toBe(words));
