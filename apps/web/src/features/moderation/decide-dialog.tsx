import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextArea } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import styles from './moderation.module.css';

interface Props {
  decision: 'hide' | 'remove' | 'decline';
  send: (note: string) => Promise<unknown>;
  onClose: () => void;
}

/** Taking away what somebody wrote needs a reason, which that person reads. */
export function DecideDialog({ decision, send, onClose }: Props) {
  const isForLog = decision === 'remove';
  const form = useForm({
    initial: { note: '' },
    send: ({ note }) => send(note),
    done: onClose,
  });
  return (
    <Dialog title={t(`moderation.${decision}Title`)} onClose={onClose}>
      <form {...form.props} className={styles['form']}>
        <FormError problem={form.problem} />
        <p>{t(`moderation.${decision}Hint`)}</p>
        <TextArea
          label={t(isForLog ? 'moderation.note' : 'moderation.reasonForAuthor')}
          hint={t(isForLog ? 'moderation.noteHint' : 'moderation.reasonForAuthorHint')}
          optional={isForLog}
          maxLength={500}
          {...form.field('note')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="danger" busy={form.busy}>
            {t(`moderation.decisions.${decision}`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
