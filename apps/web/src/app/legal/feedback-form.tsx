import { feedbackRoutes, maxFeedbackLength } from '@app/contracts/feedback';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { usePerson } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { Alert, FormError } from '../../ui/feedback.tsx';
import { TextArea, TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import styles from './legal-pages.module.css';
import type { LegalTexts } from './legal-texts.ts';

/** Reports a barrier to the coordination; the law asks for it, and it needs no account. */
export function FeedbackForm({ texts }: { texts: LegalTexts['accessibility'] }) {
  const [isSent, setSent] = useState(false);
  const person = usePerson();
  const form = useForm({
    initial: { message: '', page: '', email: '' },
    send: ({ message, page, email }) =>
      call(feedbackRoutes.send, {
        body: { message, ...(page && { page }), ...(email && { email }) },
      }),
    done: () => setSent(true),
  });
  return (
    <section className={styles['form']}>
      <div>
        <h2>{texts.formHeading}</h2>
        <p>{texts.formText}</p>
      </div>
      {isSent ? (
        <Alert
          tone="success"
          live
          actions={
            <Button
              small
              onClick={() => {
                form.reset();
                setSent(false);
              }}
            >
              {texts.another}
            </Button>
          }
        >
          {texts.sent}
        </Alert>
      ) : (
        <form {...form.props}>
          <FormError problem={form.problem} />
          <TextArea label={texts.message} maxLength={maxFeedbackLength} {...form.field('message')} />
          <TextField label={texts.page} hint={texts.pageHint} optional {...form.field('page')} />
          <TextField
            label={texts.email}
            type="email"
            autoComplete={person ? 'off' : 'email'}
            optional
            {...form.field('email')}
          />
          <Button type="submit" variant="primary" busy={form.busy}>
            {texts.send}
          </Button>
        </form>
      )}
    </section>
  );
}
