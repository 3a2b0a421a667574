/** Addresses that Word, LibreOffice and mammoth give to notes, at the foot of a page or at the end. */
const noteAddress = /^#(_(?:ftn|edn)\d+|sd(?:foot|end)note\d+sym|(?:foot|end)note-\d+)$/;
const backAddress = /^#(_(?:ftn|edn)ref\d+|sd(?:foot|end)note\d+anc|(?:foot|end)note-ref-\d+)$/;

const frames = 'li, div[id^="ftn"], div[id^="edn"], div[id^="sdfootnote"], div[id^="sdendnote"]';

/** Brings the text of each note to the place that names it, and takes the list of them away. */
export function notesInPlace(body: HTMLElement): void {
  const done = new Set<Element>();
  for (const link of body.querySelectorAll('a[href^="#"]')) {
    const [, name] = noteAddress.exec(link.getAttribute('href') ?? '') ?? [];
    const note = name ? noteCalled(body, name) : null;
    if (!note || note.contains(link)) continue;
    const mark = body.ownerDocument.createElement('sup');
    mark.setAttribute('data-footnote', textOf(note));
    outermost(link).replaceWith(mark);
    done.add(note);
  }
  for (const note of done) removeWithFrame(note, body);
}

/** The block around the mark at the foot, whose own name stands in its element or in a link inside. */
function noteCalled(body: HTMLElement, name: string): Element | null {
  const found = [...body.querySelectorAll('[id], [name]')].find(
    (element) => element.id === name || element.getAttribute('name') === name,
  );
  return found?.closest(frames) ?? found?.closest('p') ?? null;
}

function textOf(note: Element): string {
  for (const link of note.querySelectorAll('a[href]'))
    if (backAddress.test(link.getAttribute('href') ?? '')) outermost(link).remove();
  return note.textContent.replace(/\s+/g, ' ').trim();
}

/** With a superscript around it that holds nothing else. */
function outermost(link: Element): Element {
  const parent = link.parentElement;
  return parent?.tagName === 'SUP' && parent.children.length === 1 ? parent : link;
}

function removeWithFrame(note: Element, body: HTMLElement): void {
  const frame = note.parentElement;
  const before = note.previousElementSibling;
  note.remove();
  if (before?.tagName === 'HR') before.remove();
  if (frame && frame !== body && frame.textContent.trim() === '') frame.remove();
}
