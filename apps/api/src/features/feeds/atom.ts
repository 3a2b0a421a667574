interface AtomEntry {
  id: string;
  title: string;
  author: string;
  published: string;
  updated: string;
  link: string;
  html: string;
}

interface AtomFeed {
  id: string;
  title: string;
  link: string;
  updated: string;
  entries: AtomEntry[];
}

/** Characters that no XML 1.0 document may have, not even escaped. */
// oxlint-disable-next-line no-control-regex -- they are what is looked for
const impossible = /[\u0000-\u0008\u000B\u000C\u000E-\u001F\uFFFE\uFFFF]/g;

const escaped = (text: string) =>
  text
    .toWellFormed()
    .replace(impossible, '')
    .replace(/[&<>"']/g, (character) => `&#${character.charCodeAt(0)};`);

/** RFC 4287. */
export const atomOf = ({ id, title, link, updated, entries }: AtomFeed): string =>
  `<?xml version="1.0" encoding="utf-8"?>
<feed xmlns="http://www.w3.org/2005/Atom" xml:lang="de">
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<link rel="alternate" type="text/html" href="${escaped(link)}"/>
<updated>${updated}</updated>
${entries.map(entryOf).join('')}</feed>
`;

const entryOf = ({ id, title, author, published, updated, link, html }: AtomEntry): string => `<entry>
<id>${escaped(id)}</id>
<title>${escaped(title)}</title>
<author><name>${escaped(author)}</name></author>
<published>${published}</published>
<updated>${updated}</updated>
<link rel="alternate" type="text/html" href="${escaped(link)}"/>
<content type="html">${escaped(html)}</content>
</entry>
`;
