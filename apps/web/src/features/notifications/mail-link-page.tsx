import { mailLinkRoutes } from '@app/contracts/mail-settings';
import type { RouteOutput } from '@app/contracts/route';
import { useMutation, useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { addresses } from '../../lib/addresses.ts';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { takeToken } from '../../lib/link-token.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Alert, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import styles from './settings.module.css';

type Meant = RouteOutput<typeof mailLinkRoutes.look>;

/** `/mail#…`: opening a link from a mail does nothing yet, because mail scanners open links too. The button does. */
export function MailLinkPage() {
  const [token] = useState(takeToken);
  const link = useQuery({
    queryKey: ['mail-link', token],
    queryFn: ({ signal }) => call(mailLinkRoutes.look, { body: { token } }, signal),
    enabled: token !== '',
    retry: false,
    refetchOnWindowFocus: false,
  });
  return (
    <Page>
      {token === '' && <Broken />}
      {link.error && <Broken error={link.error} />}
      {token !== '' && link.isPending && <Skeleton lines={3} />}
      {link.data && <Meaning token={token} meant={link.data} />}
    </Page>
  );
}

const Broken = ({ error }: { error?: Error }) => (
  <>
    <PageHeader title={t('notifications.link.broken')} />
    {error ? <ErrorState error={error} /> : <p>{t('notifications.link.incomplete')}</p>}
    <div>
      <LinkButton href={addresses.notificationSettings}>{t('notifications.link.toSettings')}</LinkButton>
    </div>
  </>
);

function Meaning({ token, meant: { action, title, kinds } }: { token: string; meant: Meant }) {
  const use = useMutation({
    mutationFn: () => call(mailLinkRoutes.use, { body: { token } }),
    meta: { errorShown: true },
  });
  const subject =
    action === 'stop'
      ? kinds.map((kind) => t(`notifications.mail.kinds.${kind}`)).join(', ')
      : (title ?? t('notifications.link.wholeMail'));
  return (
    <>
      <PageHeader title={t(`notifications.link.titles.${action}`)} />
      <div className={styles['part']}>
        <p>{t(`notifications.link.questions.${action}`, { subject })}</p>
        {use.error && (
          <Alert tone="danger" live>
            {use.error.message}
          </Alert>
        )}
        {use.isSuccess ? (
          <Alert tone="success" live>
            {t(`notifications.link.done.${action}`)}
          </Alert>
        ) : (
          <div>
            <Button variant="primary" busy={use.isPending} onClick={() => use.mutate()}>
              {t(`notifications.link.buttons.${action}`)}
            </Button>
          </div>
        )}
        <div>
          <LinkButton small variant="tertiary" href={addresses.notificationSettings}>
            {t('notifications.link.toSettings')}
          </LinkButton>
        </div>
      </div>
    </>
  );
}
