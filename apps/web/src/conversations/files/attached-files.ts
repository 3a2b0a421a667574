import { type FileReference, readFileReference } from '@app/domain/file-references';

export interface AttachedFile {
  markdown: string;
  name: string;
  reference: FileReference;
}

const file = String.raw`!?\[(?:[^\]\\\n]|\\.)*\]\(file:[0-9a-f-]{36}#[0-9x]+\)`;
const atTheEnd = new RegExp(String.raw`(?:^|\n\n)(${file}(?:\n\n${file})*)$`);

/** A body as a plain field shows it: the words, and beside them the files that stand at its end. */
export function splitFiles(body: string): { words: string; files: AttachedFile[] } {
  const found = atTheEnd.exec(body);
  if (!found) return { words: body, files: [] };
  const files = (found[1] ?? '').split('\n\n').flatMap(attached);
  return { words: body.slice(0, found.index), files };
}

export const joinFiles = (words: string, files: readonly string[]): string =>
  [...(words === '' ? [] : [words]), ...files].join('\n\n');

function attached(markdown: string): AttachedFile[] {
  const [, label = '', target = ''] = /^!?\[(.*)\]\((.*)\)$/.exec(markdown) ?? [];
  const reference = readFileReference(target);
  return reference ? [{ markdown, name: label.replace(/\\(.)/g, '$1'), reference }] : [];
}
