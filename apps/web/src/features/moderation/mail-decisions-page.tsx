import type { ModerationCase } from '@app/contracts/moderation';
import { moderationLogRoutes } from '@app/contracts/moderation-log';
import { useQuery, useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { call } from '../../lib/api.ts';
import { t } from '../../lib/i18n.ts';
import { takeToken } from '../../lib/link-token.ts';
import { Alert, EmptyState, ErrorState, Skeleton } from '../../ui/feedback.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { CaseCard } from './case-card.tsx';
import { DecisionButtons } from './decision-buttons.tsx';
import styles from './moderation.module.css';

/** `/moderation/mail#token`: deciding without signing in. Opening it changes nothing; the buttons do. */
export function MailDecisionsPage() {
  const [token] = useState(takeToken);
  const client = useQueryClient();
  const key = ['moderation-link', token];
  const link = useQuery({
    queryKey: key,
    queryFn: ({ signal }) => call(moderationLogRoutes.look, { body: { token } }, signal),
    enabled: token !== '',
    retry: false,
  });
  const decide = (item: ModerationCase) => (body: { decision: ModerationCase['decision']; note: string }) =>
    body.decision === null
      ? Promise.resolve()
      : call(moderationLogRoutes.decide, {
          body: { token, case: item.id, decision: body.decision, note: body.note },
        }).finally(() => void client.invalidateQueries({ queryKey: key }));
  return (
    <Page>
      <PageHeader
        title={t('moderation.mail.title')}
        {...(link.data && { intro: t('moderation.mail.intro', { name: link.data.name }) })}
      />
      {token === '' && <Alert tone="warning">{t('moderation.mail.incomplete')}</Alert>}
      {token !== '' && link.isPending && <Skeleton />}
      {link.isError && <ErrorState error={link.error} retry={link.refetch} />}
      {link.data?.cases.length === 0 && <EmptyState title={t('moderation.mail.none')} />}
      <ul className={styles['cases']}>
        {link.data?.cases.map((item) => (
          <li key={item.id}>
            <CaseCard
              item={item}
              inSpace={false}
              actions={<DecisionButtons item={item} decide={decide(item)} />}
            />
          </li>
        ))}
      </ul>
    </Page>
  );
}
