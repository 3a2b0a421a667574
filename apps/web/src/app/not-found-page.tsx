import { addresses } from '../lib/addresses.ts';
import { t } from '../lib/i18n.ts';
import { LinkButton } from '../ui/button.tsx';
import { EmptyState } from '../ui/feedback.tsx';
import { Page, PageHeader } from '../ui/page.tsx';

export function NotFoundPage() {
  return (
    <Page>
      <PageHeader title={t('shell.notFound')} />
      <EmptyState
        title={t('shell.notFoundTitle')}
        action={<LinkButton href={addresses.start}>{t('shell.backToStart')}</LinkButton>}
      >
        {t('shell.notFoundText')}
      </EmptyState>
    </Page>
  );
}
