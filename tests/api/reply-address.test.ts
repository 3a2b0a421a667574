import { ReplyAddresses } from '@app/api/core/mail-in/reply-address.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp } from '../support/app.ts';

let app: TestApp;
let addresses: ReplyAddresses;
beforeAll(async () => {
  app = await startApp({ env: { MAIL_IN: 'smtp://127.0.0.1:0', MAIL_DOMAIN: 'netz.example' } });
  addresses = app.app.get(ReplyAddresses);
});
afterAll(() => app.stop());

async function someAddress() {
  const person = await app.makePerson();
  const token = { personId: person.id, messageId: v7() };
  return { token, address: (await addresses.of(token)) ?? '' };
}

test('an address names its person and message, however mail servers write it', async () => {
  const { token, address } = await someAddress();
  expect(address).toMatch(/^reply\+[a-z2-7]+@netz\.example$/);
  expect(address.split('@')[0]?.length).toBeLessThanOrEqual(64);
  expect(await addresses.read(address)).toEqual(token);
  expect(await addresses.read(address.toUpperCase())).toEqual(token);
});

test('an address with one changed letter is not ours', async () => {
  const { address } = await someAddress();
  const [before = '', domain = ''] = address.split('@');
  for (let at = 'reply+'.length; at < before.length; at += 1) {
    const other = before[at] === 'q' ? 'e' : 'q';
    const changed = `${before.slice(0, at)}${other}${before.slice(at + 1)}@${domain}`;
    expect(await addresses.read(changed)).toBeNull();
  }
  for (const strange of ['reply+@netz.example', `${before}@anders.example`, `${before}a@${domain}`, ''])
    expect(await addresses.read(strange)).toBeNull();
});

test('the same key is used after a restart', async () => {
  const { token, address } = await someAddress();
  const again = await startApp({
    databaseUrl: app.databaseUrl,
    env: { MAIL_IN: 'smtp://127.0.0.1:0', MAIL_DOMAIN: 'netz.example' },
  });
  expect(await again.app.get(ReplyAddresses).read(address)).toEqual(token);
  await again.stop();
});

test('nobody is told to answer to a server that receives no mail', async () => {
  const silent = await startApp();
  expect(await silent.app.get(ReplyAddresses).of({ personId: v7(), messageId: v7() })).toBeNull();
  await silent.stop();
});
