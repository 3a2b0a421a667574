import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';

interface Values extends Record<string, unknown> {
  name: string;
  purpose: string;
}

interface Props {
  title: string;
  action: string;
  initial: Values;
  send: (values: Values) => Promise<unknown>;
  done: (values: Values) => void | Promise<void>;
  onClose: () => void;
}

/** Name and purpose of a channel. */
export function ChannelForm({ title, action, initial, send, done, onClose }: Props) {
  const form = useForm({ initial, send, done: (_, values) => void done(values) });
  return (
    <Dialog title={title} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField label={t('chat.name')} hint={t('chat.nameHint')} {...form.field('name')} />
        <TextField label={t('chat.purpose')} optional {...form.field('purpose')} />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {action}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
