interface OpenList {
  list: HTMLElement;
  level: number;
  last: HTMLElement | null;
}

/** Word writes lists as paragraphs: the level stands in a style, the bullet or number as text in front. */
export function listsFromWord(body: HTMLElement): void {
  let open: OpenList[] = [];
  for (const paragraph of body.querySelectorAll<HTMLElement>('p, h1, h2, h3, h4, h5, h6')) {
    const level = levelOf(paragraph);
    if (level === null || paragraph.closest('li, td, th')) continue;
    if (open[0]?.list.nextElementSibling !== paragraph) open = []; // something else stood in between
    open = addItem(open, paragraph, level);
  }
}

function addItem(open: OpenList[], paragraph: HTMLElement, level: number): OpenList[] {
  const kind = takeMarker(paragraph) ? 'ol' : 'ul';
  const outer = open.filter((list) => list.level <= level);
  const last = outer.at(-1);
  const current = last?.level === level ? last : startList(paragraph, kind, level, last);
  const item = paragraph.ownerDocument.createElement('li');
  item.append(...paragraph.childNodes);
  paragraph.remove();
  current.list.append(item);
  current.last = item;
  return current === last ? outer : [...outer, current];
}

function startList(paragraph: HTMLElement, kind: string, level: number, outer?: OpenList): OpenList {
  const list = paragraph.ownerDocument.createElement(kind);
  if (outer?.last) outer.last.append(list);
  else paragraph.before(list);
  return { list, level, last: null };
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
