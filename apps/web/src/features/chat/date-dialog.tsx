import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Conversation } from '@app/contracts/conversations';
import { useState } from 'react';
import { useLocation } from 'wouter';
import { call } from '../../lib/api.ts';
import { dayValue } from '../../lib/date-fields.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { daysBefore, startOfDay } from './days.ts';
import styles from './direct.module.css';

interface Props {
  /** Of the conversation. */
  address: string;
  conversation: Conversation;
  onClose: () => void;
}

/** Goes to the first message of a day, or to the next one there is. */
export function DateDialog({ address, conversation, onClose }: Props) {
  const [, navigate] = useLocation();
  const [today] = useState(() => new Date());
  const form = useForm({
    initial: { day: dayValue(today) },
    check: ({ day }) => ({ ...(startOfDay(day) === undefined && { day: t('chat.date.missing') }) }),
    send: ({ day }) =>
      call(conversationRoutes.since, {
        params: { conversationId: conversation.id },
        query: { at: (startOfDay(day) ?? today).toISOString() },
      }),
    done: ({ message }) => {
      onClose();
      if (message !== null) navigate(`${address}?nachricht=${message}`);
    },
  });
  const choices = [
    { label: t('chat.date.today'), day: dayValue(today) },
    { label: t('chat.date.weekAgo'), day: dayValue(daysBefore(today, 7)) },
    { label: t('chat.date.monthAgo'), day: dayValue(daysBefore(today, 30)) },
    { label: t('chat.date.beginning'), day: dayValue(new Date(conversation.createdAt)) },
  ];
  return (
    <Dialog title={t('chat.date.title')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField
          label={t('chat.date.label')}
          type="date"
          max={dayValue(today)}
          required
          {...form.field('day')}
        />
        <ul className={styles['choices']} aria-label={t('chat.date.choices')}>
          {choices.map(({ label, day }) => (
            <li key={label}>
              <Button small onClick={() => form.set('day', day)} aria-pressed={form.values.day === day}>
                {label}
              </Button>
            </li>
          ))}
        </ul>
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('chat.date.go')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}
