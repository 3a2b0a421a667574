import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { Composer, type ComposerHandle } from '@app/web/conversations/composer/composer.tsx';
import { cleanPaste } from '@app/web/conversations/composer/clean-paste.ts';
import { addressOf } from '@app/web/conversations/composer/link-address.ts';
import { quoteOf } from '@app/web/conversations/composer/quote.ts';
import { act, cleanup, fireEvent, render, screen, waitFor } from '@testing-library/react';

const draftKey = 'person:topic';

beforeEach(() => localStorage.clear());
// jsdom lays nothing out, and the editor asks where its caret is
const noRects = Object.assign([], { item: () => null }) as unknown as DOMRectList;
Range.prototype.getClientRects = () => noRects;
Element.prototype.getClientRects = () => noRects;
Range.prototype.getBoundingClientRect = () => ({}) as DOMRect;
afterEach(cleanup);

function renderComposer(values: Partial<Parameters<typeof Composer>[0]> = {}) {
  const onSubmit = jest.fn<(body: string) => Promise<void>>(() => Promise.resolve());
  const handle: { current: ComposerHandle | null } = { current: null };
  const all = { label: 'Antwort', draftKey, submitLabel: 'Beitrag senden', onSubmit, ref: handle, ...values };
  return { onSubmit, handle, ...render(<Composer {...all} />) };
}

const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Antwort' });
const written = () => field().value || field().textContent;
const type = (text: string) => fireEvent.change(field(), { target: { value: text } });
const send = () => fireEvent.click(screen.getByRole('button', { name: 'Beitrag senden' }));

async function openEditor() {
  fireEvent.focus(field());
  // the first time, the whole editor is loaded
  await screen.findByRole('toolbar', { name: 'Text gestalten' });
  return field();
}

