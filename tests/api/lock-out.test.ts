import { FirstAdministrator } from '@app/api/core/identity/first-administrator.service.ts';
import { hashPassword } from '@app/api/core/identity/passwords.ts';
import { afterEach, beforeEach, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { countMailsTo, mailTo } from '../support/mail.ts';

let app: TestApp;
beforeEach(async () => {
  app = await startApp({ env: { TRUST_PROXY: 'on' } });
});
afterEach(() => app.stop());

/** The proxy appends the address it sees to what the client claims. */
const from = (address: string, claim = '203.0.113.9') => ({ 'x-forwarded-for': `${claim}, ${address}` });

async function times(
  count: number,
  act: (attempt: number) => Promise<{ status: number }>,
): Promise<number[]> {
  const statuses = [];
  for (let attempt = 0; attempt < count; attempt += 1) statuses.push((await act(attempt)).status);
  return statuses;
}

test('wrong passwords of a stranger, who claims many addresses, do not lock the owner out', async () => {
  const person = await app.makePerson();
  const email = `${person.id}@stadt.example`;
  await app.db.query(`UPDATE person SET email = $2, password_hash = $3 WHERE id = $1`, [
    person.id,
    email,
    await hashPassword('ein langes Passwort'),
  ]);
  const signIn = (password: string, headers: Record<string, string>) =>
    app.visitor.http('POST', 'session', { email, password }, headers);

  const statuses = await times(12, (attempt) =>
    signIn('falsch', from('198.51.100.1', `203.0.113.${attempt}`)),
  );
  expect(statuses.at(-1)).toBe(429);
  expect((await signIn('ein langes Passwort', from('198.51.100.2'))).status).toBe(204);
});

test('links that a stranger asks for do not keep the next one from the owner', async () => {
  const person = await app.makePerson();
  const email = `${person.id}@stadt.example`;
  await app.db.query(`UPDATE person SET email = $2 WHERE id = $1`, [person.id, email]);
  const ask = (address: string) => app.visitor.http('POST', 'session/link', { email }, from(address));

  expect(new Set(await times(8, () => ask('198.51.100.1')))).toEqual(new Set([204]));
  await mailTo(app.dataDir, email, 4);
  await ask('198.51.100.2');
  await mailTo(app.dataDir, email, 5);
  expect(countMailsTo(app.dataDir, email)).toBe(5);
});

test('wrong codes of a stranger do not keep the owner from setting up', async () => {
  const code = await app.app.get(FirstAdministrator).prepare();
  const create = (given: string | null, address: string) =>
    app.visitor.http(
      'POST',
      'session/setup',
      { code: given, name: 'Anke Admin', email: 'anke@stadt.example', password: 'ein langes Passwort' },
      from(address),
    );
  const statuses = await times(11, () => create('AAAA-BBBB-CCCC', '198.51.100.1'));
  expect(statuses.at(-1)).toBe(429);
  expect((await create(code, '198.51.100.2')).status).toBeLessThan(300);
});
