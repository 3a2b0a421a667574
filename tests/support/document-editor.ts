import { documentRoutes } from '@app/contracts/documents';
import type { Browser, BrowserContext, Page, WebSocketRoute } from 'playwright-core';
import { v7 } from 'uuid';
import type { TestApp, TestPerson } from './app.ts';
import { visit } from './browser.ts';

/** A page of Ada's, which Ben may edit, too. */
export async function makePage(app: TestApp) {
  const [ada, ben] = await Promise.all(
    ['Ada Muster', 'Ben Beispiel'].map((name) => app.makePerson({ name })),
  );
  if (!ada || !ben) throw new Error('unreachable');
  const space = (await app.makeSpace({ members: { member: [ada, ben] } })) as { id: string; slug: string };
  const page = await ada.call(documentRoutes.create, {
    params: { spaceId: space.id },
    body: { id: v7(), title: 'Konzept Ehrenamtskarte' },
  });
  return { ada, ben, space, id: page.id, address: `/raeume/${space.slug}/dokumente/${page.id}` };
}

export const text = (page: Page) => page.getByRole('textbox', { name: /Text der Seite/ });

/** A person who has a page open to write. */
export async function write(
  at: { site: TestApp; browser: Browser },
  person: TestPerson,
  { address, width }: { address: string; width?: number },
) {
  const visited = await visit(at.browser, at.site, person, width ? { width } : {});
  visited.page.setDefaultTimeout(20_000);
  await visited.page.goto(`${address}?bearbeiten=1`);
  await text(visited.page).waitFor();
  return visited;
}

/** The line of one browser: cut, it loses the connection and gets no other until it is mended. */
export async function lineOf(context: BrowserContext) {
  const open = new Set<WebSocketRoute>();
  let refusal: { code: number; reason: string } | null = null;
  await context.routeWebSocket(/\/collab\?/, (socket) => {
    if (refusal) {
      void socket.close(refusal);
      return;
    }
    socket.connectToServer();
    open.add(socket);
  });
  return {
    async cut(how = { code: 4000, reason: '' }) {
      refusal = how;
      await Promise.all([...open].map((socket) => socket.close(how)));
      open.clear();
    },
    mend() {
      refusal = null;
    },
  };
}

export const sign = (page: Page, says: RegExp) => page.locator('[data-saved]').filter({ hasText: says });
export const isSaved = (page: Page) => page.locator('[data-saved="saved"]').waitFor();
