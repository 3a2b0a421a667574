import { sessionRoutes } from '@app/contracts/session';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { Alert, FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import type { Way } from './password-form.tsx';

export function LinkForm({ email, onEmail, onOther }: Way) {
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    initial: { email },
    send: (body) => call(sessionRoutes.requestLink, { body }),
    done: (_, values) => setSentTo(values.email),
  });
  const emailField = form.field('email');
  return (
    <form {...form.props}>
      <FormError problem={form.problem} />
      {sentTo !== undefined && (
        <Alert tone="success" title={t('session.linkSentTitle')} live>
          {t('session.linkSent', { email: sentTo })}
        </Alert>
      )}
      <TextField
        label={t('session.email')}
        type="email"
        autoComplete="username"
        hint={t('session.linkHint')}
        {...emailField}
        onChange={(value) => {
          emailField.onChange(value);
          onEmail(value);
        }}
      />
      <Button type="submit" variant="primary" block busy={form.busy}>
        {sentTo === undefined ? t('session.sendLink') : t('session.sendLinkAgain')}
      </Button>
      <Button block onClick={onOther}>
        {t('session.usePassword')}
      </Button>
    </form>
  );
}
