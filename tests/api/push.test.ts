import { createPublicKey, verify } from 'node:crypto';
import { isPublicAddress, isPublicUrl, PublicPost } from '@app/api/platform/http/public-post.ts';
import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { ChangeFeed } from '@app/api/core/conversations/change-feed.ts';
import { conversationRoutes } from '@app/contracts/conversation-routes';
import { pushRoutes } from '@app/contracts/push';
import { sessionRoutes } from '@app/contracts/session';
import { afterAll, afterEach, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { v7 } from 'uuid';
import { startApp, type TestApp, type TestPerson } from '../support/app.ts';
import { sent } from '../support/conversations.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());
afterEach(() => {
  jest.restoreAllMocks();
});

/** Stands for the browser makers' services. */
function catchSignals(status = 201) {
  const signals: { url: string; headers: Record<string, string> }[] = [];
  jest.spyOn(app.app.get(PublicPost), 'send').mockImplementation(async (url, headers) => {
    signals.push({ url, headers });
    return status;
  });
  return signals;
}

const endpointOf = () => `https://push.example.org/${v7()}`;
const subscribe = (person: TestPerson, endpoint = endpointOf()) =>
  person.call(pushRoutes.subscribe, { body: { endpoint } });

/** Ada asked something, and is away. */
async function makeScene() {
  const [ada, ben] = [await app.makePerson({ name: 'Ada' }), await app.makePerson({ name: 'Ben' })];
  // Who was seen just now is not noted again, which would be written a second later, after `leave`.
  await app.db.query(`UPDATE person SET last_seen_at = now() WHERE id = $1`, [ada.id]);
  const space = await app.makeSpace({ members: { member: [ada, ben] } });
  const { id } = await app.makeConversation({ spaceId: space.id, kind: 'topic' });
  const question = await sent(ada, id, 'Wer weiß das?');
  const leave = () =>
    app.db.query(`UPDATE person SET last_seen_at = now() - interval '1 hour' WHERE id = $1`, [ada.id]);
  const answer = async () => {
    const message = await sent(ben, id, 'Ein Geheimnis', { replyTo: question.id });
    await app.app.get(ChangeFeed).settled();
    return message;
  };
  /** As if so much time had passed since the last signal. */
  const wait = () =>
    app.db.query(`UPDATE push_subscription SET next_attempt_at = now() WHERE person_id = $1`, [ada.id]);
  return { ada, ben, id, leave, answer, wait };
}

const run = () => app.app.get(Jobs).run('push');
const subscriptionsOf = (person: TestPerson) =>
  app.db.query<{ failures: number }>(`SELECT failures FROM push_subscription WHERE person_id = $1`, [
    person.id,
  ]);

describe('a signal', () => {
  test('says nothing but that it comes from us, once for all that came together', async () => {
    const { ada, leave, answer, wait } = await makeScene();
    const endpoint = endpointOf();
    await subscribe(ada, endpoint);
    const signals = catchSignals();
    await answer();
    await answer();
    await leave();
    await run();
    await run();
    expect(signals.map(({ url }) => url)).toEqual([endpoint]);

    const { authorization = '', ...others } = signals[0]?.headers ?? {};
    expect(others).toEqual({ ttl: '86400', topic: 'neues', urgency: 'normal' });
    const [, token = '', key = ''] = /^vapid t=(\S+), k=(\S+)$/.exec(authorization) ?? [];
    const { key: told } = await ada.call(pushRoutes.read, {});
    expect(key).toBe(told);
    const [head = '', claims = '', signature = ''] = token.split('.');
    const point = Buffer.from(key, 'base64url');
    const jwk = {
      kty: 'EC',
      crv: 'P-256',
      x: point.subarray(1, 33).toString('base64url'),
      y: point.subarray(33).toString('base64url'),
    };
    const publicKey = createPublicKey({ key: jwk, format: 'jwk' });
    const isTrue = verify(
      'sha256',
      Buffer.from(`${head}.${claims}`),
      { key: publicKey, dsaEncoding: 'ieee-p1363' },
      Buffer.from(signature, 'base64url'),
    );
    expect(isTrue).toBe(true);
    const { aud, exp, sub } = JSON.parse(Buffer.from(claims, 'base64url').toString()) as Record<
      string,
      unknown
    >;
    expect([aud, sub]).toEqual(['https://push.example.org', expect.stringMatching(/^https?:/)]);
    expect(Number(exp) - Date.now() / 1000).toBeLessThan(86_400);

    await answer();
    await leave();
    await wait();
    await run();
    expect(signals).toHaveLength(2);
  });

  test('is not sent to whoever is here, has read it, or has quiet hours', async () => {
    const { ada, id, leave, answer, wait } = await makeScene();
    await subscribe(ada);
    const signals = catchSignals();
    const { changes } = { changes: await answer() };
    await ada.call(conversationRoutes.own, { params: { conversationId: id } });
    await app.db.query(`UPDATE person SET last_seen_at = now() WHERE id = $1`, [ada.id]);
    await run();
    await leave();
    await app.insert('mail_setting', {
      person_id: ada.id,
      quiet: { from: 0, to: 1439, weekends: true },
    });
    await run();
    expect(signals).toEqual([]);

    await app.db.query(`DELETE FROM mail_setting WHERE person_id = $1`, [ada.id]);
    await ada.call(conversationRoutes.mark, {
      params: { conversationId: id },
      body: { position: changes.position },
    });
    await leave();
    await wait();
    await run();
    expect(signals).toEqual([]);
  });

  test('is tried again later, and given up when the browser has unsubscribed', async () => {
    const { ada, leave, answer, wait } = await makeScene();
    await subscribe(ada);
    await answer();
    await leave();
    catchSignals(503);
    await run();
    await run();
    expect(await subscriptionsOf(ada)).toEqual([{ failures: 1 }]);
    jest.restoreAllMocks();
    const signals = catchSignals(410);
    await wait();
    await run();
    expect(signals).toHaveLength(1);
    expect(await subscriptionsOf(ada)).toEqual([]);
  });
});

describe('a browser', () => {
  test('is off until it is switched on, and again when one signs out', async () => {
    const ada = await app.makePerson();
    expect((await ada.call(pushRoutes.read, {})).on).toBe(false);
    await subscribe(ada);
    expect((await ada.call(pushRoutes.read, {})).on).toBe(true);
    await ada.call(pushRoutes.unsubscribe, {});
    expect((await ada.call(pushRoutes.read, {})).on).toBe(false);
    await subscribe(ada);
    await ada.call(sessionRoutes.end, {});
    expect(await subscriptionsOf(ada)).toEqual([]);
  });

  test('that two people share signals for whoever switched it on last', async () => {
    const [ada, ben] = [await app.makePerson(), await app.makePerson()];
    const endpoint = endpointOf();
    await subscribe(ada, endpoint);
    await subscribe(ben, endpoint);
    expect((await ada.call(pushRoutes.read, {})).on).toBe(false);
    expect((await ben.call(pushRoutes.read, {})).on).toBe(true);
  });

  test.each([
    'http://push.example.org/a',
    'https://127.0.0.1/a',
    'https://[::1]/a',
    'https://localhost/a',
    'https://0x7f000001/a',
    'https://intranet/a',
    'https://push.example.org:8443/a',
    'https://ich:geheim@push.example.org/a',
  ])('cannot name %s as its push service', async (endpoint) => {
    const ada = await app.makePerson();
    expect((await ada.ask(pushRoutes.subscribe, { body: { endpoint } })).status).toBe(400);
  });
});

test('signals only go to the public internet, whatever a name says when it is looked up', async () => {
  for (const address of [
    '127.0.0.1',
    '10.1.2.3',
    '169.254.169.254',
    '192.168.0.1',
    '172.20.0.1',
    '0.0.0.0',
    '::1',
    'fe80::1',
    'fd00::1',
    '::ffff:10.0.0.1',
    '2002:a00:1::',
    '64:ff9b::a00:1',
    'x',
  ])
    expect([address, isPublicAddress(address)]).toEqual([address, false]);
  for (const address of ['142.250.1.1', '2a00:1450:4001::1']) expect(isPublicAddress(address)).toBe(true);
  expect(isPublicUrl('https://updates.push.services.mozilla.com/wpush/v2/abc')).toBe(true);
  await expect(new PublicPost().send('https://localhost.localdomain/x', {})).rejects.toThrow(
    /not on the public internet|ENOTFOUND|EAI_AGAIN/,
  );
});
