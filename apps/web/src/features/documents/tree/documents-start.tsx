import type { DocumentNode } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { FileText, Plus, Trash2 } from 'lucide-react';
import { lazy, Suspense, useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { Button, IconButton } from '../../../ui/button.tsx';
import { DateTime } from '../../../ui/date-time.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/feedback.tsx';
import { PageHeader } from '../../../ui/page.tsx';
import { PersonLine } from '../../../ui/person.tsx';
import { ExchangeMenu } from '../exchange/exchange-menu.tsx';
import { treeQuery } from '../documents.queries.ts';
import { useWide } from '../use-wide.ts';
import styles from './documents-start.module.css';
import { Favourites } from './favourites.tsx';
import { TreePanel } from './tree-panel.tsx';

const NewPageDialog = lazy(() =>
  import('./new-page-dialog.tsx').then((module) => ({ default: module.NewPageDialog })),
);
const TrashDialog = lazy(() =>
  import('./trash-dialog.tsx').then((module) => ({ default: module.TrashDialog })),
);

/** Where one comes first: what was changed last, one's favourites, and on a phone the tree. */
export function DocumentsStart({ space }: { space: Space }) {
  const tree = useQuery(treeQuery(space.id));
  const [isNew, setIsNew] = useState(false);
  const [isTrash, setIsTrash] = useState(false);
  const mayCreate = tree.data?.can.create ?? false;
  const actions = tree.data && (
    <>
      {mayCreate && (
        <>
          <Button variant="primary" icon={<Plus size={18} aria-hidden />} onClick={() => setIsNew(true)}>
            {t('documents.newPage')}
          </Button>
          <IconButton
            label={t('documents.trash.open')}
            icon={<Trash2 size={20} />}
            onClick={() => setIsTrash(true)}
          />
        </>
      )}
      {(mayCreate || tree.data.documents.length > 0) && <ExchangeMenu space={space} mayCreate={mayCreate} />}
    </>
  );
  return (
    <div className={styles['start']}>
      <PageHeader title={t('documents.title')} intro={t('documents.intro')} actions={actions} />
      {tree.data ? (
        <Pages space={space} pages={tree.data.documents} mayCreate={tree.data.can.create} />
      ) : (
        <Waiting error={tree.error} retry={tree.refetch} />
      )}
      <Suspense>
        {isNew && <NewPageDialog space={space} onClose={() => setIsNew(false)} />}
        {isTrash && <TrashDialog space={space} onClose={() => setIsTrash(false)} />}
      </Suspense>
    </div>
  );
}

const Waiting = ({ error, retry }: { error: Error | null; retry: () => unknown }) =>
  error ? <ErrorState error={error} retry={retry} /> : <Skeleton lines={10} />;

interface PagesProps {
  space: Space;
  pages: readonly DocumentNode[];
  mayCreate: boolean;
}

function Pages({ space, pages, mayCreate }: PagesProps) {
  const isWide = useWide(); // there the tree stands at the side
  if (pages.length === 0)
    return (
      <EmptyState icon={<FileText size={32} aria-hidden />} title={t('documents.noPages')}>
        {t(mayCreate ? 'documents.noPagesText' : 'documents.noPagesReader')}
      </EmptyState>
    );
  return (
    <>
      {!isWide && <TreePanel space={space} />}
      <Favourites space={space} />
      <Latest space={space} pages={pages} />
    </>
  );
}

const mostShown = 10;

function Latest({ space, pages }: { space: Space; pages: readonly DocumentNode[] }) {
  const latest = pages.toSorted((a, b) => b.changedAt.localeCompare(a.changedAt)).slice(0, mostShown);
  return (
    <section aria-labelledby="latest-pages">
      <h2 id="latest-pages">{t('documents.latest')}</h2>
      <ul className={styles['latest']}>
        {latest.map(({ id, title, changedAt, changedBy }) => (
          <li key={id}>
            <Link href={addresses.document(space.slug, id)}>{title}</Link>
            <span>
              {changedBy && <PersonLine person={changedBy} />} <DateTime at={changedAt} />
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}
