import type { DocumentVersion } from '@app/contracts/document-versions';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTime } from '../../../ui/date-time.tsx';
import { Badge, EmptyState, ErrorState, Skeleton } from '../../../ui/feedback.tsx';
import { PersonLine } from '../../../ui/person.tsx';
import type { PanelProps } from '../page/document-parts.ts';
import { NameDialog } from './name-dialog.tsx';
import { versionTitle } from './version-title.ts';
import { VersionDialog } from './version-dialog.tsx';
import styles from './versions.module.css';
import { versionsQuery } from './versions.queries.ts';

/** The kept states of a page, the latest first. */
export function VersionsPanel({ document }: PanelProps) {
  const found = useQuery(versionsQuery(document.id));
  const [open, setOpen] = useState<string>();
  const [isNaming, setNaming] = useState(false);
  if (found.isPending) return <Skeleton />;
  if (!found.data) return <ErrorState error={found.error} retry={found.refetch} />;
  const { versions, can } = found.data;
  return (
    <>
      {can.write && <Button onClick={() => setNaming(true)}>{t('documentVersions.name')}</Button>}
      {versions.length === 0 && (
        <EmptyState title={t('documentVersions.none')}>{t('documentVersions.noneText')}</EmptyState>
      )}
      <ol className={styles['list']}>
        {versions.map((version) => (
          <li key={version.id}>
            <Entry version={version} onOpen={() => setOpen(version.id)} />
          </li>
        ))}
      </ol>
      {isNaming && <NameDialog documentId={document.id} onClose={() => setNaming(false)} />}
      {open && (
        <VersionDialog
          documentId={document.id}
          versions={versions}
          first={open}
          mayRestore={can.write}
          onClose={() => setOpen(undefined)}
        />
      )}
    </>
  );
}

function Entry({ version, onOpen }: { version: DocumentVersion; onOpen: () => void }) {
  return (
    <>
      <button type="button" className={styles['entry']} onClick={onOpen}>
        {versionTitle(version)}
      </button>
      {version.number !== null && <Badge tone="success">{t('documentVersions.released')}</Badge>}
      <small>
        <DateTime at={version.createdAt} show="full" />
        {[...version.authors, ...(version.createdBy ? [version.createdBy] : [])]
          .filter((person, at, all) => all.findIndex(({ id }) => id === person.id) === at)
          .map((person, index) => (
            <span key={index} className={styles['author']}>
              <PersonLine person={person} />
            </span>
          ))}
      </small>
    </>
  );
}
