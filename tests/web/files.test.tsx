import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import type { StoredFile } from '@app/contracts/files';
import { fileMarkdown } from '@app/domain/file-references';
import { Composer } from '@app/web/conversations/composer/composer.tsx';
import { readMarkdown } from '@app/web/conversations/composer/markdown/read-markdown.ts';
import { writeMarkdown } from '@app/editor/markdown/write-blocks';
import { joinFiles, splitFiles } from '@app/web/conversations/files/attached-files.ts';
import { pastedFiles } from '@app/web/conversations/files/transferred-files.ts';
import { UploadQueue } from '@app/web/conversations/files/upload-queue.ts';
import { MessageBody } from '@app/web/conversations/message-parts.tsx';
import { ApiError } from '@app/web/lib/api.ts';
import { cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';
import { v7 } from 'uuid';

afterEach(cleanup);
beforeEach(() => localStorage.clear());

const noRects = Object.assign([], { item: () => null }) as unknown as DOMRectList;
Range.prototype.getClientRects = () => noRects;
Element.prototype.getClientRects = () => noRects;
Range.prototype.getBoundingClientRect = () => ({}) as DOMRect;

const stored = (name: string, picture: StoredFile['picture'] = null): StoredFile => ({
  id: v7(),
  name,
  mediaType: 'x',
  bytes: 238_000,
  picture,
});
const fileOf = (name: string, text = 'Inhalt') => new File([text], name);

describe('files in the editor', () => {
  const photo = fileMarkdown(stored('Rathaus.jpg', { width: 3000, height: 2000 }));
  const paper = fileMarkdown(stored('Satzung_[neu] *1*.pdf'));
  test.each([
    photo,
    paper,
    `Vor ${photo} nach`,
    `- ${photo}\n- ${paper}`,
    `| a |\n| --- |\n| ${photo} |`,
    `> ${photo}\n\n- a\n\n  ${photo}`,
    'Achtung\\![Satzung.pdf](file:01890a5d-ac96-774b-bcce-b302099a8057#7)',
  ])('%s is written as it was read', (markdown) => {
    expect(writeMarkdown(readMarkdown(markdown))).toBe(markdown);
  });

  test('a picture from elsewhere becomes a link, as readers see it', () => {
    expect(writeMarkdown(readMarkdown('![Bild](https://anderswo.example/x.png)'))).toBe(
      '\\![Bild](https://anderswo.example/x.png)',
    );
  });
});

describe('the queue', () => {
  test('sends one after another and hands over what arrived', async () => {
    const [log, arrived]: [string[], string[]] = [[], []];
    const queue = new UploadQueue(async (_, file) => {
      log.push(`begin ${file.name}`);
      await Promise.resolve();
      log.push(`end ${file.name}`);
      return stored(file.name);
    });
    queue.whenStored(({ name }) => arrived.push(name));
    queue.add([fileOf('a'), fileOf('b')]);
    await waitFor(() => expect(arrived).toEqual(['a', 'b']));
    expect(log).toEqual(['begin a', 'end a', 'begin b', 'end b']);
    expect(queue.list.get()).toEqual([]);
  });

  test('tries again with the same id, and only where that can help', async () => {
    const ids: string[] = [];
    const queue = new UploadQueue((id, { name }) => {
      ids.push(id);
      if (name === 'virus')
        return Promise.reject(new ApiError({ code: 'unsupported_media', message: 'Nein' }, 415));
      if (ids.length === 1)
        return Promise.reject(new ApiError({ code: 'unavailable', message: 'Später' }, 0));
      return Promise.resolve(stored(name));
    });
    queue.add([fileOf('a')]);
    await waitFor(() =>
      expect(queue.list.get()[0]).toMatchObject({ state: 'failed', problem: 'Später', retryable: true }),
    );
    queue.retry(ids[0] ?? '');
    await waitFor(() => expect(queue.list.get()).toEqual([]));
    expect(ids[1]).toBe(ids[0]);
    queue.add([fileOf('virus')]);
    await waitFor(() => expect(queue.list.get()[0]).toMatchObject({ problem: 'Nein', retryable: false }));
  });

  test('a file that is cancelled does not arrive, and the next one goes on', async () => {
    const arrived: string[] = [];
    const queue = new UploadQueue((_, { name }, signal) =>
      name === 'a'
        ? new Promise((__, reject) => signal.addEventListener('abort', () => reject(new Error('cancelled'))))
        : Promise.resolve(stored(name)),
    );
    queue.whenStored(({ name }) => arrived.push(name));
    queue.add([fileOf('a'), fileOf('b')]);
    queue.cancel(queue.list.get()[0]?.id ?? '');
    await waitFor(() => expect(arrived).toEqual(['b']));
  });

  test('what is empty or too large is not sent at all', () => {
    const send = jest.fn<() => Promise<StoredFile>>();
    const large = fileOf('groß');
    Object.defineProperty(large, 'size', { value: 25_000_001 });
    const queue = new UploadQueue(send);
    queue.add([fileOf('leer', ''), large]);
    expect(queue.list.get().map(({ problem }) => problem)).toEqual([
      expect.stringContaining('leer'),
      expect.stringContaining('25 MB'),
    ]);
    expect(send).not.toHaveBeenCalled();
  });
});

describe('a field of words', () => {
  const [photo, paper] = [
    fileMarkdown(stored('Rathaus [alt].jpg', { width: 30, height: 20 })),
    fileMarkdown(stored('Satzung.pdf')),
  ];
  test.each([
    ['', []],
    ['Hallo', []],
    ['Hallo', [photo]],
    ['', [photo, paper]],
    ['Zeile\n', [paper]],
    ['Zeile\n\n', [paper]],
    [`im Text ${photo} steht es`, [paper]],
  ])('%j with files comes apart as it was put together', (words, files) => {
    const split = splitFiles(joinFiles(words, files));
    expect({ words: split.words, files: split.files.map(({ markdown }) => markdown) }).toEqual({
      words,
      files,
    });
  });
  test('shows names as people wrote them', () => {
    expect(splitFiles(photo).files[0]?.name).toBe('Rathaus [alt]');
  });
});

/** What the server answers to the next upload. */
function answerUploads(answer: (name: string) => { status: number; body: unknown }) {
  class Request extends EventTarget {
    upload = new EventTarget();
    status = 0;
    responseText = '';
    private name = '';
    open(_: string, address: string) {
      this.name = new URL(address, 'http://x').searchParams.get('name') ?? '';
    }
    send() {
      const { status, body } = answer(this.name);
      this.status = status;
      this.responseText = JSON.stringify(body);
      setTimeout(() => this.dispatchEvent(new Event('load')));
    }
    abort() {
      this.dispatchEvent(new Event('abort'));
    }
    getResponseHeader() {
      return null;
    }
  }
  globalThis.XMLHttpRequest = Request as unknown as typeof XMLHttpRequest;
}

const drop = (files: File[]) =>
  fireEvent.drop(screen.getByRole('textbox', { name: 'Antwort' }), {
    dataTransfer: { files, types: ['Files'] },
  });

function renderComposer() {
  const onSubmit = jest.fn<(body: string) => Promise<void>>(() => Promise.resolve());
  render(<Composer label="Antwort" draftKey="k" submitLabel="Senden" onSubmit={onSubmit} initial="Hallo" />);
  return onSubmit;
}

describe('the composer', () => {
  test('a file that is dropped on it stands in the text once it has arrived', async () => {
    const file = stored('Satzung.pdf');
    answerUploads(() => ({ status: 200, body: file }));
    const onSubmit = renderComposer();
    drop([fileOf('Satzung.pdf')]);
    await waitFor(() => expect(document.body.textContent).toContain('Satzung.pdf'));
    await waitFor(() => expect(screen.queryByRole('progressbar')).toBeNull());
    fireEvent.click(screen.getByRole('button', { name: 'Senden' }));
    await waitFor(() => expect(onSubmit).toHaveBeenCalledWith(`Hallo\n\n${fileMarkdown(file)}`));
  });

  test('several files stand below each other in their order, where somebody was writing', async () => {
    const names = ['a.pdf', 'b.pdf', 'c.pdf'];
    answerUploads((name) => ({ status: 200, body: stored(name) }));
    const onSubmit = renderComposer();
    drop(names.map((name) => fileOf(name)));
    await screen.findByText('c.pdf', { selector: 'a' });
    fireEvent.click(screen.getByRole('button', { name: 'Senden' }));
    await waitFor(() =>
      expect(onSubmit.mock.calls[0]?.[0].replace(/\(.*?\)/g, '')).toBe(
        'Hallo\n\n[a.pdf]\n\n[b.pdf]\n\n[c.pdf]',
      ),
    );
  });

  test('a refusal says why and leaves the text alone', async () => {
    answerUploads(() => ({
      status: 415,
      body: { code: 'unsupported_media', message: 'Programme gehen nicht.' },
    }));
    const onSubmit = renderComposer();
    drop([fileOf('virus.exe')]);
    expect((await screen.findByText('Programme gehen nicht.')).getAttribute('role')).toBe('alert');
    fireEvent.click(screen.getByRole('button', { name: 'Meldung zu virus.exe schließen' }));
    fireEvent.click(screen.getByRole('button', { name: 'Senden' }));
    await waitFor(() => expect(onSubmit).toHaveBeenCalledWith('Hallo'));
  });
});

test('a file that falls beside the field does not replace the page, and leaving asks while one is on its way', async () => {
  answerUploads(() => ({ status: 200, body: stored('a.pdf') }));
  renderComposer();
  expect(fireEvent.drop(document.body, { dataTransfer: { files: [], types: ['Files'] } })).toBe(false);
  expect(fireEvent.drop(document.body, { dataTransfer: { files: [], types: ['text/plain'] } })).toBe(true);
  drop([fileOf('a.pdf')]);
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(false);
  await screen.findByText('a.pdf', { selector: 'a' });
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(true);
});

test('a paste from Word is text, a screenshot is a picture with a name of its own', () => {
  const transfer = (types: string[]) => ({ types, files: [fileOf('image.png')] }) as unknown as DataTransfer;
  expect(pastedFiles(transfer(['text/plain', 'text/html', 'Files']))).toEqual([]);
  expect(pastedFiles(transfer(['Files']))[0]?.name).toMatch(
    /^Bildschirmfoto \d{4}-\d\d-\d\d \d\d-\d\d-\d\d\.png$/,
  );
});

test('a picture opens in full by a click, and the arrow keys go through those of the message', async () => {
  HTMLDialogElement.prototype.showModal = function open() {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = () => undefined;
  const link = (name: string) =>
    `<a href="/api/files/1/${name}" class="picture"><img src="x" alt="${name}"></a>`;
  render(<MessageBody html={`<p>${link('eins')}${link('zwei')}</p>`} />);
  fireEvent.click(screen.getAllByAltText('zwei')[0] as HTMLElement);
  const dialog = await screen.findByRole('dialog', { name: 'zwei' });
  expect(dialog.textContent).toContain('Bild 2 von 2');
  fireEvent.keyDown(dialog, { key: 'ArrowLeft' });
  expect(screen.getByRole('link', { name: 'Bild herunterladen' }).getAttribute('href')).toBe(
    '/api/files/1/eins',
  );
  fireEvent.click(screen.getByRole('button', { name: 'Schließen' }));
  expect(screen.queryByRole('dialog')).toBeNull();
});
