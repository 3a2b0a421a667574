import { documentRoutes } from '@app/contracts/documents';
import { v7 } from 'uuid';
import type { TestApp, TestPerson } from './app.ts';
import { type Editor, openEditor } from './editor.ts';

/** A space with two who write and one who only comments, and what tests of documents do there. */
export async function makeDesk(app: TestApp) {
  const [ada, ben, guest] = [
    await app.makePerson({ name: 'Ada' }),
    await app.makePerson({ name: 'Ben' }),
    await app.makePerson({ name: 'Gast' }),
  ];
  const space = await app.makeSpace({
    visibility: 'closed',
    members: { member: [ada, ben], guest: [guest] },
  });
  const editors: Editor[] = [];

  return {
    ada,
    ben,
    guest,
    spaceId: space.id,
    async begin(title = 'Konzept'): Promise<string> {
      const id = v7();
      await ada.call(documentRoutes.create, { params: { spaceId: space.id }, body: { id, title } });
      return id;
    },
    edit(documentId: string, person: TestPerson = ada, rest: { token?: string; url?: string } = {}): Editor {
      const editor = openEditor({ url: app.url, documentId, cookie: person.cookie, ...rest });
      editors.push(editor);
      return editor;
    },
    rows: (documentId: string) =>
      app.db.query<{ id: string; update: Buffer; person_id: string | null }>(
        `SELECT id, update, person_id FROM document_update WHERE document_id = $1 ORDER BY id`,
        [documentId],
      ),
    /** Before the server stops: a provider whose server is gone keeps trying. */
    closeEditors() {
      for (const editor of editors.splice(0)) editor.close();
    },
  };
}
export type Desk = Awaited<ReturnType<typeof makeDesk>>;
