const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' };

/** NUL has no place in HTML, escaped or not. */
export const escapeText = (text: string): string =>
  text.replaceAll('\0', '').replace(/[&<>"]/g, (sign) => entities[sign] ?? sign);

type Value = string | number | boolean | null | undefined;

/** `html` is HTML already; attributes are escaped here. False, null and undefined leave an attribute out. */
export function element(tag: string, attributes: Record<string, Value>, html: string): string {
  return `${emptyElement(tag, attributes)}${html}</${tag}>`;
}

export function emptyElement(tag: string, attributes: Record<string, Value> = {}): string {
  const written = Object.entries(attributes).map(([name, value]) => {
    if (value === false || value === null || value === undefined) return '';
    return value === true ? ` ${name}` : ` ${name}="${escapeText(String(value))}"`;
  });
  return `<${tag}${written.join('')}>`;
}
