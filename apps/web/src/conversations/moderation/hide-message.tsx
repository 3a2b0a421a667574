import type { Message } from '@app/contracts/messages';
import { moderationRoutes } from '@app/contracts/moderation';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import { restoreMessage } from '../message-actions.ts';
import { useMessageHandlers } from '../message-handlers.ts';
import { tellProblem } from '../message-parts.tsx';

/** Takes a message away, with a reason that its author reads. */
export function HideMessage({ message, onClose }: { message: Message; onClose: () => void }) {
  const { store } = useMessageHandlers();
  const form = useForm({
    initial: { reason: '' },
    send: (body) => call(moderationRoutes.hide, { params: { messageId: message.id }, body }),
    done: (delta) => {
      onClose();
      store.receive(delta);
      showToast(t('moderation.hide.done'), {
        undo: () => void restoreMessage(store, message.id).catch(tellProblem),
      });
    },
  });
  return (
    <Dialog title={t('moderation.hideTitle')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <p>{t('moderation.hideHint')}</p>
        <TextArea
          label={t('moderation.reasonForAuthor')}
          hint={t('moderation.reasonForAuthorHint')}
          maxLength={500}
          {...form.field('reason')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="danger" busy={form.busy}>
            {t('moderation.hide.action')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
