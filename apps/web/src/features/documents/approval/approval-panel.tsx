import { documentApprovalRoutes as routes, type DocumentApproval } from '@app/contracts/document-approval';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { Link } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { DateTime } from '../../../ui/date-time.tsx';
import { ConfirmDialog } from '../../../ui/dialog.tsx';
import { Badge, EmptyState, ErrorState, Skeleton } from '../../../ui/feedback.tsx';
import type { PanelProps } from '../page/document-parts.ts';
import { approvalsQuery } from './approval.queries.ts';
import styles from './approval.module.css';
import { Approvers } from './approvers.tsx';
import { DecideForm } from './decide-form.tsx';
import { StartDialog } from './start-dialog.tsx';

/** Votes on a page, and what came of them. */
export function ApprovalPanel({ document, space }: PanelProps) {
  const found = useQuery(approvalsQuery(document.id));
  const [isStarting, setStarting] = useState(false);
  if (found.isPending) return <Skeleton />;
  if (!found.data) return <ErrorState error={found.error} retry={found.refetch} />;
  const { approvals, can } = found.data;
  return (
    <>
      {can.start && <Button onClick={() => setStarting(true)}>{t('documentApproval.start')}</Button>}
      {approvals.length === 0 && <EmptyState title={t('documentApproval.none')} />}
      <ol className={styles['list']}>
        {approvals.map((approval) => (
          <li key={approval.id}>
            <Vote documentId={document.id} approval={approval} />
          </li>
        ))}
      </ol>
      {isStarting && (
        <StartDialog documentId={document.id} space={space} onClose={() => setStarting(false)} />
      )}
    </>
  );
}

const tones = {
  open: 'info',
  passed: 'info',
  released: 'success',
  rejected: 'danger',
  expired: 'warning',
  withdrawn: 'warning',
} as const;

function Vote({ documentId, approval }: { documentId: string; approval: DocumentApproval }) {
  const client = useQueryClient();
  const [asked, setAsked] = useState<'release' | 'withdraw'>();
  const { id, state, message, version, can } = approval;
  async function close(step: 'release' | 'withdraw') {
    await call(routes[step], { params: { documentId, approvalId: id } });
    await client.invalidateQueries({ queryKey: ['document', documentId] });
  }
  return (
    <>
      <p>
        <Badge tone={tones[state]}>{t(`documentApproval.state.${state}`)}</Badge>{' '}
        {version.number !== null && (
          <Link href={addresses.releasedDocument(documentId, version.number)}>
            {t('documentApproval.numbered', { number: version.number })}
          </Link>
        )}
      </p>
      <p className={styles['small']}>
        {t('documentApproval.started')} <DateTime at={approval.startedAt} show="full" />
        <br />
        {t('documentApproval.deadline')} <DateTime at={approval.deadline} show="full" />
      </p>
      {message && <p className={styles['message']}>{message}</p>}
      <Approvers approval={approval} />
      {can.decide && <DecideForm documentId={documentId} approvalId={id} />}
      <div className={styles['buttons']}>
        {can.release && (
          <Button variant="primary" onClick={() => setAsked('release')}>
            {t('documentApproval.release')}
          </Button>
        )}
        {can.withdraw && (
          <Button onClick={() => setAsked('withdraw')}>{t('documentApproval.withdraw')}</Button>
        )}
      </div>
      {asked && (
        <ConfirmDialog
          title={t(`documentApproval.${asked}`)}
          action={t(`documentApproval.${asked}`)}
          onConfirm={() => close(asked)}
          onClose={() => setAsked(undefined)}
        >
          <p>{t(`documentApproval.${asked}Text`)}</p>
        </ConfirmDialog>
      )}
    </>
  );
}
