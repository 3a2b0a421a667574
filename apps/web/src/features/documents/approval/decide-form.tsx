import { type ApprovalDecision, documentApprovalRoutes as routes } from '@app/contracts/document-approval';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { RadioGroup } from '../../../ui/choices.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import { TextArea } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { showToast } from '../../../ui/toasts.ts';

const decisions = ['approve', 'reject', 'abstain'] as const satisfies ApprovalDecision[];

/** One's own vote; it may be changed until all have voted. */
export function DecideForm({ documentId, approvalId }: { documentId: string; approvalId: string }) {
  const client = useQueryClient();
  const form = useForm({
    initial: { decision: 'approve' as ApprovalDecision, remark: '' },
    send: (body) => call(routes.decide, { params: { documentId, approvalId }, body }),
    done() {
      showToast(t('documentApproval.decided'));
      void client.invalidateQueries({ queryKey: ['document', documentId] });
    },
  });
  return (
    <form {...form.props}>
      <FormError problem={form.problem} />
      <RadioGroup
        label={t('documentApproval.yourVote')}
        value={form.values.decision}
        onChange={(value) => form.set('decision', value)}
        options={decisions.map((value) => ({ value, label: t(`documentApproval.choice.${value}`) }))}
      />
      <TextArea label={t('documentApproval.remark')} optional maxLength={2_000} {...form.field('remark')} />
      <Button type="submit" variant="primary" busy={form.busy}>
        {t('documentApproval.decide')}
      </Button>
    </form>
  );
}
