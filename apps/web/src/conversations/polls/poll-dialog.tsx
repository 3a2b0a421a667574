import { conversationRoutes } from '@app/contracts/conversation-routes';
import type { Delta } from '@app/contracts/conversations';
import { maxPollOptions } from '@app/contracts/polls';
import { Plus, Trash2 } from 'lucide-react';
import { useState } from 'react';
import { v7 } from 'uuid';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import styles from './polls.module.css';

interface Props {
  conversation: string;
  /** The answer to a message is a delta like any other. */
  sent: (delta: Delta) => void;
  onClose: () => void;
}

const enough = 2;

/** Asks a question with answers to choose from. */
export function PollDialog({ conversation, sent, onClose }: Props) {
  const [id] = useState(() => v7());
  const form = useForm({
    initial: { question: '', options: ['', ''], multiple: false, secret: false, endsOn: '' },
    check: ({ question, options }) => ({
      ...(question.trim() === '' && { question: t('polls.questionMissing') }),
      ...(filled(options).length < enough && { options: t('polls.optionsMissing') }),
    }),
    send: ({ question, options, multiple, secret, endsOn }) =>
      call(conversationRoutes.send, {
        params: { conversationId: conversation },
        body: {
          id,
          body: question,
          poll: { options: filled(options), multiple, secretUntilVoted: secret, endsAt: endOf(endsOn) },
        },
      }),
    done: (delta) => {
      sent(delta);
      showToast(t('polls.asked'));
      onClose();
    },
  });
  const options = form.field('options');
  const issue = options.error ?? form.field('poll.options' as 'options').error;
  const setOption = (at: number, text: string) =>
    options.onChange(options.value.map((before, index) => (index === at ? text : before)));
  return (
    <Dialog title={t('polls.ask')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem ?? issue} />
        <TextField label={t('polls.question')} maxLength={500} {...form.field('question')} />
        <fieldset className={styles['edited']}>
          <legend className="kern-label">{t('polls.options')}</legend>
          {options.value.map((text, index) => (
            <div key={index} className={styles['line']}>
              <TextField
                label={t('polls.option', { number: index + 1 })}
                value={text}
                maxLength={120}
                onChange={(next) => setOption(index, next)}
              />
              {options.value.length > enough && (
                <IconButton
                  label={t('polls.removeOption', { number: index + 1 })}
                  icon={<Trash2 size={18} />}
                  onClick={() => options.onChange(options.value.filter((_, at) => at !== index))}
                />
              )}
            </div>
          ))}
          {options.value.length < maxPollOptions && (
            <Button
              small
              variant="tertiary"
              icon={<Plus size={18} aria-hidden />}
              onClick={() => options.onChange([...options.value, ''])}
            >
              {t('polls.addOption')}
            </Button>
          )}
        </fieldset>
        <Choice label={t('polls.multiple')} field={form.field('multiple')} />
        <Choice label={t('polls.secretSetting')} field={form.field('secret')} />
        <TextField type="date" label={t('polls.endsOn')} optional {...form.field('endsOn')} />
        <DialogActions>
          <Button onClick={onClose}>{t('common.cancel')}</Button>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('polls.send')}
          </Button>
        </DialogActions>
      </form>
    </Dialog>
  );
}

function Choice({
  label,
  field,
}: {
  label: string;
  field: { value: boolean; onChange: (value: boolean) => void };
}) {
  return <Checkbox label={label} checked={field.value} onChange={field.onChange} />;
}

const filled = (options: readonly string[]) => options.map((text) => text.trim()).filter(Boolean);

/** The end of that day where one is. */
const endOf = (day: string): string | null => (day === '' ? null : new Date(`${day}T23:59:59`).toISOString());
