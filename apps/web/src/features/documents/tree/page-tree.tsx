import type { DocumentNode } from '@app/contracts/documents';
import { ChevronRight, GripVertical } from 'lucide-react';
import { useMemo, useState } from 'react';
import { Button, Collection, RouterProvider, Tree, TreeItem, TreeItemContent } from 'react-aria-components';
import { useLocation } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { useOpenPages } from './open-pages.ts';
import styles from './page-tree.module.css';
import { above, type TreeNode, treeOf } from './tree-nodes.ts';
import { usePageDrag } from './use-page-drag.ts';

interface Props {
  spaceId: string;
  slug: string;
  pages: readonly DocumentNode[];
  current?: string | undefined;
}

/** The pages of a space: arrow keys, letters, Enter opens a page. The way to the current one is opened out. */
export function PageTree({ spaceId, slug, pages, current }: Props) {
  const [, go] = useLocation();
  const [open, setOpen] = useOpenPages(spaceId);
  const way = useMemo(() => above(pages, current), [pages, current]);
  const [shown, setShown] = useState('');
  const place = [current, ...way].join(' ');
  if (shown !== place) {
    setShown(place);
    if (way.some((id) => !open.has(id))) setOpen(new Set([...open, ...way]));
  }
  const nodes = useMemo(() => treeOf(pages), [pages]);
  const dragAndDropHooks = usePageDrag<TreeNode>(spaceId, pages);
  return (
    <RouterProvider navigate={go}>
      <Tree
        aria-label={t('documents.pages')}
        className={styles['tree'] ?? ''}
        items={nodes}
        selectionMode="none"
        dragAndDropHooks={dragAndDropHooks}
        expandedKeys={open}
        onExpandedChange={(keys) => setOpen(new Set([...keys].map(String)))}
        dependencies={[open, current, slug]}
      >
        {(node) => <Row node={node} open={open} slug={slug} current={current} />}
      </Tree>
    </RouterProvider>
  );
}

interface RowProps {
  node: TreeNode;
  open: ReadonlySet<string>;
  slug: string;
  current: string | undefined;
}

function Row({ node, open, slug, current }: RowProps) {
  const { title } = node.page;
  const isOpen = open.has(node.id);
  return (
    <TreeItem
      id={node.id}
      textValue={title}
      href={addresses.document(slug, node.id)}
      className={styles['row'] ?? ''}
      hasChildItems={node.children.length > 0}
      {...(node.id === current && { 'aria-current': 'page', 'data-current': true })}
    >
      <TreeItemContent>
        {({ level }) => (
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
            {node.page.can.edit && (
              <Button
                slot="drag"
                className={styles['handle'] ?? ''}
                aria-label={t('documents.move.handle', { title })}
              >
                <GripVertical size={16} aria-hidden />
              </Button>
            )}
          </div>
        )}
      </TreeItemContent>
      {/* What is closed is not built: a space may have thousands of pages. */}
      <Collection items={isOpen ? node.children : noNodes} dependencies={[open, current, slug]}>
        {(child) => <Row node={child} open={open} slug={slug} current={current} />}
      </Collection>
    </TreeItem>
  );
}

const noNodes: TreeNode[] = [];
