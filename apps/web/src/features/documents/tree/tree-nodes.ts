import type { DocumentNode } from '@app/contracts/documents';

/** A page with those below it, in their order. */
export interface TreeNode {
  id: string;
  page: DocumentNode;
  children: TreeNode[];
}

/** The list as a tree; a page whose parent may not be seen stands at the top. */
export function treeOf(pages: readonly DocumentNode[]): TreeNode[] {
  const nodes = new Map(pages.map((page) => [page.id, { id: page.id, page, children: [] as TreeNode[] }]));
  const top: TreeNode[] = [];
  for (const node of nodes.values()) {
    const parent = node.page.parent === null ? undefined : nodes.get(node.page.parent);
    (parent?.children ?? top).push(node);
  }
  return top;
}

/** The pages above this one, the next first. */
export function above(pages: readonly DocumentNode[], id: string | undefined): string[] {
  const parents = new Map(pages.map((page) => [page.id, page.parent]));
  const found: string[] = [];
  for (let at = parents.get(id ?? ''); at && !found.includes(at); at = parents.get(at)) found.push(at);
  return found;
}
