import type { AuditEntry } from '@app/contracts/administration';
import { useInfiniteQuery } from '@tanstack/react-query';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { EmptyState, ErrorState, LoadMore, Skeleton } from '../../ui/feedback.tsx';
import { PersonLine } from '../../ui/person.tsx';
import { AdministrationFrame } from './administration-frame.tsx';
import { auditQuery } from './administration-queries.ts';
import styles from './administration.module.css';
import { actionText } from './audit-texts.ts';

/** "Protokoll": who changed which right. */
export function AuditPage() {
  const audit = useInfiniteQuery(auditQuery);
  const items = audit.data?.pages.flatMap((page) => page.items) ?? [];
  return (
    <AdministrationFrame title={t('administration.audit')} intro={t('administration.auditIntro')}>
      {audit.isPending && <Skeleton />}
      {audit.isError && <ErrorState error={audit.error} retry={audit.refetch} />}
      {audit.isSuccess && items.length === 0 && <EmptyState title={t('administration.noAudit')} />}
      <ul className={styles['list']}>
        {items.map((entry) => (
          <Entry key={entry.id} entry={entry} />
        ))}
      </ul>
      <LoadMore hasMore={audit.hasNextPage} loading={audit.isFetchingNextPage} onLoad={audit.fetchNextPage} />
    </AdministrationFrame>
  );
}

function Entry({ entry }: { entry: AuditEntry }) {
  const { from, to } = entry.details;
  const isChange = typeof from === 'string' && typeof to === 'string';
  return (
    <li>
      <div className={styles['entry']}>
        <span className={styles['entryTitle']}>
          {actionText(entry.action)}
          {entry.subject.name !== null && <span>{entry.subject.name}</span>}
        </span>
        {isChange && (
          <span className={styles['muted']}>
            {from} → {to}
          </span>
        )}
        <span className={styles['muted']}>
          {entry.actor ? <PersonLine person={entry.actor} /> : t('administration.nobody')} ·{' '}
          <DateTime at={entry.at} show="full" />
        </span>
      </div>
    </li>
  );
}
