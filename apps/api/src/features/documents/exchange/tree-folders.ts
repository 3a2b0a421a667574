import { cleanFileName } from '@app/domain/file-names';

interface Page {
  id: string;
  parent: string | null;
  title: string;
}

/** What unpackers of every system take; a folder in a folder in a folder must still fit. */
const longest = 80;
const deepest = 12;

/** The path of each page, without its ending: folders follow the tree, a page beside the folder of those below it. */
export function foldersOf(pages: Page[]): Map<string, string> {
  const byId = new Map(pages.map((page) => [page.id, page]));
  const paths = new Map<string, string>();
  const taken = new Set<string>();
  const pathOf = (page: Page, depth: number): string => {
    const known = paths.get(page.id);
    if (known !== undefined) return known;
    const parent = page.parent === null || depth > deepest ? undefined : byId.get(page.parent);
    const folder = parent ? `${pathOf(parent, depth + 1)}/` : '';
    const path = free(folder + nameOf(page.title), taken);
    paths.set(page.id, path);
    return path;
  };
  for (const page of pages) pathOf(page, 0);
  return paths;
}

const nameOf = (title: string) =>
  cleanFileName(title.replace(/[/\\]/g, '-'))
    .slice(0, longest)
    .replace(/[\s.]+$/, '') || 'Seite';

/** Windows does not tell large letters from small ones. */
function free(path: string, taken: Set<string>): string {
  let found = path;
  for (let number = 2; taken.has(found.toLowerCase()); number += 1) found = `${path} (${number})`;
  taken.add(found.toLowerCase());
  return found;
}
