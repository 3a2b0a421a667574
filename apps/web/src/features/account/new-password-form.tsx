import { accountRoutes, type OwnProfile } from '@app/contracts/account';
import { useQueryClient } from '@tanstack/react-query';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button } from '../../ui/button.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import { ownSessionsQuery, useKeepProfile } from './account-queries.ts';
import styles from './account.module.css';

export function NewPasswordForm({ profile }: { profile: OwnProfile }) {
  const keep = useKeepProfile();
  const client = useQueryClient();
  const { hasPassword, needsCurrentPassword } = profile;
  const form = useForm({
    initial: { current: '', next: '' },
    send: ({ current, next }) =>
      call(accountRoutes.setPassword, { body: { next, ...(needsCurrentPassword && { current }) } }),
    done: (answer) => {
      keep(answer);
      void client.invalidateQueries({ queryKey: ownSessionsQuery.queryKey });
      form.reset();
      showToast(t('account.passwordSaved'));
    },
  });
  return (
    <section className={styles['panel']} aria-labelledby="password">
      <h2 id="password">{t('account.password')}</h2>
      <p>{t(hasPassword ? 'account.passwordIntro' : 'account.noPasswordIntro')}</p>
      <form {...form.props}>
        <FormError problem={form.problem} />
        {/* Password managers want to know whose password it is. */}
        <input type="text" autoComplete="username" value={profile.email ?? ''} readOnly hidden />
        {needsCurrentPassword && (
          <TextField
            label={t('account.currentPassword')}
            type="password"
            autoComplete="current-password"
            {...form.field('current')}
          />
        )}
        <TextField
          label={t('account.newPassword')}
          hint={t('account.newPasswordHint')}
          type="password"
          autoComplete="new-password"
          {...form.field('next')}
        />
        <div>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t(hasPassword ? 'account.changePassword' : 'account.setPassword')}
          </Button>
        </div>
      </form>
    </section>
  );
}
