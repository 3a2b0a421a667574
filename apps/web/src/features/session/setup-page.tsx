import { sessionRoutes } from '@app/contracts/session';
import { useQuery } from '@tanstack/react-query';
import { Redirect } from 'wouter';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { sessionQuery } from '../../lib/session.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { goOnAsSomebodyElse } from './next-page.ts';
import styles from './session.module.css';
import { VisitorFrame } from './visitor-frame.tsx';

/** The first visit to an empty installation. */
export function SetupPage() {
  const session = useQuery(sessionQuery);
  const form = useForm({
    initial: { code: '', name: '', email: '', password: '' },
    send: (body) => call(sessionRoutes.setUp, { body }),
    done: () => goOnAsSomebodyElse('/'),
  });
  if (session.data && !session.data.needsSetup) return <Redirect to="/" replace />;
  return (
    <VisitorFrame title={t('session.setup')} intro={t('session.setupIntro')}>
      <section className={styles['panel']}>
        <form {...form.props}>
          <FormError problem={form.problem} />
          <TextField
            label={t('session.setupCode')}
            hint={t('session.setupCodeHint')}
            autoComplete="one-time-code"
            autoCapitalize="characters"
            spellCheck={false}
            {...form.field('code')}
          />
          <TextField label={t('session.name')} autoComplete="name" {...form.field('name')} />
          <TextField
            label={t('session.email')}
            type="email"
            autoComplete="username"
            {...form.field('email')}
          />
          <TextField
            label={t('session.newPassword')}
            hint={t('session.newPasswordHint')}
            type="password"
            autoComplete="new-password"
            {...form.field('password')}
          />
          <Button type="submit" variant="primary" block busy={form.busy}>
            {t('session.setUp')}
          </Button>
        </form>
      </section>
    </VisitorFrame>
  );
}
