import { Jobs } from '@app/api/platform/jobs/jobs.ts';
import { afterAll, beforeAll, expect, test } from '@jest/globals';
import { startApp, type TestApp } from '../support/app.ts';
import { History } from '../support/mail-history.ts';
import { seeded } from '../support/model-conversation.ts';
import { passTime, runMails } from '../support/notification-mails.ts';

let app: TestApp;
beforeAll(async () => {
  app = await startApp();
});
afterAll(() => app.stop());

const count = 200;
const rounds = 6;
const together = 20;
const pauses = ['2 minutes', '50 minutes', '1 day', '4 days'];

/** A few at a time, as many as the server has connections. */
async function each(histories: History[], work: (history: History) => Promise<unknown>): Promise<void> {
  for (let at = 0; at < histories.length; at += together)
    await Promise.all(histories.slice(at, at + together).map(work));
}

test('over 200 random histories each visible unread entry stands in exactly one mail', async () => {
  const random = seeded(20_261_123);
  const histories = Array.from({ length: count }, (_, index) => new History(app, index));
  await each(histories, (history) => history.begin());
  const before = new Map<History, Set<string>>();
  const wrong: string[] = [];

  async function mailAndCheck() {
    const open = new Map(
      histories.map((history) => [history, new Set(history.open().map(({ sign }) => sign))]),
    );
    await runMails(app);
    await each(histories, async (history) => {
      const mailed = await history.mailed();
      for (const [sign, times] of mailed) {
        if (times > 1) wrong.push(`${sign} stands in ${times} mails`);
        if (!before.get(history)?.has(sign) && !open.get(history)?.has(sign))
          wrong.push(`${sign} was not open`);
      }
      before.set(history, new Set(mailed.keys()));
    });
  }

  for (let round = 0; round < rounds; round += 1) {
    await each(histories, async (history) => {
      for (let step = 0; step < 5; step += 1) await history.step();
    });
    await passTime(app, pauses[Math.floor(random() * pauses.length)] ?? '1 day');
    await mailAndCheck();
  }
  await passTime(app, '8 days');
  await app.app.get(Jobs).run('notification-mails-sweep');
  await mailAndCheck();

  const entries = histories.flatMap((history) =>
    history.open().map(({ sign }) => [sign, before.get(history)?.has(sign) ?? false] as const),
  );
  const missing = entries.filter(([, isMailed]) => !isMailed).map(([sign]) => sign);
  expect(wrong).toEqual([]);
  expect(missing).toEqual([]);
  expect(entries.length).toBeGreaterThan(count); // there was something to tell
}, 600_000);
