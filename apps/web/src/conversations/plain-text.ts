/** Elements whose text must not run into the next one's. */
const blocks = 'p, li, tr, h1, h2, h3, h4, h5, h6, blockquote, pre, br, hr';

/** The words of a message without its form; parsing runs no script and loads nothing. */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll(blocks)) block.after(' ');
  for (const cell of body.querySelectorAll('th, td')) if (cell.nextElementSibling) cell.append(' · ');
  return body.textContent.replace(/\s+/g, ' ').trim();
}
