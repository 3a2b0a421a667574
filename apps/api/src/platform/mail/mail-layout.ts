export interface MailContent {
  subject: string;
  body: string;
  linkLabel: string | null;
  link: string | null;
}

const signature = 'Kommunen-Netzwerk: engagiert in NRW';

const escapes: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };
const escape = (text: string) => text.replace(/[&<>"]/g, (character) => escapes[character] ?? '');

const isLink = (paragraph: string) => paragraph === '{{link}}';

/** What a mail says, for readers of plain text; `hidden` stands where the link would be. */
export function plainText({ body, link, linkLabel }: MailContent, hidden = ''): string {
  const paragraphs = body
    .split('\n\n')
    .map((paragraph) =>
      linkLabel !== null && isLink(paragraph) ? `${linkLabel ?? ''}:\n${link ?? hidden}` : paragraph,
    );
  return [...paragraphs, `-- \n${signature}`].join('\n\n');
}

/** The same in HTML, as plain as it can be: many town halls strip everything else. */
export function html({ body, link, linkLabel, subject }: MailContent): string {
  const paragraphs = body
    .split('\n\n')
    .map((paragraph) =>
      isLink(paragraph)
        ? `<p><a href="${escape(link ?? '')}">${escape(linkLabel ?? '')}</a></p>`
        : `<p>${escape(paragraph).replaceAll('\n', '<br>')}</p>`,
    );
  return [
    `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>${escape(subject)}</title></head>`,
    `<body style="font-family: sans-serif; font-size: 16px; line-height: 1.5; max-width: 38em">`,
    ...paragraphs,
    `<p>${escape(signature)}</p></body></html>`,
  ].join('\n');
}
