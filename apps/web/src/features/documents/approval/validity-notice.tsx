import type { ApprovalState, ReleasedVersion } from '@app/contracts/document-approval';
import { useQuery } from '@tanstack/react-query';
import { Link } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { t } from '../../../lib/i18n.ts';
import { DateTime } from '../../../ui/date-time.tsx';
import { Alert } from '../../../ui/feedback.tsx';
import type { PartProps } from '../page/document-parts.ts';
import { approvalsQuery } from './approval.queries.ts';

/** Which version is valid, and whether what stands here is newer. */
export function ValidityNotice({ document }: PartProps) {
  const { data } = useQuery(approvalsQuery(document.id));
  const valid = data?.released[0];
  const vote = data?.approvals.find(({ state }) => state === 'open' || state === 'passed');
  if (!data || (!valid && !vote)) return null;
  return (
    <Alert tone={valid ? 'success' : 'info'}>
      {valid && <Valid documentId={document.id} version={valid} changed={data.changed} />}
      {vote && <Voting state={vote.state} changed={data.changed} />}
    </Alert>
  );
}

interface ValidProps {
  documentId: string;
  version: ReleasedVersion;
  changed: boolean;
}

const Valid = ({ documentId, version, changed }: ValidProps) => (
  <p>
    <Link href={addresses.releasedDocument(documentId, version.number)}>
      {t('documentApproval.valid', { number: version.number })}
    </Link>{' '}
    <DateTime at={version.releasedAt} show="date" />
    {changed && ` · ${t('documentApproval.newerDraft')}`}
  </p>
);

const Voting = ({ state, changed }: { state: ApprovalState; changed: boolean }) => (
  <p>
    {t(state === 'open' ? 'documentApproval.voting' : 'documentApproval.waiting')}
    {changed && ` · ${t('documentApproval.changedSince')}`}
  </p>
);
