import { accessRequestRoutes } from '@app/contracts/invitations';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { useOrganizationNames } from '../../lib/organization-names.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Alert, FormError } from '../../ui/feedback.tsx';
import { TextArea, TextField } from '../../ui/fields.tsx';
import { useForm } from '../../ui/form.ts';
import { SuggestField } from '../../ui/suggest-field.tsx';
import styles from './session.module.css';
import { VisitorFrame } from './visitor-frame.tsx';

/** "Zugang anfragen" */
export function AccessRequestPage() {
  const [sentTo, setSentTo] = useState<string>();
  const form = useForm({
    initial: { name: '', email: '', organization: '', roleTitle: '', message: '' },
    send: (body) => call(accessRequestRoutes.create, { body }),
    done: (_, values) => setSentTo(values.email),
  });
  const names = useOrganizationNames(form.values.organization);
  return (
    <VisitorFrame title={t('session.requestAccess')} intro={t('session.requestIntro')}>
      <section className={styles['panel']}>
        {sentTo === undefined ? (
          <form {...form.props}>
            <FormError problem={form.problem} />
            <TextField label={t('session.name')} autoComplete="name" {...form.field('name')} />
            <TextField
              label={t('session.email')}
              hint={t('session.workEmailHint')}
              type="email"
              autoComplete="email"
              {...form.field('email')}
            />
            <SuggestField
              label={t('session.organization')}
              hint={t('session.organizationHint')}
              suggestions={names.map(({ name }) => name)}
              {...form.field('organization')}
            />
            <TextField
              label={t('session.function')}
              autoComplete="organization-title"
              optional
              {...form.field('roleTitle')}
            />
            <TextArea
              label={t('session.message')}
              hint={t('session.messageHint')}
              maxLength={2_000}
              optional
              {...form.field('message')}
            />
            <Button type="submit" variant="primary" block busy={form.busy}>
              {t('session.sendRequest')}
            </Button>
          </form>
        ) : (
          <Alert tone="success" title={t('session.requestSentTitle')} live>
            {t('session.requestSent', { email: sentTo })}
          </Alert>
        )}
        <LinkButton href="/anmelden" block>
          {t('session.backToSignIn')}
        </LinkButton>
      </section>
    </VisitorFrame>
  );
}
