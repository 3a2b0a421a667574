import type { DocumentNode } from '@app/contracts/documents';
import type { Goal } from './use-page-actions.ts';

/** This page and all below it: none of them can be its parent. */
export function withBelow(pages: readonly DocumentNode[], id: string): ReadonlySet<string> {
  const found = new Set([id]);
  for (let grown = true; grown;) {
    grown = false;
    for (const page of pages)
      if (page.parent !== null && found.has(page.parent) && !found.has(page.id)) {
        found.add(page.id);
        grown = true;
      }
  }
  return found;
}

export interface ListedPage {
  page: DocumentNode;
  depth: number;
}

/** All pages as one reads the tree. */
export function inOrder(pages: readonly DocumentNode[]): ListedPage[] {
  const known = new Set(pages.map(({ id }) => id));
  const below = Map.groupBy(pages, ({ parent }) => (parent !== null && known.has(parent) ? parent : null));
  const listed: ListedPage[] = [];
  const add = (parent: string | null, depth: number) => {
    for (const page of below.get(parent) ?? []) {
      listed.push({ page, depth });
      add(page.id, depth + 1);
    }
  };
  add(null, 0);
  return listed;
}

export type Step = 'up' | 'down' | 'in' | 'out';

/** Where one step leads; nothing when there is no way. */
export function stepFrom(pages: readonly DocumentNode[], id: string, step: Step): Goal | undefined {
  const page = pages.find((other) => other.id === id);
  if (!page) return undefined;
  return step === 'out' ? stepOut(pages, page) : stepAmong(pages, page, step);
}

function stepOut(pages: readonly DocumentNode[], page: DocumentNode): Goal | undefined {
  const parent = pages.find(({ id }) => id === page.parent);
  return parent && { parent: parent.parent, after: parent.id };
}

function stepAmong(pages: readonly DocumentNode[], page: DocumentNode, step: Step): Goal | undefined {
  const siblings = pages.filter(({ parent }) => parent === page.parent);
  const at = siblings.indexOf(page);
  const [before, next] = [siblings[at - 1], siblings[at + 1]];
  if (step === 'down') return next && { parent: page.parent, after: next.id };
  if (!before) return undefined;
  if (step === 'up') return { parent: page.parent, after: siblings[at - 2]?.id ?? null };
  return { parent: before.id, after: pages.findLast(({ parent }) => parent === before.id)?.id ?? null };
}
