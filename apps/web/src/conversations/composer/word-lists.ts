/** Word writes lists as paragraphs: the level stands in a style, the bullet or number as text in front. */
export function listsFromWord(body: HTMLElement): void {
  let open: { list: HTMLElement; level: number; last: Element | null }[] = [];
  for (const paragraph of body.querySelectorAll<HTMLElement>('p, h1, h2, h3')) {
    const level = levelOf(paragraph);
    if (level === null || paragraph.closest('li, td, th')) {
      open = [];
      continue;
    }
    if (open[0]?.list.nextElementSibling !== paragraph) open = []; // something else stood in between
    const kind = takeMarker(paragraph) ? 'ol' : 'ul';
    while (open.length > 0 && (open.at(-1)?.level ?? 0) > level) open.pop();
    let current = open.at(-1);
    if (!current || current.level < level) {
      const list = body.ownerDocument.createElement(kind);
      if (current?.last) current.last.append(list);
      else paragraph.before(list);
      current = { list, level, last: null };
      open.push(current);
    }
    const item = body.ownerDocument.createElement('li');
    item.append(...paragraph.childNodes);
    current.list.append(item);
    current.last = item;
    paragraph.remove();
  }
}

function levelOf(paragraph: HTMLElement): number | null {
  const [, level] = /mso-list:[^;]*\blevel(\d+)/.exec(paragraph.dataset['style'] ?? '') ?? [];
  return level ? Number(level) : null;
}

/** Removes the written bullet or number, and says whether it was a number. */
function takeMarker(paragraph: HTMLElement): boolean {
  const markers = [...paragraph.querySelectorAll<HTMLElement>('[data-style]')].filter(({ dataset }) =>
    /mso-list:\s*ignore/i.test(dataset['style'] ?? ''),
  );
  const text = markers.map(({ textContent }) => textContent).join('');
  for (const marker of markers) marker.remove();
  return /^\s*(\d+|[a-z]{1,4})[.)]/i.test(text);
}
