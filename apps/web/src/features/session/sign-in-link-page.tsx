import { sessionRoutes } from '@app/contracts/session';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Alert, FormError } from '../../ui/feedback.tsx';
import { useForm } from '../../ui/form.ts';
import { takeToken } from '../../lib/link-token.ts';
import { goOnAsSomebodyElse } from './next-page.ts';
import styles from './session.module.css';
import { VisitorFrame } from './visitor-frame.tsx';

/** Opening the link does nothing yet: mail scanners open links too. The button does. */
export function SignInLinkPage() {
  const [token] = useState(takeToken);
  const form = useForm({
    initial: {},
    send: () => call(sessionRoutes.signInByLink, { body: { token } }),
    done: () => goOnAsSomebodyElse('/'),
  });
  return (
    <VisitorFrame title={t('session.linkTitle')}>
      <section className={styles['panel']}>
        {token === '' ? (
          <Alert tone="warning">{t('session.linkIncomplete')}</Alert>
        ) : (
          <form {...form.props}>
            <FormError problem={form.problem} />
            <p>{t('session.linkIntro')}</p>
            <Button type="submit" variant="primary" block busy={form.busy}>
              {t('session.signInNow')}
            </Button>
          </form>
        )}
        {(token === '' || form.problem !== undefined) && (
          <LinkButton href="/anmelden" block>
            {t('session.newLink')}
          </LinkButton>
        )}
      </section>
    </VisitorFrame>
  );
}