describe('the composer', () => {
  test('sends what was typed before the editor was loaded, and is empty afterwards', async () => {
    const { onSubmit } = renderComposer();
    type('Guten Morgen');
    send();
    await waitFor(() => expect(field().value).toBe(''));
    expect(onSubmit).toHaveBeenCalledWith('Guten Morgen');
  });

  test('Ctrl+Enter sends', async () => {
    const { onSubmit } = renderComposer();
    type('schnell');
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(onSubmit).toHaveBeenCalledWith('schnell'));
  });

  test('the editor takes over what was typed and gives Markdown back', async () => {
    const { onSubmit } = renderComposer({ initial: '- a\n- **b**' });
    const editor = await openEditor();
    expect(editor.querySelectorAll('li')).toHaveLength(2);
    send();
    await waitFor(() => expect(onSubmit).toHaveBeenCalledWith('- a\n- **b**'));
  });

  test('the source view shows the same Markdown and goes back', async () => {
    renderComposer({ initial: '> Zitat' });
    await openEditor();
    fireEvent.click(screen.getByRole('button', { name: 'Als Text bearbeiten' }));
    expect(field().value).toBe('> Zitat');
    type('> Zitat\n\n**neu**');
    fireEvent.click(screen.getByRole('button', { name: 'Mit Formatierung bearbeiten' }));
    await waitFor(() => expect(field().querySelector('strong')?.textContent).toBe('neu'));
  });

  test('a refusal is said and nothing typed is lost', async () => {
    renderComposer({ onSubmit: () => Promise.reject(new Error('Bitte warten Sie einen Moment.')) });
    type('wichtig');
    send();
    expect((await screen.findByText('Bitte warten Sie einen Moment.')).getAttribute('role')).toBe('alert');
    expect(written()).toBe('wichtig');
  });

  test('what was not sent is there the next time, and can be thrown away', () => {
    const { unmount } = renderComposer();
    type('angefangen');
    unmount();
    renderComposer();
    expect(written()).toBe('angefangen');
    expect(screen.getByText(/Ihr Entwurf vom/)).toBeTruthy();
    fireEvent.click(screen.getByRole('button', { name: 'Entwurf verwerfen' }));
    expect(written()).toBe('');
    expect(localStorage).toHaveLength(0);
  });

  test('text that is there already looks as it will, and does not take the focus', async () => {
    renderComposer({ initial: '**Was haben wir vor?**' });
    await screen.findByRole('toolbar', { name: 'Text gestalten' });
    expect(field().querySelector('strong')?.textContent).toBe('Was haben wir vor?');
    expect(document.activeElement).toBe(document.body);
  });

  test('a sent text leaves no draft', async () => {
    const { onSubmit, unmount } = renderComposer();
    type('fertig');
    send();
    await waitFor(() => expect(onSubmit).toHaveBeenCalled());
    await waitFor(() => expect(field().value).toBe(''));
    unmount();
    expect(localStorage).toHaveLength(0);
  });

  test('after sending, one goes on in the field', async () => {
    renderComposer();
    type('Guten Morgen');
    screen.getByRole('button', { name: 'Beitrag senden' }).focus();
    send();
    await waitFor(() => expect(document.activeElement).toBe(field()));
  });

  test.each([
    ['', 'true'],
    ['Text', null],
  ])(
    'around the text "%s" all that is missing is marked, and the first gets the focus',
    (initial, marked) => {
      const onSubmit = jest.fn<(body: string) => Promise<void>>();
      const all = { label: 'Antwort', draftKey, submitLabel: 'Beitrag senden', initial, onSubmit };
      render(
        <div data-form>
          <input aria-label="Titel" aria-invalid />
          <Composer {...all} check={() => false} />
        </div>,
      );
      screen.getByRole('button', { name: 'Beitrag senden' }).focus();
      send();
      expect(field().getAttribute('aria-invalid')).toBe(marked);
      expect(document.activeElement).toBe(screen.getByLabelText('Titel'));
      expect(onSubmit).not.toHaveBeenCalled();
    },
  );

  test('leaving can keep what was typed', () => {
    const { unmount } = renderComposer({ onCancel: () => {}, keepsOnCancel: true });
    type('angefangen');
    fireEvent.click(screen.getByRole('button', { name: 'Abbrechen' }));
    unmount();
    renderComposer();
    expect(written()).toBe('angefangen');
  });

  test('nothing is not sent', () => {
    const { onSubmit } = renderComposer();
    type('   ');
    send();
    expect(screen.getByText('Bitte schreiben Sie etwas.')).toBeTruthy();
    expect(onSubmit).not.toHaveBeenCalled();
  });

  test('the counter appears near the limit, and a text beyond it is not sent', () => {
    const { onSubmit } = renderComposer();
    type('a'.repeat(44_999));
    expect(screen.queryByText(/Noch .* Zeichen/)).toBeNull();
    type('a'.repeat(49_000));
    expect(screen.getByText('Noch 1.000 Zeichen')).toBeTruthy();
    type('a'.repeat(50_002));
    send();
    expect(onSubmit).not.toHaveBeenCalled();
    expect(screen.getAllByText(/um 2 Zeichen zu lang/)).toHaveLength(2);
  });

  test('a quote goes below what is there', async () => {
    const { handle, onSubmit } = renderComposer({ initial: 'Davor' });
    await openEditor();
    act(() => handle.current?.insert(quoteOf({ author: 'Ada · Unna', link: '/b/1', body: 'eins\n\nzwei' })));
    send();
    await waitFor(() => expect(onSubmit).toHaveBeenCalled());
    expect(onSubmit.mock.calls[0]?.[0]).toBe('Davor\n\n> [Ada · Unna](/b/1):\n>\n> eins\n>\n> zwei');
  });

  test('after Escape, Tab leaves a list instead of indenting it', async () => {
    renderComposer({ initial: '- a\n- b' });
    const editor = await openEditor();
    expect(fireEvent.keyDown(editor, { key: 'Tab' })).toBe(false); // indents
    fireEvent.keyDown(editor, { key: 'Escape' });
    expect(fireEvent.keyDown(editor, { key: 'Tab' })).toBe(true); // the browser moves on
  });

  test('every tool has a name, and one of them is a stop for Tab', async () => {
    renderComposer();
    await openEditor();
    const tools = [...screen.getByRole('toolbar').querySelectorAll('button')];
    expect(tools.length).toBeGreaterThan(10);
    for (const tool of tools) expect(tool.getAttribute('aria-label')).toBeTruthy();
  });

  test('says whom the text answers, and lets go of it', () => {
    const onReplyCancel = jest.fn();
    renderComposer({ replyTo: { author: 'Ada Muster', excerpt: 'Wer hat …' }, onReplyCancel });
    fireEvent.click(screen.getByRole('button', { name: 'Nicht als Antwort senden' }));
    expect(onReplyCancel).toHaveBeenCalled();
  });
});

