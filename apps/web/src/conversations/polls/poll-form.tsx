import { maxPollOptions, type NewPoll } from '@app/contracts/polls';
import { Plus, Trash2 } from 'lucide-react';
import { t } from '../../lib/i18n.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { Checkbox } from '../../ui/choices.tsx';
import { Dialog, DialogActions } from '../../ui/dialog.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import styles from './polls.module.css';

interface Asked {
  question: string;
  poll: NewPoll;
}

interface Props<Answer> {
  /** What was chosen before; the text of a post is the question then. */
  before?: NewPoll | undefined;
  /** Asks for the question as well. */
  hasQuestion: boolean;
  label: string;
  send: (asked: Asked) => Promise<Answer>;
  done: (answer: Answer) => void;
  onClose: () => void;
}

const enough = 2;

/** Answers to choose from, and how; in a conversation with the question, in a new topic beside its text. */
export function PollForm<Answer>({ before, hasQuestion, label, send, done, onClose }: Props<Answer>) {
  const form = useForm({
    initial: { question: '', ...startOf(before) },
    check: ({ question, options }) => ({
      ...(hasQuestion && question.trim() === '' && { question: t('polls.questionMissing') }),
      ...(filled(options).length < enough && { options: t('polls.optionsMissing') }),
    }),
    send: ({ question, options, multiple, secret, endsOn }) =>
      send({
        question,
        poll: { options: filled(options), multiple, secretUntilVoted: secret, endsAt: endOf(endsOn) },
      }),
    done,
  });
  const options = form.field('options');
  const issue = options.error ?? form.field('poll.options' as 'options').error;
  const setOption = (at: number, text: string) =>
    options.onChange(options.value.map((before, index) => (index === at ? text : before)));
  return (
    <Dialog title={t('polls.ask')} onClose={onClose}>
      <form {...form.props}>
        <FormError problem={form.problem ?? issue} />
        {hasQuestion ? (
          <TextField label={t('polls.question')} maxLength={500} {...form.field('question')} />
        ) : (
          <p>{t('polls.textAsks')}</p>
        )}
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
            {label}
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

function startOf(before: NewPoll | undefined) {
  if (!before) return { options: ['', ''], multiple: false, secret: false, endsOn: '' };
  const { options, multiple, secretUntilVoted, endsAt } = before;
  return { options, multiple, secret: secretUntilVoted, endsOn: endsAt === null ? '' : dayOf(endsAt) };
}

/** As a field for a date has it, where one is. */
const dayOf = (instant: string): string => new Date(instant).toLocaleDateString('sv-SE');

/** The end of that day where one is. */
const endOf = (day: string): string | null => (day === '' ? null : new Date(`${day}T23:59:59`).toISOString());
