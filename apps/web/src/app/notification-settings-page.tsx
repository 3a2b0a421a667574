import { AccountTabs } from '../features/account/account-frame.tsx';
import { ChosenLevels } from '../features/notifications/chosen-levels.tsx';
import { MailSettingsSection } from '../features/notifications/mail-settings.tsx';
import { PushSetting } from '../features/push/push-setting.tsx';
import { t } from '../lib/i18n.ts';
import { usePerson } from '../lib/session.ts';
import { Page, PageHeader } from '../ui/page.tsx';
import { SignInOffer } from '../ui/sign-in-offer.tsx';
import { useSpaces } from './shell/own-spaces.ts';

/** `/einstellungen/benachrichtigungen`: what reaches me, where and when. */
export function NotificationSettingsPage() {
  const person = usePerson();
  const { own } = useSpaces();
  return (
    <Page>
      <PageHeader title={t('notifications.settingsTitle')} intro={t('notifications.settingsIntro')} />
      {person ? (
        <>
          <AccountTabs />
          <PushSetting person={person.id} />
          <MailSettingsSection spaces={own} />
          <ChosenLevels />
        </>
      ) : (
        <SignInOffer />
      )}
    </Page>
  );
}
