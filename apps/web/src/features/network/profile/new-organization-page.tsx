import { addedOrganizationKind, organizationRoutes } from '@app/contracts/organizations';
import { useQueryClient } from '@tanstack/react-query';
import { Link, useLocation } from 'wouter';
import { addresses } from '../../../lib/addresses.ts';
import { call } from '../../../lib/api.ts';
import { t } from '../../../lib/i18n.ts';
import { Button } from '../../../ui/button.tsx';
import { FormError } from '../../../ui/feedback.tsx';
import { Select, TextArea, TextField } from '../../../ui/fields.tsx';
import { useForm } from '../../../ui/form.ts';
import { Page, PageHeader } from '../../../ui/page.tsx';
import { profilePath } from '../texts.ts';
import css from './profile.module.css';

/** For organisations that are no municipality; those are all there. */
export function NewOrganizationPage() {
  const [, go] = useLocation();
  const client = useQueryClient();
  const form = useForm({
    initial: { kind: 'carrier' as Values['kind'], displayName: '', about: '', website: '' },
    send: ({ website, ...body }: Values) =>
      call(organizationRoutes.create, { body: { ...body, website: website || null } }),
    done: ({ key }) => {
      void client.invalidateQueries({ queryKey: ['network'] });
      go(profilePath(key));
    },
  });
  return (
    <Page>
      <PageHeader
        preline={<Link href={addresses.municipalities}>{t('network.profile.back')}</Link>}
        title={t('network.form.newTitle')}
      />
      <form {...form.props} className={css.form}>
        <FormError problem={form.problem} />
        <Select
          label={t('network.form.kind')}
          options={addedOrganizationKind.options.map((value) => ({
            value,
            label: t(`network.kinds.${value}`),
          }))}
          {...form.field('kind')}
        />
        <TextField label={t('network.form.name')} {...form.field('displayName')} />
        <TextArea optional label={t('network.form.about')} maxLength={2000} {...form.field('about')} />
        <TextField optional type="url" label={t('network.form.website')} {...form.field('website')} />
        <div>
          <Button type="submit" variant="primary" busy={form.busy}>
            {t('network.form.create')}
          </Button>
        </div>
      </form>
    </Page>
  );
}

type Values = {
  kind: (typeof addedOrganizationKind.options)[number];
  displayName: string;
  about: string;
  website: string;
};
