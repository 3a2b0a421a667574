import type { Message } from '@app/contracts/messages';
import { spaceModerationRoutes } from '@app/contracts/space-moderation';
import { useState } from 'react';
import { v7 } from 'uuid';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { RadioGroup } from '../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { Select, TextArea } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import { useMessageHandlers } from '../message-handlers.ts';

const day = 86_400_000;
const lengths = [1, 3, 7, 30] as const;

/** Warns whoever wrote a message, or asks them to write nothing for a while. */
export function SanctionAuthor({ message, onClose }: { message: Message; onClose: () => void }) {
  const { store } = useMessageHandlers();
  const spaceId = store.snapshot().view?.conversation.space ?? '';
  const personId = message.author.id ?? '';
  const [id] = useState(() => v7());
  const form = useForm({
    initial: { kind: 'warn' as 'warn' | 'silence', days: '7', text: '' },
    send: ({ kind, days, text }) =>
      kind === 'warn'
        ? call(spaceModerationRoutes.warn, {
            params: { spaceId },
            body: { id, person: personId, message: message.id, text },
          })
        : call(spaceModerationRoutes.silence, {
            params: { spaceId, personId },
            body: { until: new Date(Date.now() + Number(days) * day).toISOString(), reason: text },
          }),
    done: (_, { kind }) => {
      showToast(t(`moderation.sanction.done.${kind}`, { name: message.author.name }));
      onClose();
    },
  });
  return (
    <Dialog title={t('moderation.sanction.title', { name: message.author.name })} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <RadioGroup
          label={t('moderation.sanction.what')}
          {...form.field('kind')}
          options={(['warn', 'silence'] as const).map((value) => ({
            value,
            label: t(`moderation.sanction.${value}`),
            hint: t(`moderation.sanction.hints.${value}`),
          }))}
        />
        {form.values.kind === 'silence' && (
          <Select
            label={t('moderation.sanction.howLong')}
            {...form.field('days')}
            options={lengths.map((count) => ({
              value: String(count),
              label: t('moderation.sanction.days', { count }),
            }))}
          />
        )}
        <TextArea
          label={t('moderation.reasonForAuthor')}
          hint={t('moderation.sanction.reasonHint')}
          maxLength={500}
          {...form.field('text')}
        />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="danger" busy={form.busy}>
            {t(`moderation.sanction.${form.values.kind}`)}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
