import type { DocumentNode } from '@app/contracts/documents';
import { ChevronRight, GripVertical } from 'lucide-react';
import { useLayoutEffect, useMemo, useState } from 'react';
import {
  Button,
  Collection,
  ListLayout,
  RouterProvider,
  Tree,
  TreeItem,
  TreeItemContent,
  Virtualizer,
} from 'react-aria-components';
import { useLocation } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { createStore, type Store } from '../../../lib/store.ts';
import { classNames } from '../../../ui/class-names.ts';
import { useOpenPages } from './open-pages.ts';
import styles from './page-tree.module.css';
import { above, type TreeNode, treeOf } from './tree-nodes.ts';
import { usePageDrag } from './use-page-drag.ts';
import { useSelected } from './use-selected.ts';

interface Props {
  spaceId: string;
  slug: string;
  pages: readonly DocumentNode[];
  current?: string | undefined;
}

/** What rows follow by themselves: of a thousand, only those that changed are made anew. */
interface Shown {
  open: ReadonlySet<string>;
  current: string | undefined;
}

/** More rows than these exist only where one looks; the tree then scrolls by itself. */
const mostAtOnce = 150;

/** The pages of a space: arrow keys, letters, Enter opens a page. The way to the current one is opened out. */
export function PageTree({ spaceId, slug, pages, current }: Props) {
  const [, go] = useLocation();
  const [open, setOpen] = useOpenPages(spaceId);
  useWayOut(pages, current, open, setOpen);
  const [shown] = useState(() => createStore<Shown>({ open, current }));
  useLayoutEffect(() => shown.set({ open, current }), [shown, open, current]);
  const nodes = useMemo(() => treeOf(pages), [pages]);
  const isLarge = pages.length > mostAtOnce;
  const tree = (
    <Tree
      aria-label={t('documents.pages')}
      className={classNames(styles['tree'], isLarge && styles['large'])}
      items={nodes}
      selectionMode="none"
      dragAndDropHooks={usePageDrag<TreeNode>(spaceId, pages)}
      expandedKeys={open}
      onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
    >
      {(node) => <Row node={node} shown={shown} slug={slug} />}
    </Tree>
  );
  return (
    <RouterProvider navigate={go}>
      {isLarge ? (
        <Virtualizer layout={ListLayout} layoutOptions={layout}>
          {tree}
        </Virtualizer>
      ) : (
        tree
      )}
    </RouterProvider>
  );
}

const layout = { estimatedRowHeight: 34 };

/** Opens out what stands above the current page, whenever one comes to it or it comes elsewhere. */
function useWayOut(
  pages: readonly DocumentNode[],
  current: string | undefined,
  open: ReadonlySet<string>,
  setOpen: (open: ReadonlySet<string>) => void,
) {
  const way = useMemo(() => above(pages, current), [pages, current]);
  const [known, setKnown] = useState('');
  const place = [current, ...way].join(' ');
  if (known === place) return;
  setKnown(place);
  if (way.some((id) => !open.has(id))) setOpen(new Set([...open, ...way]));
}

interface RowProps {
  node: TreeNode;
  shown: Store<Shown>;
  slug: string;
}

function Row({ node, shown, slug }: RowProps) {
  const isOpen = useSelected(shown, ({ open }) => open.has(node.id));
  const isCurrent = useSelected(shown, ({ current }) => current === node.id);
  return (
    <TreeItem
      id={node.id}
      textValue={node.page.title}
      href={addresses.document(slug, node.id)}
      className={styles['row'] ?? ''}
      hasChildItems={node.children.length > 0}
      {...(isCurrent && { 'aria-current': 'page', 'data-current': true })}
    >
      <TreeItemContent>{({ level }) => <Line node={node} level={level} isOpen={isOpen} />}</TreeItemContent>
      {/* What is closed is not built: a space may have thousands of pages. */}
      <Collection items={isOpen ? node.children : noNodes}>
        {(child) => <Row node={child} shown={shown} slug={slug} />}
      </Collection>
    </TreeItem>
  );
}

const noNodes: TreeNode[] = [];

function Line({ node, level, isOpen }: { node: TreeNode; level: number; isOpen: boolean }) {
  const { title, can } = node.page;
  return (
    <div className={styles['line']} style={{ '--level': level - 1 } as React.CSSProperties}>
      {node.children.length > 0 ? (
        <Button
          slot="chevron"
          className={styles['chevron'] ?? ''}
          aria-label={t(isOpen ? 'documents.collapse' : 'documents.expand', { title })}
        >
          <ChevronRight size={18} aria-hidden />
        </Button>
      ) : (
        <span className={styles['leaf']} />
      )}
      <span className={styles['title']}>{title}</span>
      {can.edit && (
        <Button
          slot="drag"
          className={styles['handle'] ?? ''}
          aria-label={t('documents.move.handle', { title })}
        >
          <GripVertical size={16} aria-hidden />
        </Button>
      )}
    </div>
  );
}
