import { gzipSync } from 'node:zlib';
import { openBrowser } from '../../support/chromium.ts';
import { absolute } from '../figures.ts';
import { openHouse } from '../house.ts';

/** All JavaScript that a member's start page loads, the socket that follows the first paint included. */
export async function web() {
  const house = await openHouse();
  await house.serve();
  const browser = await openBrowser();
  const context = await browser.newContext({ baseURL: `http://localhost:${house.server.port}` });
  await context.addCookies([
    { name: 'session', value: 'bench-1', url: `http://localhost:${house.server.port}` },
  ]);
  const page = await context.newPage();
  const sizes: Promise<number>[] = [];
  page.on('response', (response) => {
    if (response.url().endsWith('.js'))
      sizes.push(response.body().then((body) => gzipSync(body, { level: 9 }).length));
  });
  await page.goto('/');
  await page.locator('[data-connection="online"]').waitFor({ state: 'attached' });
  await page.waitForLoadState('networkidle');
  const bytes = (await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
  await browser.close();
  await house.close();
  return [absolute('web', 'first load, kB of gzipped JavaScript', bytes / 1e3, { atMost: 150 })];
}
