/** Whose edits, of which page, and what the editor knew that made them. */
export interface EditsOf {
  personId: string;
  documentId: string;
  schemaVersion: number;
}

interface Kept extends EditsOf {
  update: Uint8Array;
}

export interface FoundEdit {
  id: IDBValidKey;
  update: Uint8Array;
}

const databaseName = 'documents';
const storeName = 'unsent';
const byPage = 'page';

/**
 * What somebody typed here and the server has not stored yet, kept in this browser so that it survives a closed tab.
 * One's own edits only, never the text of a page; they go once they are acknowledged.
 */
export class UnsentEdits {
  private database: Promise<IDBDatabase> | undefined;
  private readonly of: EditsOf;
  private written: Promise<IDBValidKey | null>[] = [];

  constructor(of: EditsOf) {
    this.of = of;
  }

  /** In the order they were typed. The schema only grows: edits of an older editor still fit, those of a newer do not. */
  async find(): Promise<FoundEdit[]> {
    try {
      const store = await this.store('readonly');
      const index = store.index(byPage);
      const range = IDBKeyRange.only([this.of.personId, this.of.documentId]);
      const [ids, kept] = await Promise.all([
        answerOf(index.getAllKeys(range)),
        answerOf(index.getAll(range) as IDBRequest<Kept[]>),
      ]);
      const found = kept.flatMap(({ schemaVersion, update }, at) => {
        const id = ids[at];
        return id !== undefined && schemaVersion <= this.of.schemaVersion ? [{ id, update }] : [];
      });
      this.written.push(...found.map(({ id }) => Promise.resolve(id)));
      return found;
    } catch {
      return []; // a browser that forbids storage, or has none left
    }
  }

  add(update: Uint8Array): void {
    const kept: Kept = { ...this.of, update };
    this.written.push(
      this.store('readwrite')
        .then((store) => answerOf(store.add(kept)))
        .catch(() => null),
    );
  }

  /** Everything typed until now is stored by the server. */
  async forget(): Promise<void> {
    const done = await Promise.all(this.written.splice(0));
    const ids = done.filter((id) => id !== null);
    if (ids.length === 0) return;
    try {
      const store = await this.store('readwrite');
      await Promise.all(ids.map((id) => answerOf(store.delete(id))));
    } catch {
      // They are sent once more the next time, and change nothing.
    }
  }

  async close(): Promise<void> {
    await Promise.all(this.written);
    const open = await this.database?.catch(() => undefined);
    open?.close();
    this.database = undefined;
  }

  private async store(mode: IDBTransactionMode): Promise<IDBObjectStore> {
    this.database ??= openDatabase();
    return (await this.database).transaction(storeName, mode).objectStore(storeName);
  }
}

function openDatabase(): Promise<IDBDatabase> {
  const request = indexedDB.open(databaseName, 1);
  request.addEventListener('upgradeneeded', () => {
    const store = request.result.createObjectStore(storeName, { autoIncrement: true });
    store.createIndex(byPage, ['personId', 'documentId']);
  });
  return answerOf(request);
}

const answerOf = <Result>(request: IDBRequest<Result>): Promise<Result> =>
  new Promise((resolve, reject) => {
    request.addEventListener('success', () => resolve(request.result), { once: true });
    request.addEventListener('error', () => reject(request.error ?? new Error('storage')), { once: true });
  });
