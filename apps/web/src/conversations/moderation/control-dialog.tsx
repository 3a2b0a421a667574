import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Conversation, Delta } from '@app/contracts/conversations';
import { call } from '../../lib/api.ts';
import { dateTimeValue } from '../../lib/date-fields.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { Select, TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';

const pauses = [0, 30, 60, 300, 900, 3_600, 86_400] as const;

interface Props {
  conversation: Conversation;
  /** The answer to a change is a delta like any other. */
  changed: (delta: Delta) => void;
  onClose: () => void;
}

/** Who writes here, how often, and until when. */
export function ControlDialog({ conversation, changed, onClose }: Props) {
  const { id, announcementOnly, slowModeSeconds, closesAt, reopensAt } = conversation;
  const form = useForm({
    initial: {
      announcementOnly,
      slowModeSeconds: String(slowModeSeconds),
      closesAt: fieldOf(closesAt),
      reopensAt: fieldOf(reopensAt),
    },
    send: (values) =>
      call(conversationRoutes.update, {
        params: { conversationId: id },
        body: {
          announcementOnly: values.announcementOnly,
          slowModeSeconds: Number(values.slowModeSeconds),
          ...(values.closesAt !== fieldOf(closesAt) && { closesAt: instantOf(values.closesAt) }),
          ...(values.reopensAt !== fieldOf(reopensAt) && { reopensAt: instantOf(values.reopensAt) }),
        },
      }),
    done: (delta) => {
      changed(delta);
      showToast(t('moderation.control.done'));
      onClose();
    },
  });
  const known = pauses.some((seconds) => seconds === slowModeSeconds);
  return (
    <Dialog title={t('moderation.control.title')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <Checkbox
          label={t('moderation.control.announcementOnly')}
          hint={t('moderation.control.announcementHint')}
          checked={form.values.announcementOnly}
          onChange={(value) => form.set('announcementOnly', value)}
        />
        <Select
          label={t('moderation.control.slowMode')}
          hint={t('moderation.control.slowModeHint')}
          {...form.field('slowModeSeconds')}
          options={(known ? pauses : [...pauses, slowModeSeconds]).map((seconds) => ({
            value: String(seconds),
            label: pauseText(seconds),
          }))}
        />
        <TextField
          type="datetime-local"
          label={t('moderation.control.closesAt')}
          hint={t('moderation.control.closesAtHint')}
          optional
          {...form.field('closesAt')}
        />
        <TextField
          type="datetime-local"
          label={t('moderation.control.reopensAt')}
          optional
          {...form.field('reopensAt')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('moderation.control.save')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

/** "alle 5 Minuten" */
export function pauseText(seconds: number): string {
  if (seconds === 0) return t('moderation.control.off');
  if (seconds < 60) return t('moderation.control.seconds', { count: seconds });
  if (seconds < 3_600) return t('moderation.control.minutes', { count: Math.round(seconds / 60) });
  return t('moderation.control.hours', { count: Math.round(seconds / 3_600) });
}

/** As the browser's field for date and time wants it, in the person's own time. */
const fieldOf = (at: string | null): string => (at === null ? '' : dateTimeValue(new Date(at)));

const instantOf = (field: string): string | null => (field === '' ? null : new Date(field).toISOString());
