import { isCoordination } from '@app/domain/space-rights';
import { Bookmark, LogOut, PenLine, ShieldCheck } from 'lucide-react';
import { type ReactNode, useState } from 'react';
import { useLocation } from 'wouter';
import { addresses } from '../../lib/addresses.ts';
import { t } from '../../lib/i18n.ts';
import { signOut, useActor } from '../../lib/session.ts';
import { Button, LinkButton } from '../../ui/button.tsx';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';
import { showToast } from '../../ui/toasts.ts';

/** The pages about oneself; on a phone also the way to administration and out. */
export function AccountFrame({
  title,
  intro,
  children,
}: {
  title: string;
  intro: string;
  children: ReactNode;
}) {
  return (
    <Page>
      <PageHeader title={title} intro={intro} actions={<WaysOn />} />
      <AccountTabs />
      {children}
    </Page>
  );
}

/** Also above the settings of the device, which people look for beside those of the account. */
export function AccountTabs() {
  const [path] = useLocation();
  const tabs = [
    { href: addresses.account, label: t('account.profile') },
    { href: `${addresses.account}/sicherheit`, label: t('account.security') },
    { href: `${addresses.account}/daten`, label: t('account.data') },
    { href: addresses.notificationSettings, label: t('notifications.settingsTitle') },
    { href: addresses.settings, label: t('shell.display') },
  ];
  return (
    <Tabs label={t('account.account')} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === path }))} />
  );
}

function WaysOn() {
  const [leaving, setLeaving] = useState(false);
  const administers = isCoordination(useActor());
  async function leave() {
    setLeaving(true);
    try {
      await signOut();
    } catch {
      showToast(t('common.failed'), { tone: 'danger' });
      setLeaving(false);
    }
  }
  return (
    <>
      <LinkButton small href={addresses.drafts} icon={<PenLine size={18} aria-hidden />}>
        {t('drafts.title')}
      </LinkButton>
      <LinkButton small href={addresses.bookmarks} icon={<Bookmark size={18} aria-hidden />}>
        {t('shell.bookmarks')}
      </LinkButton>
      {administers && (
        <LinkButton small href={addresses.administration} icon={<ShieldCheck size={18} aria-hidden />}>
          {t('account.administration')}
        </LinkButton>
      )}
      <Button small busy={leaving} icon={<LogOut size={18} aria-hidden />} onClick={() => void leave()}>
        {t('account.signOut')}
      </Button>
    </>
  );
}
