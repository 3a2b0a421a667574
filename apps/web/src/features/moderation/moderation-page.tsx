import { t } from '../../lib/i18n.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { MailSwitch } from './mail-switch.tsx';
import { Queue } from './queue.tsx';

/** `/moderation`: everything that waits in the spaces one moderates. */
export function ModerationPage() {
  return (
    <Page>
      <PageHeader title={t('moderation.title')} intro={t('moderation.intro')} />
      <Queue />
      <MailSwitch />
    </Page>
  );
}
