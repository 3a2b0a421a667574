import type { AccessRequest } from '@app/contracts/invitations';
import { useQuery } from '@tanstack/react-query';
import { t } from '../../lib/i18n.ts';
import { DateTime } from '../../ui/date-time.tsx';
import { Badge, EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { AdministrationFrame } from './administration-frame.tsx';
import { requestsQuery } from './administration-queries.ts';
import styles from './administration.module.css';
import { RequestCard } from './request-card.tsx';

/** Who asked to be let in. */
export function RequestsPage() {
  const requests = useQuery(requestsQuery);
  const open = requests.data?.filter(({ state }) => state === 'open') ?? [];
  const decided = requests.data?.filter(({ state }) => state !== 'open') ?? [];
  return (
    <AdministrationFrame title={t('administration.requests')} intro={t('administration.requestsIntro')}>
      {requests.isPending && <Skeleton />}
      {requests.isError && <ErrorState error={requests.error} retry={requests.refetch} />}
      {requests.data && open.length === 0 && (
        <EmptyState title={t('administration.noRequests')}>{t('administration.noRequestsHint')}</EmptyState>
      )}
      <div className={styles['cards']}>
        {open.map((request) => (
          <RequestCard key={request.id} request={request} />
        ))}
      </div>
      {decided.length > 0 && (
        <section className={styles['section']} aria-labelledby="decided">
          <h2 id="decided">{t('administration.decided')}</h2>
          <ul className={styles['list']}>
            {decided.map((request) => (
              <DecidedEntry key={request.id} request={request} />
            ))}
          </ul>
        </section>
      )}
    </AdministrationFrame>
  );
}

function DecidedEntry({ request }: { request: AccessRequest }) {
  const approved = request.state === 'approved';
  return (
    <li>
      <div className={styles['entry']}>
        <span className={styles['entryTitle']}>
          {request.name}
          <Badge tone={approved ? 'success' : 'neutral'}>
            {t(approved ? 'administration.approved' : 'administration.declined')}
          </Badge>
        </span>
        <span className={styles['muted']}>
          {request.organization?.name ?? request.organizationName}
          {request.reason !== '' && ` · ${request.reason}`}
        </span>
        <span className={styles['muted']}>
          {request.decidedAt && <DateTime at={request.decidedAt} />}
          {request.decidedBy && ` · ${request.decidedBy.name}`}
        </span>
      </div>
    </li>
  );
}
