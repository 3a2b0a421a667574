import { marksFromStyle } from './marks-from-style.ts';
import { notesInPlace } from './notes.ts';
import { listsFromWord } from './word-lists.ts';

const dropped = `header.letterhead, style, script, noscript, template, meta, link, title, base, svg, math, iframe, object, embed, button,
  select, textarea, del, .msoDel, .MsoCommentReference, .MsoCommentText, [data-style*="mso-element:comment"],
  [data-style*="display:none"], [data-style*="mso-hide:all"]`;

type Picture = (address: string, description: string) => string | null;

/** Makes of foreign HTML what the schema reads: the structure stays, the look goes. */
export function tidy(body: HTMLElement, picture: Picture): void {
  if (body.querySelector('[data-pm-slice]')) return; // from an editor of ours
  const each = (selector: string, change: (element: HTMLElement) => void) => {
    for (const element of body.querySelectorAll<HTMLElement>(selector)) change(element);
  };
  removeComments(body);
  each(dropped, (element) => element.remove());
  for (const part of Array.from(body.getElementsByTagName('o:p'))) part.replaceWith(...solid(part));
  notesInPlace(body);
  listsFromWord(body);
  each('p', headingFromStyle);
  each('[data-style], b, i', marksFromStyle);
  each('li input[type="checkbox"]', taskFromBox);
  each('td, th', alignFromStyle);
  each('img', (image) => readPicture(image, picture));
  each('[class^="callout-"]', calloutFromClass);
  each('pre br', (lineBreak) => lineBreak.replaceWith('\n'));
  each('span.field', (field) => field.setAttribute('data-field', field.textContent));
  each('nav.contents', (contents) => contents.setAttribute('data-contents', ''));
  each('hr.page-break', (sheet) => sheet.setAttribute('data-page-break', ''));
  each('br[data-style*="page-break-before:always"]', sheetFromBreak);
  each('p img[data-source]', pictureApart);
  each('p.caption', captionOfPicture);
  each('p', (paragraph) => isBlank(paragraph) && paragraph.remove());
  each('*', plain);
}

const kept = /^(href|start|type|colspan|rowspan|align|alt|class|data-(?!style$)[\w-]+)$/;

function plain(element: Element): void {
  for (const name of element.getAttributeNames()) if (!kept.test(name)) element.removeAttribute(name);
}

const isText = (text: string | null) => (text ?? '').replace(/\u00A0/g, ' ').trim() !== '';

/** Word ends paragraphs with an element of its own that holds a space. */
const solid = (part: Element) => (isText(part.textContent) ? Array.from(part.childNodes) : []);

/** A picture at either end of a paragraph stands beside it, where it leaves no empty one. */
function pictureApart(image: Element): void {
  const paragraph = image.closest('p');
  if (!paragraph || image.closest('figure')) return;
  const range = paragraph.ownerDocument.createRange();
  range.setStart(paragraph, 0);
  range.setEndBefore(image);
  if (isText(range.toString())) paragraph.after(image);
  else paragraph.before(image);
  if (isBlank(paragraph)) paragraph.remove();
}

const isBlank = (element: Element) =>
  element.textContent.replace(/\u00A0/g, ' ').trim() === '' &&
  !element.closest('td, th, li') &&
  !element.querySelector('img, [data-footnote], [data-field], [data-source], [data-page-break]');

function removeComments(node: Node): void {
  for (const child of node.childNodes) if (child.nodeType !== 8) removeComments(child);
  for (const child of Array.from(node.childNodes)) if (child.nodeType === 8) node.removeChild(child);
}

/** A title and a heading of a style of their own are paragraphs in Word, with a level for the outline. */
function headingFromStyle(paragraph: HTMLElement): void {
  const [, outline] = /mso-outline-level:\s*([1-6])/.exec(paragraph.dataset['style'] ?? '') ?? [];
  const level = /^(MsoTitle|Title)$/.test(paragraph.className) ? '1' : outline;
  if (!level || isBlank(paragraph) || paragraph.closest('li, td, th')) return;
  const heading = paragraph.ownerDocument.createElement(`h${level}`);
  heading.append(...paragraph.childNodes);
  paragraph.replaceWith(heading);
}

/** Task lists as others write them: a box at the beginning of an item. */
function taskFromBox(box: HTMLElement): void {
  const item = box.closest('li');
  if (!item || item.querySelector('input') !== box) return;
  if (!item.hasAttribute('data-checked'))
    item.setAttribute('data-checked', String(box.hasAttribute('checked')));
  item.setAttribute('data-type', 'taskItem');
  item.parentElement?.setAttribute('data-type', 'taskList');
  box.remove();
}

function alignFromStyle(cell: HTMLElement): void {
  const inside = cell.querySelector<HTMLElement>('p');
  const styles = [cell, inside].map((element) => element?.dataset['style'] ?? '').join(';');
  const [, style] = /text-align:\s*(center|right)/.exec(styles) ?? [];
  const [, styled] = /(?:^|\s)align-(center|right)/.exec(inside?.className ?? '') ?? [];
  const align = styled ?? style ?? inside?.getAttribute('align');
  if (align && !/align-/.test(cell.className)) cell.setAttribute('align', align);
}

/** A picture of ours is known by its file; any other only by what an importer makes of it. */
function readPicture(image: HTMLElement, picture: Picture): void {
  if (image.closest('[data-source]')) return;
  const description = image.getAttribute('alt') ?? '';
  const source = picture(image.getAttribute('src') ?? '', description);
  if (source !== null) image.setAttribute('data-source', source);
  else image.replaceWith(description);
}

const kinds = ['note', 'important', 'example', 'warning'];

/** Word has boxes only as tables of one cell. */
function calloutFromClass(box: Element): void {
  const kind = box.className.replace('callout-', '');
  if (!kinds.includes(kind)) return;
  box.setAttribute('data-callout', kind);
  for (const cell of Array.from(box.querySelectorAll('tr, td, tbody')))
    if (!box.contains(cell.closest('table'))) cell.replaceWith(...cell.childNodes);
}

function captionOfPicture(caption: HTMLElement): void {
  const image = caption.previousElementSibling;
  const source = image?.getAttribute('data-source');
  if (image?.tagName !== 'IMG' || !source) return;
  const figure = caption.ownerDocument.createElement('figure');
  figure.setAttribute('data-source', source);
  const below = caption.ownerDocument.createElement('figcaption');
  below.append(...caption.childNodes);
  image.before(figure);
  figure.append(image, below);
  caption.remove();
}

function sheetFromBreak(lineBreak: HTMLElement): void {
  const sheet = lineBreak.ownerDocument.createElement('div');
  sheet.setAttribute('data-page-break', '');
  const paragraph = lineBreak.closest('p');
  lineBreak.remove();
  if (paragraph) paragraph.before(sheet);
}
