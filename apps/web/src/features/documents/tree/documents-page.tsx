import type { DocumentNode } from '@app/contracts/documents';
import type { Space } from '@app/contracts/spaces';
import { useQuery } from '@tanstack/react-query';
import { FileText, Plus } from 'lucide-react';
import { useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTime } from '../../../ui/date-time.tsx';
import { EmptyState, ErrorState, Skeleton } from '../../../ui/feedback.tsx';
import { PageHeader } from '../../../ui/page.tsx';
import { PersonLine } from '../../../ui/person.tsx';
import { treeQuery } from '../documents.queries.ts';
import { useWide } from '../use-wide.ts';
import { DocumentsLayout } from './documents-layout.tsx';
import styles from './documents-page.module.css';
import { NewPageDialog } from './new-page-dialog.tsx';
import { TreePanel } from './tree-panel.tsx';

/** `/raeume/:slug/dokumente`: the tree, and what was changed last */
export function DocumentsPage({ space }: { space: Space }) {
  const tree = useQuery(treeQuery(space.id));
  const [isNew, setIsNew] = useState(false);
  const begin = tree.data?.can.create && (
    <Button variant="primary" icon={<Plus size={18} aria-hidden />} onClick={() => setIsNew(true)}>
      {t('documents.newPage')}
    </Button>
  );
  return (
    <DocumentsLayout space={space}>
      <div className={styles['start']}>
        <PageHeader title={t('documents.title')} intro={t('documents.intro')} actions={begin} />
        {tree.data ? (
          <Pages space={space} pages={tree.data.documents} mayCreate={tree.data.can.create} />
        ) : (
          <Waiting error={tree.error} retry={tree.refetch} />
        )}
        {isNew && <NewPageDialog space={space} onClose={() => setIsNew(false)} />}
      </div>
    </DocumentsLayout>
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
