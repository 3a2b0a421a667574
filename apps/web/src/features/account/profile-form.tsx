import { accountRoutes, type OwnProfile } from '@app/contracts/account';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { FormError } from '../../ui/feedback.tsx';
import { Select, TextArea, TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { showToast } from '../../ui/toasts.ts';
import { useKeepProfile } from './account-queries.ts';
import styles from './account.module.css';

export function ProfileForm({ profile }: { profile: OwnProfile }) {
  const keep = useKeepProfile();
  const form = useForm({
    initial: { name: profile.name, about: profile.about, organizationId: profile.organizationId ?? '' },
    send: ({ organizationId, ...rest }) =>
      call(accountRoutes.update, {
        body: { ...rest, ...(organizationId !== (profile.organizationId ?? '') && { organizationId }) },
      }),
    done: (answer) => {
      keep(answer);
      showToast(t('account.saved'));
    },
  });
  return (
    <section className={styles['panel']} aria-labelledby="about-me">
      <h2 id="about-me">{t('account.aboutMe')}</h2>
      <form {...form.props}>
        <FormError problem={form.problem} />
        <TextField label={t('account.name')} autoComplete="name" {...form.field('name')} />
        {profile.affiliations.length > 1 && (
          <Select
            label={t('account.actsFor')}
            hint={t('account.actsForHint')}
            options={profile.affiliations.map(({ organization }) => ({
              value: organization.id,
              label: organization.name,
            }))}
            {...form.field('organizationId')}
          />
        )}
        <TextArea
          label={t('account.about')}
          hint={t('account.aboutHint')}
          maxLength={2_000}
          optional
          {...form.field('about')}
        />
        <div className={styles['buttons']}>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('account.save')}
          </Button>
          <LinkButton href={`/personen/${profile.id}`}>{t('account.viewAsOthers')}</LinkButton>
        </div>
      </form>
    </section>
  );
}
