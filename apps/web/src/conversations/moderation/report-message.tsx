import type { Message } from '@app/contracts/messages';
import { moderationRoutes, type ReportReason, reportReason } from '@app/contracts/moderation';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';

/** Tells the moderators of the space what is wrong with a message. */
export function ReportMessage({ message, onClose }: { message: Message; onClose: () => void }) {
  const form = useForm({
    initial: { reason: 'off-topic' as ReportReason, note: '' },
    send: (body) => call(moderationRoutes.report, { params: { messageId: message.id }, body }),
    done: () => {
      showToast(t('moderation.report.sent'));
      onClose();
    },
  });
  return (
    <Dialog title={t('moderation.report.title')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <p>{t('moderation.report.intro')}</p>
        <RadioGroup
          label={t('moderation.report.reason')}
          {...form.field('reason')}
          options={reportReason.options.map((value) => ({ value, label: t(`moderation.reasons.${value}`) }))}
        />
        <TextArea label={t('moderation.report.note')} optional maxLength={500} {...form.field('note')} />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('moderation.report.send')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
