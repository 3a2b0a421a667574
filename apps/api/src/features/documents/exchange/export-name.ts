import { cleanFileName } from '@app/domain/file-names';

/** The name of a file for everyone, and for those who only read ASCII (RFC 6266). */
export function attachmentHeader(name: string): string {
  const ascii = name.replace(/[^\x20-\x7e]|["\\%]/g, '_');
  const encoded = encodeURIComponent(name).replace(
    /['()*]/g,
    (sign) => `%${sign.charCodeAt(0).toString(16).toUpperCase()}`,
  );
  return `attachment; filename="${ascii}"; filename*=UTF-8''${encoded}`;
}

/** A slash in a title is no folder. */
export const exportName = (title: string, ending: string): string =>
  `${cleanFileName(title.replace(/[/\\]/g, '-')).slice(0, 100)}.${ending}`;
