import type { OwnBookmark } from '@app/contracts/bookmarks';
import type { Message } from '@app/contracts/messages';
import { dateTimeValue } from '../lib/date-fields.ts';
import { fullText } from '../lib/dates.ts';
import { t } from '../lib/i18n.ts';
import { Button } from '../ui/button.tsx';
import { Dialog, DialogActions } from '../ui/dialog.tsx';
import { FormError } from '../ui/feedback.tsx';
import { Select, TextArea, TextField } from '../ui/fields.tsx';
import { useForm } from '../ui/form.ts';
import { showToast } from '../ui/toasts.ts';
import { useBookmark, useBookmarking } from './bookmarks.ts';
import { type RemindChoice, remindChoices, remindTime } from './remind-times.ts';
import { useRemoveBookmark } from './use-remove-bookmark.ts';

interface Props {
  message: Pick<Message, 'id' | 'conversation'>;
  onClose: () => void;
}

/** Keeps a message to come back to, or changes what was kept of it. */
export function BookmarkDialog({ message, onClose }: Props) {
  const kept = useBookmark(message);
  if (kept === undefined) return null;
  return <BookmarkForm message={message} kept={kept} onClose={onClose} />;
}

const valuesOf = (kept: OwnBookmark | null) => ({
  note: kept?.note ?? '',
  remind: (kept?.remindAt ? 'other' : 'none') as RemindChoice,
  at: kept?.remindAt ? dateTimeValue(new Date(kept.remindAt)) : '',
});

function BookmarkForm({ message, kept, onClose }: Props & { kept: OwnBookmark | null }) {
  const { save } = useBookmarking();
  const initial = valuesOf(kept);
  /** A time that has passed may stay: it was only not meant anew. */
  const timeOf = ({ remind, at }: typeof initial) =>
    remind === 'other' && at === initial.at && kept?.remindAt
      ? new Date(kept.remindAt)
      : remindTime(remind, at);
  const form = useForm({
    initial,
    check: (values) => (timeOf(values) === undefined ? { at: t('bookmarks.timeMissing') } : {}),
    send: (values) =>
      save(message, { note: values.note.trim(), remindAt: timeOf(values)?.toISOString() ?? null }),
    done: (_, values) => {
      const at = timeOf(values);
      showToast(at ? t('bookmarks.savedUntil', { date: fullText(at) }) : t('bookmarks.saved'));
      onClose();
    },
  });
  return (
    <Dialog title={t(kept ? 'bookmarks.change' : 'bookmarks.title')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <p>{t('bookmarks.intro')}</p>
        <TextArea label={t('bookmarks.note')} optional rows={2} maxLength={500} {...form.field('note')} />
        <Select<RemindChoice>
          label={t('bookmarks.remind')}
          aria-required={false}
          options={remindChoices.map((value) => ({
            value,
            label: t(`bookmarks.times.${value}`),
          }))}
          {...form.field('remind')}
        />
        {form.values.remind === 'other' && (
          <TextField label={t('bookmarks.time')} type="datetime-local" {...form.field('at')} />
        )}
        <DialogActions>
          {kept && <RemoveButton message={message} kept={kept} onClose={onClose} />}
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t(kept ? 'bookmarks.save' : 'bookmarks.keep')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function RemoveButton({ message, kept, onClose }: Props & { kept: OwnBookmark }) {
  const remove = useRemoveBookmark();
  return (
    <Button variant="tertiary" onClick={() => void remove(message, kept).then(onClose)}>
      {t('bookmarks.remove')}
    </Button>
  );
}
