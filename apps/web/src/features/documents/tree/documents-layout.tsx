import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { ListTree, Plus } from 'lucide-react';
import { lazy, type ReactNode, Suspense, useState } from 'react';
import { Link, useLocation } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { Dialog } from '../../../ui/dialog.tsx';
import { Page } from '../../../ui/page.tsx';
import { ExchangeMenu } from '../exchange/exchange-menu.tsx';
import { treeQuery } from '../documents.queries.ts';
import { useTreeNews } from '../use-documents-news.ts';
import { useWide } from '../use-wide.ts';
import styles from './documents-layout.module.css';
import { TreePanel } from './tree-panel.tsx';

const NewPageDialog = lazy(() =>
  import('./new-page-dialog.tsx').then((module) => ({ default: module.NewPageDialog })),
);

interface Props {
  space: Space;
  /** The page that is shown. */
  current?: string | undefined;
  /** The headings of the page. */
  outline?: ReactNode;
  children: ReactNode;
}

/** Tree and outline at the left, the page beside them; on a phone both are a tap away. */
export function DocumentsLayout({ space, current, outline, children }: Props) {
  useTreeNews(space.id);
  const isWide = useWide();
  return (
    <Page wide>
      <div className={styles['layout']}>
        {isWide ? (
          <div className={styles['side']}>
            <section className={styles['tree']} aria-labelledby="document-pages">
              <TreeHead space={space} current={current} />
              <TreePanel space={space} current={current} />
            </section>
            {outline}
          </div>
        ) : (
          current !== undefined && <Narrow space={space} current={current} outline={outline} />
        )}
        <div className={styles['main']}>{children}</div>
      </div>
    </Page>
  );
}

function TreeHead({ space, current }: { space: Space; current: string | undefined }) {
  const tree = useQuery(treeQuery(space.id));
  const [isNew, setIsNew] = useState(false);
  const page = tree.data?.documents.find(({ id }) => id === current);
  const parent = page?.can.edit ? page : undefined;
  return (
    <div className={styles['treeHead']}>
      <h2 id="document-pages">
        <Link href={addresses.documents(space.slug)}>{t('documents.pages')}</Link>
      </h2>
      <span className={styles['tools']}>
        {tree.data?.can.create && (
          <IconButton
            small
            label={t('documents.newPage')}
            icon={<Plus size={20} />}
            align="end"
            tooltip="below"
            onClick={() => setIsNew(true)}
          />
        )}
        {tree.data && current !== undefined && (
          <ExchangeMenu small space={space} mayCreate={tree.data.can.create} current={page} />
        )}
      </span>
      <Suspense>
        {isNew && <NewPageDialog space={space} below={parent} onClose={() => setIsNew(false)} />}
      </Suspense>
    </div>
  );
}

function Narrow({ space, current, outline }: { space: Space; current: string; outline: ReactNode }) {
  const [openedAt, setOpenedAt] = useState<string>();
  const [path] = useLocation();
  const isOpen = openedAt === path; // closes when one went to a page
  return (
    <div className={styles['narrow']}>
      <Button small icon={<ListTree size={18} aria-hidden />} onClick={() => setOpenedAt(path)}>
        {t('documents.pages')}
      </Button>
      {outline && (
        <details className={styles['contents']}>
          <summary>{t('documents.outline')}</summary>
          {outline}
        </details>
      )}
      {isOpen && (
        <Dialog title={t('documents.pages')} onClose={() => setOpenedAt(undefined)}>
          <TreePanel space={space} current={current} />
        </Dialog>
      )}
    </div>
  );
}