describe('pasted HTML', () => {
  test.each<[string, string, string]>([
    [
      'a rendered mention',
      '<p>Frag <a href="/personen/0190a000-0000-7000-8000-000000000001" data-person="0190a000-0000-7000-8000-000000000001" class="mention">@Änne</a></p>',
      '<p>Frag <span data-mention="person:0190a000-0000-7000-8000-000000000001">@Änne</span></p>',
    ],
    [
      'Word: list paragraphs become lists',
      `<p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><![if !supportLists]><span style='mso-list:Ignore'>·<span>&nbsp; </span></span><![endif]>eins<o:p></o:p></p><p class=MsoListParagraph style='mso-list:l0 level2 lfo1'><span style='mso-list:Ignore'>1.</span>innen</p><p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·</span>zwei</p>`,
      '<ul><li>eins<ol><li>innen</li></ol></li><li>zwei</li></ul>',
    ],
    [
      'Word: empty paragraphs go',
      '<p class="MsoNormal">a</p><p><o:p>&nbsp;</o:p></p><p>b</p>',
      '<p>a</p><p>b</p>',
    ],
    [
      'styles become marks',
      '<span style="font-weight:700">fett</span> <span style="color:red">rot</span>',
      '<strong>fett</strong> rot',
    ],
    ['Google Docs: bold that is none', '<b style="font-weight:normal"><p>Text</p></b>', '<p>Text</p>'],
    [
      'scripts and handlers go',
      '<p onclick="x()">a<script>alert(1)</script><img src=x onerror=y></p>',
      '<p>a</p>',
    ],
    [
      'dangerous links are text',
      '<a href="javascript:alert(1)">a</a> <a href="https://b.de" class="c">b</a>',
      'a <a href="https://b.de">b</a>',
    ],
    [
      'LibreOffice: a cell is one line',
      '<table><tbody><tr><td width="5"><p><font>a</font></p><p>b</p></td></tr></tbody></table>',
      '<table><tbody><tr><td>a b </td></tr></tbody></table>',
    ],
    [
      'rendered tasks stay tasks',
      '<ul class="contains-task-list"><li class="task-list-item"><input type="checkbox" checked disabled> a</li></ul>',
      '<ul data-type="taskList"><li data-type="taskItem" data-checked="true"> a</li></ul>',
    ],
  ])('%s', (_, html, clean) => {
    expect(cleanPaste(html)).toBe(clean);
  });
});

test.each([
  ['www.unna.de', 'https://www.unna.de'],
  ['https://unna.de/a?b', 'https://unna.de/a?b'],
  ['info@unna.de', 'mailto:info@unna.de'],
  ['/kommunen/05978036', '/kommunen/05978036'],
  ['javascript:alert(1)', null],
  ['data:text/html,x', null],
  ['kein Link', null],
  ['unna', null],
])('the address %s becomes %s', (typed, address) => {
  expect(addressOf(typed)).toBe(address);
});
