const allowedTags = new Set(
  'p br hr h3 h4 h5 h6 strong em s code pre blockquote a img ul ol li table thead tbody tr th td input'.split(
    ' ',
  ),
);
const tag = /<(\/?)([a-z][a-z0-9]*)((?: [a-z-]+(?:="[^"<>]*")?)*) ?(\/?)>/g;
/** Without a scheme an address leads to a page of ours, or with two strokes to another site like any link. */
const leads = /^(https?:|mailto:|tel:|(?![a-z][a-z0-9+.-]*:))/i;

/** What in this HTML could do something, or nothing: read as strictly as no browser does. */
export function harmIn(html: string): string[] {
  const rest = html.replace(tag, '');
  const odd = rest.includes('<')
    ? [`something like a tag: ${rest.slice(rest.indexOf('<')).slice(0, 60)}`]
    : [];
  const tags = [...html.matchAll(tag)].flatMap(([, , name = '', attributes = '']) => [
    ...(allowedTags.has(name) ? [] : [`<${name}>`]),
    ...[...attributes.matchAll(/ ([a-z-]+)="([^"]*)"/g)].flatMap(([, key = '', value = '']) =>
      isHarmless(key, value) ? [] : [`${name} ${key} ${value}`],
    ),
  ]);
  return [...odd, ...tags];
}

function isHarmless(key: string, value: string): boolean {
  if (key === 'href') return leads.test(value);
  if (key.startsWith('src')) return value.startsWith('/api/files/');
  return !key.startsWith('on') && key !== 'style';
}
