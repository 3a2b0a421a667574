import type { ReactNode } from 'react';
import { useLocation } from 'wouter';
import { t } from '../../lib/i18n.ts';
import { Page, PageHeader } from '../../ui/page.tsx';
import { Tabs } from '../../ui/tabs.tsx';

/** The three pages about oneself. */
export function AccountFrame({
  title,
  intro,
  children,
}: {
  title: string;
  intro: string;
  children: ReactNode;
}) {
  const [path] = useLocation();
  const tabs = [
    { href: '/konto', label: t('account.profile') },
    { href: '/konto/sicherheit', label: t('account.security') },
    { href: '/konto/daten', label: t('account.data') },
  ];
  return (
    <Page>
      <PageHeader title={title} intro={intro} />
      <Tabs label={t('account.account')} tabs={tabs.map((tab) => ({ ...tab, current: tab.href === path }))} />
      {children}
    </Page>
  );
}
