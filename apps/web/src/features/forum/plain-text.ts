/** The words of what the server rendered; parsing runs no script and loads nothing. */
export function plainText(html: string): string {
  const { body } = new DOMParser().parseFromString(html, 'text/html');
  for (const block of body.querySelectorAll('p, li, td, th, h3, h4, h5, h6, pre, br')) block.after(' ');
  return body.textContent.replace(/\s+/g, ' ').trim();
}
