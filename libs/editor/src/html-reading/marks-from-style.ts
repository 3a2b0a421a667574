const marks: readonly (readonly [RegExp, string])[] = [
  [/(?<![-\w])font-weight:\s*(bold|[6-9]00)/, 'strong'],
  [/(?<![-\w])font-style:\s*italic/, 'em'],
  [/text-decoration[^;]*line-through/, 's'],
  [/text-decoration[^;]*underline/, 'u'],
  [/vertical-align:\s*sub/, 'sub'],
  [/vertical-align:\s*super/, 'sup'],
  [/mso-highlight:/, 'mark'],
];

/** What was only a style becomes an element; bold that is styled normal is none. Headings are bold by themselves. */
export function marksFromStyle(element: HTMLElement): void {
  const style = element.dataset['style'] ?? '';
  if (/^[BI]$/.test(element.tagName) && /(?<![-\w])font-(weight|style):\s*(normal|400)/.test(style)) {
    element.replaceWith(...element.childNodes);
    return;
  }
  if (/^(H\d|TH|TD|TABLE|TR|A|LI|UL|OL|DIV)$/.test(element.tagName)) return;
  for (const [pattern, tag] of marks) if (pattern.test(style)) wrapContent(element, tag);
}

function wrapContent(element: Element, tag: string): void {
  const isBlank = element.textContent.replace(/\u00A0/g, ' ').trim() === '';
  if (isBlank || element.querySelector('p, div, ul, ol, table')) return;
  const wrapper = element.ownerDocument.createElement(tag);
  wrapper.append(...element.childNodes);
  element.append(wrapper);
}
