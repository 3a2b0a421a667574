import { readFileReference } from '@app/domain/file-references';
import { htmlOf } from '@app/editor/html';
import { escapeText } from '@app/editor/html/element';
import type { HtmlPlaces } from '@app/editor/html/places';
import { paperStyle } from './paper-style.ts';
import type { ExportedFile } from './export-files.ts';

export interface PageInput {
  title: string;
  space: string;
  date: Date;
  json: unknown;
  /** The origin of this platform, without a slash at its end. */
  origin: string;
  files: ReadonlyMap<string, ExportedFile>;
}

const asData = ({ mediaType, bytes }: ExportedFile) => `data:${mediaType};base64,${bytes.toString('base64')}`;

/** Pictures lie in the file itself; links lead to this platform, where one signs in. */
export const placesIn = ({ origin, files }: Pick<PageInput, 'origin' | 'files'>): HtmlPlaces => ({
  picture(source) {
    const file = files.get(readFileReference(source)?.id ?? '');
    return file?.picture ? { src: asData(file) } : null;
  },
  file: (source) => `${origin}/api/files/${readFileReference(source)?.id}/datei`,
  page: (documentId) => `${origin}/dokument/${documentId}`,
  mention: () => null,
});

/** A document as one file that needs nothing else, for reading, keeping and printing. */
export function htmlPage(input: PageInput, places: HtmlPlaces = placesIn(input)): string {
  const { title, space, date, json } = input;
  const line = `${escapeText(space)} · ${date.toLocaleDateString('de-DE')}`;
  return `<!doctype html>
<html lang="de">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeText(title)}</title>
<style>${paperStyle}</style>
</head>
<body>
<header class="letterhead">${line}</header>
<main>
<h1>${escapeText(title)}</h1>
${htmlOf(json, places)}
</main>
</body>
</html>
`;
}
