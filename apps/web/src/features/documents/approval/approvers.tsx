import type { DocumentApproval } from '@app/contracts/document-approval';
import { t } from '../../../lib/i18n.ts';
import { DateTime } from '../../../ui/date-time.tsx';
import { PersonLine } from '../../../ui/person.tsx';
import styles from './approval.module.css';

/** Who was asked, how each voted, and why. */
export const Approvers = ({ approval }: { approval: DocumentApproval }) => (
  <ul className={styles['approvers']}>
    {approval.approvers.map(({ person, decision, remark, decidedAt }, index) => (
      <li key={index}>
        <PersonLine person={person} />
        <br />
        <strong>{t(`documentApproval.decision.${decision ?? 'none'}`)}</strong>
        {decidedAt && (
          <>
            {', '}
            <DateTime at={decidedAt} show="full" />
          </>
        )}
        {remark && <p className={styles['message']}>{remark}</p>}
      </li>
    ))}
  </ul>
);
