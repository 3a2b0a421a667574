import { listsFromWord } from '@app/editor/html-reading/word-lists';
import { isAllowedLink } from './markdown/editor-schema.ts';

const dropped = 'style, script, meta, link, title, base, img, svg, iframe, object, button, select';
const keptAttributes: Record<string, string[]> = {
  A: ['href'],
  OL: ['start'],
  UL: ['data-type'],
  LI: ['data-type', 'data-checked'],
  CODE: ['class'],
  TD: ['align'],
  TH: ['align'],
  SPAN: ['data-mention'],
};

/**
 * What Word, LibreOffice, mail programs and web pages put on the clipboard, reduced to what Markdown can say. Styles
 * are read from an attribute of another name: our content security policy forbids style attributes, even here.
 */
export function cleanPaste(html: string): string {
  if (html.includes('data-pm-slice')) return html; // from an editor of ours
  const renamed = html.replace(/(<[^>]*?\s)style\s*=/gi, '$1data-style=');
  const { body } = new DOMParser().parseFromString(renamed, 'text/html');
  for (const element of body.querySelectorAll(dropped)) element.remove();
  removeComments(body);
  listsFromWord(body);
  for (const element of body.querySelectorAll<HTMLElement>('[data-style], b, i')) marksFromStyle(element);
  for (const list of body.querySelectorAll('ul.contains-task-list')) tasksFromRendered(list);
  for (const link of body.querySelectorAll('a.mention')) mentionFromRendered(link);
  for (const cell of body.querySelectorAll('td, th')) oneLine(cell);
  for (const element of body.querySelectorAll('*')) simplify(element);
  for (const paragraph of body.querySelectorAll('p')) if (isBlank(paragraph)) paragraph.remove();
  return body.innerHTML;
}

const isBlank = (element: Element) => element.textContent.replace(/\u00A0/g, ' ').trim() === '';

function removeComments(root: Node): void {
  const walker = document.createTreeWalker(root, NodeFilter.SHOW_COMMENT);
  const comments: Node[] = [];
  while (walker.nextNode()) comments.push(walker.currentNode);
  for (const comment of comments) comment.parentNode?.removeChild(comment);
}

/** Bold, italic and struck text that was only a style becomes an element; bold that is styled normal is none. */
function marksFromStyle(element: HTMLElement): void {
  const style = element.dataset['style'] ?? '';
  if (/^[BI]$/.test(element.tagName) && /font-(weight|style):\s*(normal|400)/.test(style)) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (/^(H\d|TH|TABLE|STRONG|EM|B|I)$/.test(element.tagName)) return;
  if (/font-weight:\s*(bold|[6-9]00)/.test(style)) wrapContent(element, 'strong');
  if (/font-style:\s*italic/.test(style)) wrapContent(element, 'em');
  if (/text-decoration[^;]*line-through/.test(style)) wrapContent(element, 's');
}

function wrapContent(element: Element, name: string): void {
  if (isBlank(element) || element.querySelector('p, div, ul, ol, table')) return;
  const wrapper = element.ownerDocument.createElement(name);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}

/** Task lists as our server renders them. */
function tasksFromRendered(list: Element): void {
  list.setAttribute('data-type', 'taskList');
  for (const item of list.children) {
    const box = item.querySelector('input');
    item.setAttribute('data-type', 'taskItem');
    item.setAttribute('data-checked', String(box?.hasAttribute('checked') ?? false));
    box?.remove();
  }
}

/** Mentions as our server renders them. */
function mentionFromRendered(link: Element): void {
  const person = link.getAttribute('data-person');
  const municipality = link.getAttribute('data-municipality');
  if (person === null && municipality === null) return;
  const mention = link.ownerDocument.createElement('span');
  mention.setAttribute('data-mention', person === null ? `municipality:${municipality}` : `person:${person}`);
  mention.textContent = link.textContent;
  link.replaceWith(mention);
}

/** A table cell of Markdown is one line. */
function oneLine(cell: Element): void {
  for (const end of cell.querySelectorAll('p, div, li')) end.append(' ');
  for (const lineBreak of cell.querySelectorAll('br')) lineBreak.replaceWith(' ');
  for (const block of cell.querySelectorAll('p, div, ul, ol, li')) block.replaceWith(...block.childNodes);
}

function simplify(element: Element): void {
  const href = element.getAttribute('href');
  const isLink = element.tagName === 'A' && href !== null && isAllowedLink(href);
  const isKept = isLink || element.hasAttribute('data-mention');
  const hollow = /^(SPAN|FONT|U|O:P|CENTER|A)$/.test(element.tagName) && !isKept;
  if (hollow) element.replaceWith(...element.childNodes);
  const kept = keptAttributes[element.tagName] ?? [];
  for (const name of element.getAttributeNames()) if (!kept.includes(name)) element.removeAttribute(name);
}
