import { sessionRoutes } from '@app/contracts/session';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { goOnAsSomebodyElse } from './next-page.ts';

export interface Way {
  email: string;
  onEmail: (email: string) => void;
  /** Sign in the other way. */
  onOther: () => void;
}

export function PasswordForm({ email, onEmail, onOther }: Way) {
  const form = useForm({
    initial: { email, password: '' },
    send: (body) => call(sessionRoutes.signIn, { body }),
    done: () => goOnAsSomebodyElse(),
  });
  const emailField = form.field('email');
  return (
    <form {...form.props}>
      <FormError problem={form.problem} />
      <TextField
        label={t('session.email')}
        type="email"
        autoComplete="username"
        {...emailField}
        onChange={(value) => {
          emailField.onChange(value);
          onEmail(value);
        }}
      />
      <TextField
        label={t('session.password')}
        type="password"
        autoComplete="current-password"
        {...form.field('password')}
      />
      <Button type="submit" variant="primary" block busy={form.busy}>
        {t('session.signIn')}
      </Button>
      <Button block onClick={onOther}>
        {t('session.useLink')}
      </Button>
    </form>
  );
}
