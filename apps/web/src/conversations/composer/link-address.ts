import { isAllowedLink } from './markdown/editor-schema.ts';

/** What somebody typed as an address, completed; `null` when it cannot be one or leads where no link may. */
export function addressOf(typed: string): string | null {
  const text = typed.trim();
  if (text === '' || /\s/.test(text)) return null;
  if (isAllowedLink(text)) return text;
  if (/^[^@:/]+@[^@:/]+\.\w+$/.test(text)) return `mailto:${text}`;
  return /^[^:/?#]+\.[\p{L}]{2,}(?:[:/?#].*)?$/u.test(text) ? `https://${text}` : null;
}
