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
import { useMessageHandlers } from '../message-handlers.ts';

/** A moderator changes somebody else's words; everyone reads why. The source is shown, so that nothing else changes. */
export function CorrectMessage({ message, onClose }: { message: Message; onClose: () => void }) {
  const { store } = useMessageHandlers();
  const form = useForm({
    initial: { body: message.body, note: '' },
    send: (values) =>
      call(moderationRoutes.correct, {
        params: { messageId: message.id },
        body: { ...values, revision: message.revision },
      }),
    done: (delta) => {
      store.receive(delta);
      showToast(t('moderation.correct.done'));
      onClose();
    },
  });
  return (
    <Dialog title={t('moderation.correct.title', { name: message.author.name })} onClose={onClose} wide>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextArea label={t('moderation.correct.body')} rows={8} {...form.field('body')} />
        <TextArea
          label={t('moderation.correct.note')}
          hint={t('moderation.correct.noteHint')}
          maxLength={500}
          {...form.field('note')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('moderation.correct.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
