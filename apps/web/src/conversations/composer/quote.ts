/** Somebody's words as a Markdown quote, with who said it and where it stands. */
export function quoteOf({ author, link, body }: { author: string; link: string; body: string }): string {
  const lines = body.trim().split('\n');
  const name = author.replace(/[[\]\\]/g, '');
  return `${[`[${name}](${link}):`, '', ...lines].map((line) => `> ${line}`.trimEnd()).join('\n')}\n\n`;
}
